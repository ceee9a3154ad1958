import type { JSX } from 'preact';
import type { Attributes } from '../markup.ts';
import {
  type CellOptions,
  cellElement,
  cellOptions,
  type TableCell,
  type TableHead,
} from './cell.tsx';

/** Whether a table can be sorted, and whether the server does it (its heads are links). */
export function sorting(head: readonly TableHead[]): { sortable: boolean; onServer: boolean } {
  let sortable = false;
  let onServer = false;
  for (const entry of head) {
    const options = cellOptions(entry);
    if ('sort' in options && options.sort) sortable = true;
    if (sortable && options.href !== undefined) onServer = true;
  }
  return { sortable, onServer };
}

/** The heads of the columns. */
export function heads(head: readonly TableHead[], responsive: boolean): (JSX.Element | null)[] {
  const { onServer } = sorting(head);
  return head.map((entry) => {
    if (entry === false) return null;
    const options = cellOptions(entry);
    return cellElement(options, {
      element: 'th',
      scope: 'col',
      role: 'columnheader',
      responsive,
      attributes: sortAttributes(options, onServer),
    });
  });
}

function sortAttributes(head: CellOptions, onServer: boolean): Attributes {
  if (!('sort' in head) || !head.sort) return {};
  const sort = head.sort === 'ascending' || head.sort === 'descending' ? head.sort : undefined;
  const next = 'sortNext' in head && typeof head.sortNext === 'string' ? head.sortNext : undefined;
  return {
    'data-sort': '',
    'data-sort-next': onServer ? undefined : next,
    'aria-sort': sort,
  };
}

/** One row of the body. */
export function rowElement(
  row: readonly TableCell[],
  head: readonly TableHead[],
  responsive: boolean,
  firstCellIsHeader: boolean,
): JSX.Element {
  return (
    <tr class="nhsuk-table__row" role={responsive ? 'row' : undefined}>
      {row.map((entry, index) => {
        if (entry === false) return null;
        const column = head[index];
        const heading = column === undefined ? undefined : cellOptions(column);
        const cell = cellOptions(entry);
        const leads = firstCellIsHeader && index === 0;
        const sortValue = 'sortValue' in cell ? cell.sortValue : undefined;
        return cellElement(
          {
            ...cell,
            format: cell.format ?? heading?.format,
            align: cell.align ?? alignment(cell, heading),
          },
          {
            element: leads ? 'th' : 'td',
            scope: leads ? 'row' : undefined,
            role: leads ? 'rowheader' : 'cell',
            responsive,
            heading,
            attributes: { 'data-sort-value': sortValue },
          },
        );
      })}
    </tr>
  );
}

/** Words in a column of figures keep to the side of the figures. */
function alignment(cell: CellOptions, heading: CellOptions | undefined): CellOptions['align'] {
  if (cell.format === 'string' && heading?.format === 'numeric') return 'right';
  return heading?.align;
}
