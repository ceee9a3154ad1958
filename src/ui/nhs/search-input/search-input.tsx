import type { JSX } from 'preact';
import { Button } from '../button/button.tsx';
import type { IconName } from '../icon/icon.tsx';
import { TextInput, type TextInputProps } from '../input/input.tsx';
import { type Content, cx, given } from '../markup.ts';
import { say } from '../words.ts';

export type SearchButton = {
  readonly text?: Content;
  /** `false` for a button of text alone. */
  readonly icon?: IconName | false | undefined;
  readonly variant?: 'secondary' | 'secondary-solid' | 'brand' | 'reverse' | undefined;
  readonly disabled?: boolean | undefined;
  readonly small?: boolean | undefined;
  readonly classes?: string | undefined;
};

export type SearchInputProps = TextInputProps & {
  /** `false` leaves the button out, where another one sends the form. */
  readonly button?: SearchButton | false | undefined;
};

/** A field to search with and its button. It stands in a form with `method="get"`. */
export function SearchInput(props: SearchInputProps): JSX.Element {
  const { button = {}, large, classes, wrapperClasses, groupClasses, ...field } = props;
  return (
    <TextInput
      type="search"
      autocomplete="off"
      {...field}
      large={large}
      classes={cx('nhsuk-search-input__input', classes)}
      wrapperClasses={cx('nhsuk-search-input__wrapper', wrapperClasses)}
      groupClasses={cx('nhsuk-search-input', large && 'nhsuk-search-input--large', groupClasses)}
      afterInput={
        <>
          {button ? searchButton(props, button) : null}
          {given(field.afterInput) ? field.afterInput : null}
        </>
      }
    />
  );
}

function searchButton(props: SearchInputProps, button: SearchButton): JSX.Element {
  const { text, icon = 'search', variant, disabled, small, classes } = button;
  return (
    <Button
      aria-label={say(props.words, 'search')}
      icon={icon || undefined}
      small={small ?? !props.large}
      disabled={disabled ?? props.disabled}
      classes={cx('nhsuk-search-input__button', classes)}
      variant={variant}
    >
      {text}
    </Button>
  );
}
