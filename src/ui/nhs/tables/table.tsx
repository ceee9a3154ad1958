import type { JSX } from 'preact';
import type { CaptionOptions } from '../caption/caption.tsx';
import { Card, type CardProps } from '../card/card.tsx';
import { Titled } from '../heading/titled.tsx';
import { type Attributes, type Content, cx, given, i18n } from '../markup.ts';
import { Scroll } from '../scroll/scroll.tsx';
import { say, type Words } from '../words.ts';
import type { TableCell, TableHead } from './cell.tsx';
import { heads, rowElement, sorting } from './row.tsx';

export type TableCaptionOptions = {
  readonly size?: 's' | 'm' | 'l' | 'xl' | undefined;
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
  readonly visuallyHidden?: string | undefined;
  /** A smaller line inside the caption. */
  readonly caption?: Content;
  readonly captionOptions?: CaptionOptions | undefined;
};

/** What the script in the browser says when it sorts. English when left out. */
export type SortTexts = {
  readonly announcement?: string | undefined;
  readonly ascending?: string | undefined;
  readonly descending?: string | undefined;
};

export type TableProps = Attributes & {
  readonly caption?: Content;
  readonly captionOptions?: TableCaptionOptions | undefined;
  readonly head?: readonly TableHead[] | undefined;
  readonly rows: readonly (readonly TableCell[] | false | undefined)[];
  readonly firstCellIsHeader?: boolean | undefined;
  /** On small screens each row becomes a list of its own. */
  readonly responsive?: boolean | undefined;
  /**
   * On small screens the table scrolls and the page does not. `scripted` leaves the keyboard to
   * the script in the browser, as the original does.
   */
  readonly scroll?: boolean | 'scripted' | undefined;
  readonly compact?: boolean | undefined;
  readonly striped?: boolean | undefined;
  readonly border?: boolean | undefined;
  readonly lastRowBorder?: boolean | undefined;
  readonly variant?: 'reverse' | undefined;
  /** Stands the table in a card. */
  readonly card?: Omit<CardProps, 'children' | 'description'> | undefined;
  readonly sortTexts?: SortTexts | undefined;
  readonly classes?: string | undefined;
  readonly words?: Words | undefined;
};

/**
 * Figures or facts in rows and columns.
 *
 * @example
 * <Table caption="Comments by channel" firstCellIsHeader
 *   head={['Channel', { content: 'Comments', format: 'numeric' }]}
 *   rows={[['Web', 128], ['Paper', 41]]} />
 */
export function Table(props: TableProps): JSX.Element {
  const { variant, scroll, card } = props;
  let table = tableElement(props);
  if (scroll) {
    table = (
      <Scroll labelledBy={captionId(props)} scripted={scroll === 'scripted'} variant={variant}>
        {table}
      </Scroll>
    );
  }
  return card ? <Card {...card}>{table}</Card> : table;
}

function tableElement(props: TableProps): JSX.Element {
  const {
    caption,
    captionOptions,
    head = [],
    rows,
    firstCellIsHeader,
    responsive,
    ...rest
  } = props;
  const { scroll, compact, striped, border, lastRowBorder, variant, ...more } = rest;
  const { card, sortTexts, classes, words, ...attributes } = more;
  const { sortable, onServer } = sorting(head);
  return (
    <table
      class={cx(
        'nhsuk-table',
        variant && `nhsuk-table--${variant}`,
        compact && 'nhsuk-table--compact',
        responsive && 'nhsuk-table--responsive',
        border === false && 'nhsuk-table--no-border',
        border !== false && lastRowBorder === false && 'nhsuk-table--no-last-row-border',
        sortable && 'nhsuk-table--sortable',
        striped && 'nhsuk-table--striped',
        classes,
      )}
      data-module={sortable && !onServer ? 'nhsuk-table' : undefined}
      {...i18n('sort-announcement', sortTexts?.announcement)}
      {...i18n('ascending', sortTexts?.ascending)}
      {...i18n('descending', sortTexts?.descending)}
      role={responsive ? 'table' : undefined}
      {...attributes}
    >
      {given(caption) ? captionElement(props, sortable) : null}
      {head.length > 0 ? (
        <thead class="nhsuk-table__head" role={responsive ? 'rowgroup' : undefined}>
          <tr class="nhsuk-table__row" role={responsive ? 'row' : undefined}>
            {heads(head, responsive === true)}
          </tr>
        </thead>
      ) : null}
      <tbody class="nhsuk-table__body">
        {rows.map((row) =>
          row ? rowElement(row, head, responsive === true, firstCellIsHeader === true) : null,
        )}
      </tbody>
    </table>
  );
}

function captionElement(props: TableProps, sortable: boolean): JSX.Element {
  const { caption, captionOptions: options, words } = props;
  const hidden = options?.visuallyHidden ?? (sortable ? say(words, 'sortable') : undefined);
  return (
    <Titled
      element="caption"
      class={cx(
        'nhsuk-table__caption',
        options?.size && `nhsuk-table__caption--${options.size}`,
        options?.classes,
      )}
      id={captionId(props)}
      caption={options?.caption}
      captionOptions={{ size: options?.size, ...options?.captionOptions }}
      visuallyHidden={hidden && `(${hidden})`}
    >
      {caption}
    </Titled>
  );
}

/** A region that scrolls is named by the caption, so the caption then needs an id. */
function captionId({ caption, captionOptions, scroll, id }: TableProps): string | undefined {
  if (captionOptions?.id !== undefined) return captionOptions.id;
  if (!scroll) return undefined;
  if (typeof id === 'string') return `${id}-caption`;
  if (typeof caption !== 'string') return undefined;
  return `table-${caption.replaceAll(' ', '-').toLowerCase().slice(0, 40)}-caption`;
}
