import type { CountTable } from './table/read-table.ts';

/** A shown count, or `*` where it is hidden. */
export type SafeValue = number | '*';

/** A table that may be published, totals included, as rows under a header. */
export type SafeTable = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | SafeValue)[])[];
};

export const totalLabel = 'Total';

/** Every cell of the extended table by its categories, the last variable running fastest. */
export function allCells(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (cells, size) => cells.flatMap((c) => Array.from({ length: size + 1 }, (_, k) => [...c, k])),
    [[]],
  );
}

/** Writes a table as it came: crossed, or as a list. */
export function layOut(
  table: CountTable,
  cells: readonly (readonly number[])[],
  value: (cell: readonly number[]) => SafeValue,
): SafeTable {
  const [down, across] = table.variables;
  const label = (d: number, k: number): string => table.variables[d]?.categories[k] ?? totalLabel;
  if (table.layout === 'cross' && down && across) {
    const columns = [...across.categories.keys(), across.categories.length];
    const rows = [...down.categories.keys(), down.categories.length];
    return {
      header: [down.name, ...columns.map((k) => label(1, k))],
      rows: rows.map((r) => [label(0, r), ...columns.map((k) => value([r, k]))]),
    };
  }
  return {
    header: [...table.variables.map((v) => v.name), 'count'],
    rows: cells.map((c) => [...c.map((k, d) => label(d, k)), value(c)]),
  };
}
