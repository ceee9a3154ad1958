import { hashText } from '../random.ts';
import type { VoteTable } from '../votes/vote-table.ts';

/**
 * The rows of people chosen by a hash of their id until they hold about `votes` votes; the table
 * itself where it holds no more. Who is chosen depends on nobody else. O(votes).
 */
export function sampleRows(table: VoteTable, votes: number): VoteTable {
  const all = table.column.length;
  if (all <= votes * 1.25) return table;
  const threshold = (votes / all) * 4294967296;
  const chosen: number[] = [];
  table.participants.forEach((id, p) => {
    if (hashText(id) < threshold) chosen.push(p);
  });
  const rowStart = new Int32Array(chosen.length + 1);
  chosen.forEach((p, i) => {
    const size = (table.rowStart[p + 1] ?? 0) - (table.rowStart[p] ?? 0);
    rowStart[i + 1] = (rowStart[i] ?? 0) + size;
  });
  const column = new Int32Array(rowStart[chosen.length] ?? 0);
  const value = new Int8Array(column.length);
  chosen.forEach((p, i) => {
    const from = table.rowStart[p] ?? 0;
    const to = table.rowStart[p + 1] ?? 0;
    column.set(table.column.subarray(from, to), rowStart[i] ?? 0);
    value.set(table.value.subarray(from, to), rowStart[i] ?? 0);
  });
  return {
    participants: chosen.map((p) => table.participants[p] ?? ''),
    statements: table.statements,
    rowStart,
    column,
    value,
  };
}
