import type { JSX } from 'preact';
import { type Attributes, type Content, cx } from '../markup.ts';
import { say, type Words } from '../words.ts';

export type SkipLinkProps = Attributes & {
  /** `#` and the id of the main content. */
  readonly href?: string | undefined;
  readonly classes?: string | undefined;
  readonly words?: Words | undefined;
  readonly children?: Content;
};

/** The first link of every page, seen when it has the focus: past the header to the content. */
export function SkipLink(props: SkipLinkProps): JSX.Element {
  const { href = '#maincontent', classes, words, children, ...attributes } = props;
  return (
    <a
      class={cx('nhsuk-skip-link', classes)}
      data-module="nhsuk-skip-link"
      href={href}
      {...attributes}
    >
      {children ?? say(words, 'skipToContent')}
    </a>
  );
}
