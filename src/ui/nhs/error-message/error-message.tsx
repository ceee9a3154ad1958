import type { JSX } from 'preact';
import { type Attributes, type Content, cx } from '../markup.ts';
import { say, type Words } from '../words.ts';

export type ErrorMessageProps = Attributes & {
  readonly classes?: string | undefined;
  readonly words?: Words | undefined;
  readonly children: Content;
};

/** What is wrong with one field and how to put it right. */
export function ErrorMessage(props: ErrorMessageProps): JSX.Element {
  const { classes, words, children, ...attributes } = props;
  const error = say(words, 'error');
  return (
    <span class={cx('nhsuk-error-message', classes)} {...attributes}>
      {error ? <span class="nhsuk-u-visually-hidden">{error}: </span> : null}
      {children}
    </span>
  );
}
