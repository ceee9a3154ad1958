import type { JSX } from 'preact';
import { type Attributes, type Content, cx } from '../markup.ts';
import { say, type Words } from '../words.ts';

export type InsetTextProps = Attributes & {
  readonly classes?: string | undefined;
  readonly words?: Words | undefined;
  /** Plain text becomes a paragraph. */
  readonly children: Content;
};

/** A passage set apart from the text around it. */
export function InsetText({
  classes,
  words,
  children,
  ...attributes
}: InsetTextProps): JSX.Element {
  return (
    <div class={cx('nhsuk-inset-text', classes)} {...attributes}>
      <span class="nhsuk-u-visually-hidden">{say(words, 'information')}: </span>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
