import type { JSX } from 'preact';
import { type Attributes, type Content, cx } from '../markup.ts';
import { say, type Words } from '../words.ts';

export type ContentsItem = {
  readonly text: Content;
  readonly href: string;
  readonly current?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly items?: readonly (ContentsItem | false | undefined)[] | undefined;
};

export type ContentsListProps = Attributes & {
  readonly items: readonly (ContentsItem | false | undefined)[];
  readonly classes?: string | undefined;
  /** `pages` names the landmark, `contents` is its hidden heading. */
  readonly words?: Words | undefined;
};

/** The pages of a guide, or the parts of a page. */
export function ContentsList({
  items,
  classes,
  words,
  ...attributes
}: ContentsListProps): JSX.Element {
  return (
    <nav
      class={cx('nhsuk-contents-list', classes)}
      // biome-ignore lint/a11y/noRedundantRoles: the markup of the design system
      role="navigation"
      aria-label={say(words, 'pages')}
      {...attributes}
    >
      <h2 class="nhsuk-u-visually-hidden">{say(words, 'contents')}</h2>
      {list(items)}
    </nav>
  );
}

function list(items: ContentsListProps['items']): JSX.Element {
  return (
    <ol class="nhsuk-contents-list__list">{items.map((entry) => (entry ? line(entry) : null))}</ol>
  );
}

function line({ text, href, current, classes, attributes, items }: ContentsItem): JSX.Element {
  return (
    <li class="nhsuk-contents-list__item" aria-current={current ? 'page' : undefined}>
      {current ? (
        <span class={cx('nhsuk-contents-list__current', classes)} {...attributes}>
          {text}
        </span>
      ) : (
        <a class={cx('nhsuk-contents-list__link', classes)} href={href} {...attributes}>
          {text}
        </a>
      )}
      {items ? list(items) : null}
    </li>
  );
}
