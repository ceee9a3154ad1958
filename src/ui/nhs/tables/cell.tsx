import { h, type JSX } from 'preact';
import { type Attributes, type Content, cx, given } from '../markup.ts';

/** More about a cell than what it says. */
export type CellOptions = {
  readonly content: Content;
  readonly visuallyHidden?: Content;
  readonly href?: string | undefined;
  /** `numeric` lines figures up on the right. A cell takes the format of its column. */
  readonly format?: 'numeric' | 'string' | undefined;
  readonly align?: 'left' | 'centre' | 'right' | undefined;
  /** A width of the grid, such as `one-half`. */
  readonly width?: string | undefined;
  readonly colspan?: number | undefined;
  readonly rowspan?: number | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

/** A cell of a row. `false` leaves it out, which moves the rest of its row. */
export type TableCell =
  | Content
  | (CellOptions & { readonly sortValue?: string | number | undefined });

export type SortOrder = 'ascending' | 'descending';

/** The head of a column. */
export type TableHead =
  | Content
  | (CellOptions & {
      /** `true` for a column that can be sorted and is not. With `href`, the server sorts. */
      readonly sort?: boolean | SortOrder | undefined;
      /** Which order the first press gives. */
      readonly sortNext?: SortOrder | undefined;
    });

/** The options of a cell or a head, whichever way it was written. */
export function cellOptions<Options extends CellOptions>(
  cell: Content | Options,
): Options | CellOptions {
  return isOptions(cell) ? cell : { content: cell };
}

function isOptions<Options extends CellOptions>(cell: Content | Options): cell is Options {
  return typeof cell === 'object' && cell !== null && 'content' in cell;
}

export type CellPlace = {
  readonly element: 'th' | 'td';
  readonly scope?: 'col' | 'row' | undefined;
  readonly responsive: boolean;
  readonly role: 'columnheader' | 'rowheader' | 'cell';
  /** The head of its column, repeated before the cell on small screens. */
  readonly heading?: CellOptions | undefined;
  readonly attributes?: Attributes | undefined;
};

/** One cell or head. */
export function cellElement(cell: CellOptions, place: CellPlace): JSX.Element {
  const block = place.element === 'th' ? 'nhsuk-table__header' : 'nhsuk-table__cell';
  const { format, align, width, classes } = cell;
  return h(
    place.element,
    {
      class: cx(
        block,
        format === 'numeric' && `${block}--numeric`,
        align && `nhsuk-u-text-align-${align}`,
        width && `nhsuk-u-width-${width}`,
        classes,
      ),
      scope: place.scope,
      role: place.responsive ? place.role : undefined,
      colspan: place.responsive ? undefined : cell.colspan,
      rowspan: cell.rowspan,
      ...place.attributes,
      ...cell.attributes,
    },
    inside(cell, place),
  );
}

function inside(cell: CellOptions, { responsive, heading }: CellPlace): Content {
  const shown =
    cell.href === undefined ? (
      value(cell)
    ) : (
      <a class="nhsuk-link" href={cell.href}>
        {value(cell)}
      </a>
    );
  if (!responsive || heading === undefined) return shown;
  const plain = typeof cell.content === 'string' || typeof cell.content === 'number';
  return (
    <>
      <span class="nhsuk-table__heading" aria-hidden="true">
        {value(heading)}{' '}
      </span>
      {plain ? shown : <span>{shown}</span>}
    </>
  );
}

function value({ content, visuallyHidden }: CellOptions): Content {
  if (!given(visuallyHidden)) return content;
  return (
    <>
      {content}
      <span class="nhsuk-u-visually-hidden">
        {given(content) ? ' ' : null}
        {visuallyHidden}
      </span>
    </>
  );
}
