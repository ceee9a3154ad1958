import { tableFromColumns, type VoteTable } from './vote-table.ts';

/**
 * The table with its rows and columns in another order; those not named are left out. `rows` and
 * `columns` list positions in the table given. O(votes).
 */
export function rearrange(table: VoteTable, rows: Int32Array, columns: Int32Array): VoteTable {
  const columnTo = new Int32Array(table.statements.length).fill(-1);
  columns.forEach((old, now) => {
    columnTo[old] = now;
  });
  const size = rows.reduce(
    (sum, p) => sum + (table.rowStart[p + 1] ?? 0) - (table.rowStart[p] ?? 0),
    0,
  );
  const rowStart = new Int32Array(rows.length + 1);
  const column = new Int32Array(size);
  const value = new Int8Array(size);
  let n = 0;
  rows.forEach((p, row) => {
    const end = table.rowStart[p + 1] ?? 0;
    for (let at = table.rowStart[p] ?? 0; at < end; at += 1) {
      const to = columnTo[table.column[at] ?? 0] ?? -1;
      column[n] = to;
      value[n] = table.value[at] ?? 0;
      n += to < 0 ? 0 : 1;
    }
    rowStart[row + 1] = n;
  });
  const participants = Array.from(rows, (p) => table.participants[p] ?? '');
  const statements = Array.from(columns, (c) => table.statements[c] ?? '');
  const kept = { column: column.subarray(0, n), value: value.subarray(0, n) };
  // Columns that keep their order leave every row sorted; otherwise the rows are sorted again.
  if (columns.every((c, i) => i === 0 || c > (columns[i - 1] ?? 0)))
    return { participants, statements, rowStart, ...kept };
  const rowOf = new Int32Array(n);
  for (let row = 0; row < rows.length; row += 1) rowOf.fill(row, rowStart[row], rowStart[row + 1]);
  return tableFromColumns(participants, statements, rowOf, kept.column, kept.value);
}

/** Whole numbers by size and before everything else, then by code point: the same for every file order. */
export function compareIds(a: string, b: string): number {
  const first = wholeNumber(a);
  const second = wholeNumber(b);
  if (first !== undefined && second !== undefined && first !== second) return first - second;
  if ((first === undefined) !== (second === undefined)) return first === undefined ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Positions of the ids in the order of {@link compareIds}. O(n log n), O(n) where they are in order. */
export function orderOfIds(ids: readonly string[]): Int32Array {
  const numbers = Float64Array.from(ids, (id) => wholeNumber(id) ?? Number.POSITIVE_INFINITY);
  const compare = (a: number, b: number) => {
    const first = numbers[a] ?? 0;
    const second = numbers[b] ?? 0;
    if (first < second) return -1;
    return first > second ? 1 : compareIds(ids[a] ?? '', ids[b] ?? '');
  };
  const order = Int32Array.from(ids.keys());
  return order.every((i) => i === 0 || compare(i - 1, i) <= 0) ? order : order.sort(compare);
}

export function wholeNumber(id: string): number | undefined {
  return /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}
