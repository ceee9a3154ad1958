import { forEachCsvRow } from './csv-rows.ts';
import { GrowingColumns } from './growing-columns.ts';
import { type Reading, refuse, type VotesRead } from './reading.ts';
import { tableFromColumns } from './vote-table.ts';
import { shown, voteValue } from './vote-value.ts';

/** Columns of `participants-votes.csv` that describe the participant; all others are statements. */
const describing = new Set([
  'participant',
  'xid',
  'group-id',
  'n-comments',
  'n-votes',
  'n-agree',
  'n-disagree',
]);

/**
 * Reads Polis's `participants-votes.csv`: a row per participant, a column per statement, 1 agree,
 * 0 pass, −1 disagree, empty not voted. Rows and columns keep the order of the file, which is all
 * this layout says about the order of voting. O(cells).
 */
export function readMatrix(text: string): Reading<VotesRead> {
  const participants: string[] = [];
  const seen = new Set<string>();
  const votes = new GrowingColumns();
  let statementAt: number[] = [];
  let statements: string[] = [];
  let width = 0;
  let idAt = 0;
  let problem: string | undefined;
  forEachCsvRow(text, (fields, line) => {
    if (width === 0) {
      width = fields.length;
      idAt = fields.indexOf('participant');
      statementAt = fields.flatMap((name, at) => (describing.has(name) ? [] : [at]));
      statements = statementAt.map((at) => fields[at] ?? '');
      const unique = new Set(statements);
      if (statements.length === 0) problem = 'The votes file has no column for any statement.';
      else if (unique.has('')) problem = 'The votes file has a statement column without a name.';
      else if (unique.size < statements.length) {
        const twice = statements.find((s, i) => statements.indexOf(s) !== i) ?? '';
        problem = `Statement ${shown(twice)} has two columns in the votes file.`;
      }
      return problem === undefined;
    }
    const id = fields[idAt] ?? '';
    if (fields.length !== width)
      problem = `Line ${line} of the votes file has ${fields.length} fields where the first line has ${width}.`;
    else if (id === '') problem = `Line ${line} of the votes file has no participant.`;
    else if (seen.has(id))
      problem = `Participant ${shown(id)} is on two lines of the votes file (again on line ${line}).`;
    if (problem !== undefined) return false;
    seen.add(id);
    const row = participants.length;
    participants.push(id);
    for (let s = 0; s < statements.length; s += 1) {
      const cell = fields[statementAt[s] ?? 0] ?? '';
      if (cell === '') continue;
      const value = voteValue(cell);
      if (value === undefined) {
        problem = `Line ${line} of the votes file: the vote ${shown(cell)} on statement ${shown(statements[s] ?? '')} is not 1, 0 or -1.`;
        return false;
      }
      votes.push(row, s, value);
    }
    return true;
  });
  if (problem !== undefined) return refuse(problem);
  const table = tableFromColumns(
    participants,
    statements,
    votes.rows(),
    votes.columns(),
    votes.values(),
  );
  return { ok: true, value: { layout: 'matrix', table, replaced: 0 } };
}
