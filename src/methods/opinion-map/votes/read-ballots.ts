import { forEachCsvRow } from './csv-rows.ts';
import { GrowingColumns } from './growing-columns.ts';
import { type Reading, refuse, type VotesRead } from './reading.ts';
import { tableFromColumns } from './vote-table.ts';
import { shown, voteValue } from './vote-value.ts';

/** Gives every new id the next number. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  of(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const next = this.#numbers.size;
    this.#numbers.set(id, next);
    return next;
  }

  ids(): string[] {
    return [...this.#numbers.keys()];
  }
}

/**
 * Reads Polis's `votes.csv`: one line per vote cast, with `comment-id`, `voter-id`, `vote` and, when
 * there, `timestamp`. Votes are put in order of time (ties: file order; no timestamps: file order);
 * the last vote of a person on a statement counts; participants and statements come in the order of
 * their first vote, as in Polis. O(votes log votes) only where the file is not in order already.
 */
export function readBallots(text: string): Reading<VotesRead> {
  const voters = new Numbering();
  const statements = new Numbering();
  const votes = new GrowingColumns();
  const times: number[] = [];
  const at = { time: -1, statement: -1, voter: -1, vote: -1, width: 0 };
  let problem: string | undefined;
  forEachCsvRow(text, (fields, line) => {
    if (at.width === 0) {
      at.width = fields.length;
      at.time = fields.indexOf('timestamp');
      at.statement = fields.indexOf('comment-id');
      at.voter = fields.indexOf('voter-id');
      at.vote = fields.indexOf('vote');
      return true;
    }
    const voter = fields[at.voter] ?? '';
    const statement = fields[at.statement] ?? '';
    const cell = fields[at.vote] ?? '';
    const value = voteValue(cell);
    const timeText = at.time < 0 ? '0' : (fields[at.time] ?? '');
    const time = timeText.trim() === '' ? Number.NaN : Number(timeText);
    if (fields.length !== at.width)
      problem = `Line ${line} of the votes file has ${fields.length} fields where the first line has ${at.width}.`;
    else if (voter === '' || statement === '')
      problem = `Line ${line} of the votes file names no ${voter === '' ? 'voter' : 'statement'}.`;
    else if (value === undefined)
      problem = `Line ${line} of the votes file: the vote ${shown(cell)} is not 1, 0 or -1.`;
    else if (!Number.isFinite(time))
      problem = `Line ${line} of the votes file: ${shown(timeText)} is not a timestamp.`;
    if (problem !== undefined || value === undefined) return false;
    times.push(time);
    votes.push(voters.of(voter), statements.of(statement), value);
    return true;
  });
  if (problem !== undefined) return refuse(problem);
  const ordered = inOrderOfTime(votes, times);
  const rows = byFirstVote(ordered.rows, voters.ids());
  const columns = byFirstVote(ordered.columns, statements.ids());
  const table = tableFromColumns(
    rows.ids,
    columns.ids,
    rows.numbers,
    columns.numbers,
    ordered.values,
  );
  const replaced = votes.count - table.column.length;
  return { ok: true, value: { layout: 'ballots', table, replaced } };
}

function inOrderOfTime(votes: GrowingColumns, times: readonly number[]) {
  const rows = votes.rows();
  const columns = votes.columns();
  const values = votes.values();
  if (times.every((time, i) => i === 0 || time >= (times[i - 1] ?? 0)))
    return { rows, columns, values };
  const order = Uint32Array.from(times.keys()).sort(
    (a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b,
  );
  return {
    rows: Int32Array.from(order, (i) => rows[i] ?? 0),
    columns: Int32Array.from(order, (i) => columns[i] ?? 0),
    values: Int8Array.from(order, (i) => values[i] ?? 0),
  };
}

/** Renumbers by first appearance. */
function byFirstVote(numbers: Int32Array, ids: readonly string[]) {
  const renumbered = new Int32Array(ids.length).fill(-1);
  const ordered: string[] = [];
  const out = new Int32Array(numbers.length);
  for (let i = 0; i < numbers.length; i += 1) {
    const old = numbers[i] ?? 0;
    if (renumbered[old] === -1) {
      renumbered[old] = ordered.length;
      ordered.push(ids[old] ?? '');
    }
    out[i] = renumbered[old] ?? 0;
  }
  return { ids: ordered, numbers: out };
}
