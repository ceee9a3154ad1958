import type { JSX } from 'preact';
import { Button } from '../button/button.tsx';
import { type Attributes, type Content, cx, i18n } from '../markup.ts';
import { say, type Words } from '../words.ts';

/** What the script in the browser says about copying. English when left out. */
export type CopyTexts = {
  readonly copy?: string | undefined;
  readonly copied?: string | undefined;
  readonly copiedAnnouncement?: string | undefined;
};

export type CodeProps = Attributes & {
  /** A button that copies the text, where scripts run. */
  readonly copyButton?: boolean | undefined;
  readonly copyButtonClasses?: readonly string[] | undefined;
  readonly preventDoubleClick?: boolean | undefined;
  readonly copyTexts?: CopyTexts | undefined;
  /** Leaves it to the script in the browser to make long lines reachable by keyboard. */
  readonly scripted?: boolean | undefined;
  readonly background?: string | undefined;
  readonly border?: boolean | undefined;
  readonly variant?: 'reverse' | undefined;
  readonly classes?: string | undefined;
  readonly words?: Words | undefined;
  readonly children?: Content;
};

/** Text that must be read or copied letter by letter, such as an address or a receipt. */
export function Code(props: CodeProps): JSX.Element {
  const { copyButton, copyButtonClasses, preventDoubleClick, copyTexts, background, ...rest } =
    props;
  const { scripted, border, variant, classes, words, children, ...attributes } = rest;
  const look = copyButtonClasses ?? [
    variant ? 'nhsuk-button--reverse' : 'nhsuk-button--secondary',
    'nhsuk-button--small',
  ];
  return (
    <div
      class={cx(
        'nhsuk-code',
        copyButton && 'nhsuk-code--button',
        variant && `nhsuk-code--${variant}`,
        background && `nhsuk-code--background-${background}`,
        border === false && 'nhsuk-code--no-border',
        classes,
      )}
      {...i18n('copy-button', copyTexts?.copy)}
      {...i18n('copied-button', copyTexts?.copied)}
      {...i18n('copied-announcement', copyTexts?.copiedAnnouncement)}
      {...attributes}
      data-module="nhsuk-code"
    >
      {copyButton ? (
        <Button
          type="button"
          preventDoubleClick={preventDoubleClick}
          classes={cx(...look, 'nhsuk-code__button nhsuk-js-code-button')}
          hidden
        >
          {copyTexts?.copy ?? say(words, 'copyCode')}
        </Button>
      ) : null}
      <pre class="nhsuk-code__container">
        <code class="nhsuk-code__content" tabindex={scripted ? undefined : 0}>
          {children}
        </code>
      </pre>
    </div>
  );
}
