import type { JSX } from 'preact';
import { type Attributes, type Content, cx, given } from '../markup.ts';
import { say, type Words } from '../words.ts';

export type FooterLink = {
  readonly text: Content;
  readonly href: string;
  readonly attributes?: Attributes | undefined;
};

type FooterLinks = readonly (FooterLink | false | undefined)[];

export type FooterColumn = {
  readonly heading?: Content;
  readonly items?: FooterLinks | undefined;
  /** Plain text becomes a paragraph. */
  readonly content?: Content;
  /** A width of the grid, such as `one-half`, in place of an equal share. */
  readonly width?: string | undefined;
};

export type FooterProps = Attributes & {
  readonly columns?: readonly FooterColumn[] | undefined;
  /** How many columns stand side by side: 4 when left out. */
  readonly columnsPerRow?: 1 | 2 | 3 | 4 | undefined;
  /** Links about the service itself: accessibility, privacy, contact. */
  readonly links?: FooterLinks | undefined;
  /** Below the links. Plain text becomes a paragraph. */
  readonly note?: Content;
  /** Plain text becomes a paragraph. */
  readonly copyright?: Content;
  readonly containerClasses?: string | undefined;
  readonly classes?: string | undefined;
  /** `supportLinks` is the hidden heading above the links. */
  readonly words?: Words | undefined;
};

const widths = { 1: 'full', 2: 'one-half', 3: 'one-third', 4: 'one-quarter' } as const;

/** The foot of every page. */
export function Footer(props: FooterProps): JSX.Element {
  const { columns = [], columnsPerRow = 4, links, note, copyright, words, ...rest } = props;
  const { containerClasses, classes, ...attributes } = rest;
  return (
    <footer class={cx('nhsuk-footer', classes)} role="contentinfo" {...attributes}>
      <div class={cx('nhsuk-width-container', containerClasses)}>
        {rows(columns, columnsPerRow).map((row) => (
          <div class="nhsuk-footer__navigation nhsuk-grid-row">
            {row.map((entry) => column(entry, widths[columnsPerRow]))}
          </div>
        ))}
        <div class="nhsuk-footer__meta">
          {links?.length ? (
            <>
              <h2 class="nhsuk-u-visually-hidden">{say(words, 'supportLinks')}</h2>
              {linkList(links)}
            </>
          ) : null}
          {paragraph(note)}
          {paragraph(copyright)}
        </div>
      </div>
    </footer>
  );
}

function rows(
  columns: readonly FooterColumn[],
  size: number,
): readonly (readonly FooterColumn[])[] {
  const split: FooterColumn[][] = [];
  for (let start = 0; start < columns.length; start += size) {
    split.push(columns.slice(start, start + size));
  }
  return split;
}

function column({ heading, items, content, width }: FooterColumn, share: string): JSX.Element {
  return (
    <div class={`nhsuk-grid-column-${width ?? share}`}>
      {given(heading) ? <h2 class="nhsuk-footer__heading nhsuk-heading-s">{heading}</h2> : null}
      {paragraph(content)}
      {items ? linkList(items) : null}
    </div>
  );
}

function linkList(items: FooterLinks): JSX.Element {
  return (
    <ul class="nhsuk-footer__list">
      {items.map((item) =>
        item ? (
          <li class="nhsuk-footer__list-item">
            <a class="nhsuk-footer__list-item-link" href={item.href} {...item.attributes}>
              {item.text}
            </a>
          </li>
        ) : null,
      )}
    </ul>
  );
}

function paragraph(content: Content): Content {
  if (typeof content !== 'string') return content;
  return content === '' ? null : <p class="nhsuk-body-s">{content}</p>;
}
