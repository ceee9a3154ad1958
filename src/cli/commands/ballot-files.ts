import type {
  ApprovalBallot,
  Comparison,
  Project,
  RankedBallot,
} from '../../methods/priorities/index.ts';
import { BadInput } from '../command.ts';
import { columnAt, readTable } from './text-table.ts';

/** Rows of the named columns, with the number of people in column `count` if there is one. */
function readRows(path: string, names: readonly string[]) {
  let counted = false;
  const { rows } = readTable(path, (header) => {
    counted = header.includes('count');
    const columns = names.map((name) => columnAt(path, header, name));
    return counted ? [...columns, columnAt(path, header, 'count')] : columns;
  });
  return rows.map((row, i) => {
    const times = counted ? Number(row[names.length]) : 1;
    if (!Number.isInteger(times) || times < 0)
      throw new BadInput(`${path}: row ${i + 1} has a count that is not a whole number.`);
    return { cells: names.map((_, k) => (row[k] ?? '').trim()), times };
  });
}

const parts = (written: string, mark: RegExp): string[] =>
  written
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Columns `winner`, `loser` and perhaps `count`. */
export function readComparisons(path: string): Comparison[] {
  return readRows(path, ['winner', 'loser']).map(
    ({ cells: [winner = '', loser = ''], times }, i) => {
      if (winner === '' || loser === '')
        throw new BadInput(`${path}: row ${i + 1} does not name both options.`);
      return { winner, loser, times };
    },
  );
}

/** Column `ranking` ("A > B > C") and perhaps `count`. The options are those that anybody ranked. */
export function readRankings(path: string): { options: string[]; ballots: RankedBallot[] } {
  const ballots = readRows(path, ['ranking']).map(({ cells, times }) => ({
    order: parts(cells[0] ?? '', />/),
    times,
  }));
  return { options: [...new Set(ballots.flatMap((ballot) => ballot.order))].sort(), ballots };
}

/** Column `approves` ("A; B") and perhaps `count`. */
export function readApprovals(path: string): ApprovalBallot[] {
  return readRows(path, ['approves']).map(({ cells, times }) => ({
    approves: [...new Set(parts(cells[0] ?? '', /;/))],
    times,
  }));
}

/** Columns `project` and `cost`. */
export function readProjects(path: string): Project[] {
  return readRows(path, ['project', 'cost']).map(({ cells: [id = '', cost = ''] }, i) => {
    if (id === '' || cost === '' || !Number.isFinite(Number(cost)))
      throw new BadInput(`${path}: row ${i + 1} needs a project and a cost.`);
    return { id, cost: Number(cost) };
  });
}
