import type { Moderation } from '../votes/moderation.ts';
import { orderOfIds, rearrange } from '../votes/rearrange.ts';
import type { VoteTable } from '../votes/vote-table.ts';

/** Votes as the robust mode reads them: ids in their own order, rejected and meta statements gone. */
export type Prepared = {
  /** Everybody and every statement, in the order of their ids. */
  readonly all: VoteTable;
  /** Only what counts: statements in play. Rows are those of `all`. */
  readonly table: VoteTable;
  /** Column of `all` for each column of `table`. */
  readonly columns: Int32Array;
  /** Rows with enough votes to be grouped. */
  readonly rows: Int32Array;
};

/** People are grouped from this many votes on, fewer where there are fewer statements. */
const enoughVotes = 7;

/** Puts votes in an order that does not depend on the file's. O(votes). */
export function prepare(given: VoteTable, moderation: Moderation): Prepared {
  const all = inOrder(given);
  const columns = Int32Array.from(all.statements.keys()).filter((c) => {
    const id = all.statements[c] ?? '';
    return !moderation.rejected.has(id) && !moderation.meta.has(id);
  });
  const table =
    columns.length === all.statements.length
      ? all
      : rearrange(all, Int32Array.from(all.participants.keys()), columns);
  const marked = new Uint8Array(table.statements.length);
  const { column } = table;
  for (let at = 0; at < column.length; at += 1) marked[column[at] ?? 0] = 1;
  const voted = marked.reduce((sum, one) => sum + one, 0);
  const threshold = Math.max(1, Math.min(enoughVotes, voted));
  const rows = Int32Array.from(table.participants.keys()).filter(
    (p) => (table.rowStart[p + 1] ?? 0) - (table.rowStart[p] ?? 0) >= threshold,
  );
  return { all, table, columns, rows };
}

function inOrder(table: VoteTable): VoteTable {
  const rows = orderOfIds(table.participants);
  const columns = orderOfIds(table.statements);
  const already = rows.every((p, i) => p === i) && columns.every((c, i) => c === i);
  return already ? table : rearrange(table, rows, columns);
}
