import { hashText } from '../random.ts';
import type { VoteTable } from '../votes/vote-table.ts';
import { onlyRows } from './changed-rows.ts';

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
  return onlyRows(table, chosen);
}
