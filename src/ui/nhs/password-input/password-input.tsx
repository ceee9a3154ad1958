import type { JSX } from 'preact';
import { Button } from '../button/button.tsx';
import { TextInput, type TextInputProps } from '../input/input.tsx';
import { cx, given, i18n } from '../markup.ts';
import { say } from '../words.ts';

/** What the script in the browser says on and around the button. English when left out. */
export type PasswordTexts = {
  readonly show?: string | undefined;
  readonly hide?: string | undefined;
  readonly showLabel?: string | undefined;
  readonly hideLabel?: string | undefined;
  readonly shownAnnouncement?: string | undefined;
  readonly hiddenAnnouncement?: string | undefined;
};

export type PasswordInputProps = Omit<TextInputProps, 'type' | 'autocapitalize' | 'spellcheck'> & {
  readonly passwordTexts?: PasswordTexts | undefined;
  readonly button?:
    | {
        readonly variant?: 'secondary' | 'secondary-solid' | 'brand' | undefined;
        readonly disabled?: boolean | undefined;
        readonly preventDoubleClick?: boolean | undefined;
      }
    | undefined;
};

/** A password that a person can choose to see while typing. */
export function PasswordInput(props: PasswordInputProps): JSX.Element {
  const { passwordTexts: texts, button, classes, groupClasses, groupAttributes, ...field } = props;
  const { id = field.name, words } = field;
  return (
    <TextInput
      autocomplete="current-password"
      {...field}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      classes={cx('nhsuk-password-input__input nhsuk-js-password-input-input', classes)}
      groupClasses={cx(groupClasses, 'nhsuk-password-input')}
      groupAttributes={{
        'data-module': 'nhsuk-password-input',
        ...i18n('show-password', texts?.show),
        ...i18n('hide-password', texts?.hide),
        ...i18n('show-password-aria-label', texts?.showLabel),
        ...i18n('hide-password-aria-label', texts?.hideLabel),
        ...i18n('password-shown-announcement', texts?.shownAnnouncement),
        ...i18n('password-hidden-announcement', texts?.hiddenAnnouncement),
        ...groupAttributes,
      }}
      afterInput={
        <>
          <Button
            type="button"
            aria-label={texts?.showLabel ?? say(words, 'showPassword')}
            small={!field.large}
            preventDoubleClick={button?.preventDoubleClick}
            disabled={button?.disabled ?? field.disabled}
            classes="nhsuk-password-input__toggle nhsuk-js-password-input-toggle"
            variant={button?.variant ?? 'secondary'}
            aria-controls={id}
            hidden
          >
            {texts?.show ?? say(words, 'show')}
          </Button>
          {given(field.afterInput) ? field.afterInput : null}
        </>
      }
    />
  );
}
