import type { VoteTable } from '../votes/vote-table.ts';

/** What is new in a table compared with an earlier one with the same statements. */
export type Changes = {
  /** Rows whose votes are not what they were, new people among them. */
  readonly changed: Int32Array;
  /** For each row, the earlier table's row of the same person, −1 for new people. */
  readonly before: Int32Array;
};

/** Compares row by row. O(votes). Undefined where the statements differ or people are gone. */
export function findChanges(earlier: VoteTable, now: VoteTable): Changes | undefined {
  const sameStatements =
    earlier.statements.length === now.statements.length &&
    earlier.statements.every((id, s) => id === now.statements[s]);
  if (!sameStatements) return undefined;
  const before = new Int32Array(now.participants.length).fill(-1);
  const changed: number[] = [];
  let old = 0;
  // Both lists are in the order of ids, so one walk along both is enough.
  now.participants.forEach((id, p) => {
    if (earlier.participants[old] === id) {
      before[p] = old;
      if (!sameRow(earlier, old, now, p)) changed.push(p);
      old += 1;
    } else changed.push(p);
  });
  if (old < earlier.participants.length) return undefined;
  return { changed: Int32Array.from(changed), before };
}

function sameRow(a: VoteTable, i: number, b: VoteTable, j: number): boolean {
  const from = a.rowStart[i] ?? 0;
  const other = b.rowStart[j] ?? 0;
  const size = (a.rowStart[i + 1] ?? 0) - from;
  if (size !== (b.rowStart[j + 1] ?? 0) - other) return false;
  for (let k = 0; k < size; k += 1)
    if (a.column[from + k] !== b.column[other + k] || a.value[from + k] !== b.value[other + k])
      return false;
  return true;
}

/** The table with only these rows, in this order. O(votes of the rows). */
export function onlyRows(table: VoteTable, rows: ArrayLike<number>): VoteTable {
  const rowStart = new Int32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i += 1) {
    const p = rows[i] ?? 0;
    rowStart[i + 1] = (rowStart[i] ?? 0) + (table.rowStart[p + 1] ?? 0) - (table.rowStart[p] ?? 0);
  }
  const column = new Int32Array(rowStart[rows.length] ?? 0);
  const value = new Int8Array(column.length);
  for (let i = 0; i < rows.length; i += 1) {
    const p = rows[i] ?? 0;
    const from = table.rowStart[p] ?? 0;
    const to = table.rowStart[p + 1] ?? 0;
    column.set(table.column.subarray(from, to), rowStart[i] ?? 0);
    value.set(table.value.subarray(from, to), rowStart[i] ?? 0);
  }
  const participants = Array.from(rows, (p) => table.participants[p] ?? '');
  return { participants, statements: table.statements, rowStart, column, value };
}
