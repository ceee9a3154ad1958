/**
 * Votes in memory: one row per participant, only the votes that were cast.
 *
 * `column[rowStart[p] … rowStart[p + 1]]` are the statements participant `p` voted on, ascending,
 * and `value` the votes: 1 agree, 0 pass, −1 disagree. A pass is a vote; a missing vote is absent.
 */
export type VoteTable = {
  readonly participants: readonly string[];
  readonly statements: readonly string[];
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
  readonly value: Int8Array;
};

/** One vote, by position in the lists of participants and statements. */
export type Ballot = {
  readonly participant: number;
  readonly statement: number;
  readonly value: -1 | 0 | 1;
};

/** The same votes seen from the statements: `row[columnStart[s] …]` voted `value` on statement `s`. */
export type StatementView = {
  readonly columnStart: Int32Array;
  readonly row: Int32Array;
  readonly value: Int8Array;
};

/**
 * Builds a table from parallel arrays in order of time; a later vote by the same participant on the
 * same statement replaces the earlier one. O(votes) time and memory, two counting sorts.
 */
export function tableFromColumns(
  participants: readonly string[],
  statements: readonly string[],
  rows: Int32Array,
  columns: Int32Array,
  values: Int8Array,
): VoteTable {
  const byColumn = countingOrder(columns, statements.length);
  const byRow = countingOrder(rows, participants.length, byColumn);
  const rowStart = new Int32Array(participants.length + 1);
  const column = new Int32Array(rows.length);
  const value = new Int8Array(rows.length);
  let kept = 0;
  let lastRow = -1;
  let lastColumn = -1;
  for (const at of byRow) {
    const row = rows[at] ?? 0;
    const col = columns[at] ?? 0;
    if (row !== lastRow || col !== lastColumn) {
      kept += 1;
      rowStart[row + 1] = (rowStart[row + 1] ?? 0) + 1;
    }
    column[kept - 1] = col;
    value[kept - 1] = values[at] ?? 0;
    lastRow = row;
    lastColumn = col;
  }
  for (let p = 0; p < participants.length; p += 1)
    rowStart[p + 1] = (rowStart[p + 1] ?? 0) + (rowStart[p] ?? 0);
  return {
    participants,
    statements,
    rowStart,
    column: column.slice(0, kept),
    value: value.slice(0, kept),
  };
}

/** A table from a list of votes in order of time: for small inputs, tests and examples. */
export function tableFromBallots(
  participants: readonly string[],
  statements: readonly string[],
  ballots: readonly Ballot[],
): VoteTable {
  return tableFromColumns(
    participants,
    statements,
    Int32Array.from(ballots, (b) => b.participant),
    Int32Array.from(ballots, (b) => b.statement),
    Int8Array.from(ballots, (b) => b.value),
  );
}

/** Transposes the table. O(votes). */
export function byStatement(table: VoteTable): StatementView {
  const votes = table.column.length;
  const columnStart = new Int32Array(table.statements.length + 1);
  const { column, rowStart, value: given } = table;
  for (let at = 0; at < votes; at += 1) {
    const next = (column[at] ?? 0) + 1;
    columnStart[next] = (columnStart[next] ?? 0) + 1;
  }
  for (let c = 0; c < table.statements.length; c += 1)
    columnStart[c + 1] = (columnStart[c + 1] ?? 0) + (columnStart[c] ?? 0);
  const next = columnStart.slice();
  const row = new Int32Array(votes);
  const value = new Int8Array(votes);
  for (let p = 0; p < table.participants.length; p += 1) {
    const end = rowStart[p + 1] ?? 0;
    for (let at = rowStart[p] ?? 0; at < end; at += 1) {
      const c = column[at] ?? 0;
      const to = next[c] ?? 0;
      next[c] = to + 1;
      row[to] = p;
      value[to] = given[at] ?? 0;
    }
  }
  return { columnStart, row, value };
}

/** Positions ordered by key, equal keys in the order given (or file order). */
function countingOrder(keys: Int32Array, keyCount: number, order?: Int32Array): Int32Array {
  const start = new Int32Array(keyCount + 1);
  for (const key of keys) start[key + 1] = (start[key + 1] ?? 0) + 1;
  for (let k = 0; k < keyCount; k += 1) start[k + 1] = (start[k + 1] ?? 0) + (start[k] ?? 0);
  const out = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i += 1) {
    const at = order ? (order[i] ?? 0) : i;
    const key = keys[at] ?? 0;
    const to = start[key] ?? 0;
    start[key] = to + 1;
    out[to] = at;
  }
  return out;
}
