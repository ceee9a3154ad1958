import type { VoteTable } from '../votes/vote-table.ts';

/**
 * Votes minus the mean of their statement; 0 wherever nobody voted, because a missing vote is imputed
 * by that same mean. So the centred matrix is exactly as sparse as the votes.
 */
export type CentredVotes = {
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
  readonly x: Float64Array;
  /** Mean vote of each statement, passes as 0; 0 for statements moderated out. */
  readonly mean: Float64Array;
};

/**
 * Centres the columns. A statement that was moderated out counts as 0 in every row (Polis's
 * `zero-out-columns`), so its mean and all its cells are 0. O(votes).
 */
export function centreVotes(table: VoteTable, zeroed: Uint8Array): CentredVotes {
  const columns = table.statements.length;
  const mean = new Float64Array(columns);
  const count = new Float64Array(columns);
  const { column, value } = table;
  for (let at = 0; at < column.length; at += 1) {
    const c = column[at] ?? 0;
    mean[c] = (mean[c] ?? 0) + (value[at] ?? 0);
    count[c] = (count[c] ?? 0) + 1;
  }
  for (let c = 0; c < columns; c += 1) {
    const n = count[c] ?? 0;
    mean[c] = zeroed[c] || n === 0 ? 0 : (mean[c] ?? 0) / n;
  }
  const x = new Float64Array(column.length);
  for (let at = 0; at < column.length; at += 1) {
    const c = column[at] ?? 0;
    x[at] = zeroed[c] ? 0 : (value[at] ?? 0) - (mean[c] ?? 0);
  }
  return { rowStart: table.rowStart, column, x, mean };
}

/** out = X'X v in one pass over the votes. */
export function gramTimes(votes: CentredVotes, v: Float64Array, out: Float64Array): void {
  const { rowStart, column, x } = votes;
  out.fill(0);
  const rows = rowStart.length - 1;
  let from = 0;
  for (let p = 0; p < rows; p += 1) {
    const end = rowStart[p + 1] ?? 0;
    let dot = 0;
    for (let at = from; at < end; at += 1) dot += (x[at] ?? 0) * (v[column[at] ?? 0] ?? 0);
    for (let at = from; at < end; at += 1) {
      const c = column[at] ?? 0;
      out[c] = (out[c] ?? 0) + dot * (x[at] ?? 0);
    }
    from = end;
  }
}
