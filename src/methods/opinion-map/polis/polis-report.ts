import type { OpinionMapReport } from '../report.ts';
import type { Moderation } from '../votes/moderation.ts';
import type { VoteTable } from '../votes/vote-table.ts';
import type { PolisConsensus } from './consensus.ts';
import type { PolisMap } from './polis-map.ts';

/** Polis's results by id. O(participants + statements × groups). */
export function polisReport(
  table: VoteTable,
  moderation: Moderation,
  map: PolisMap,
): OpinionMapReport {
  const { grouping, overall } = map;
  const group = new Map(Array.from(map.rows, (p, i) => [p, grouping.group[i] ?? 0]));
  const sizes = new Array<number>(grouping.groups).fill(0);
  for (const g of grouping.group) sizes[g] = (sizes[g] ?? 0) + 1;
  const idOf = (s: number) => table.statements[s] ?? '';
  const consensus = (found: readonly PolisConsensus[]) =>
    found.map(({ statement, ...rest }) => ({ statement: idOf(statement), ...rest }));
  return {
    mode: 'polis',
    k: grouping.groups,
    ...verdict(grouping.groups),
    participants: table.participants.map((id, p) => ({
      id,
      x: map.positions.x[p] ?? 0,
      y: map.positions.y[p] ?? 0,
      group: group.get(p) ?? null,
      votes: (table.rowStart[p + 1] ?? 0) - (table.rowStart[p] ?? 0),
    })),
    groups: sizes.map((size, g) => ({
      id: g,
      size,
      x: grouping.centres.x[g] ?? 0,
      y: grouping.centres.y[g] ?? 0,
      representative: (map.representative[g] ?? []).map(({ statement, ratioZ, ...rest }) => ({
        statement: idOf(statement),
        direction: rest.direction,
        z: ratioZ,
        successes: rest.successes,
        trials: rest.trials,
        share: rest.share,
        shareZ: rest.shareZ,
        ratio: rest.ratio,
        bestAgree: rest.bestAgree,
      })),
    })),
    statements: table.statements.map((id, s) => {
      const agree = overall.agree[s] ?? 0;
      const disagree = overall.disagree[s] ?? 0;
      return {
        id,
        agree,
        disagree,
        pass: (overall.seen[s] ?? 0) - agree - disagree,
        moderatedOut: moderation.rejected.has(id),
        mean: map.mean[s] ?? 0,
        components: map.components.map((v) => v[s] ?? 0),
        extremity: map.extremity[s] ?? 0,
        priority: map.priority[s] ?? 0,
        groupInformedConsensus: map.groupInformedConsensus[s] ?? 0,
      };
    }),
    consensus: {
      agree: consensus(map.consensus.agree),
      disagree: consensus(map.consensus.disagree),
    },
    stability: { measured: false, silhouettes: grouping.silhouettes },
  };
}

function verdict(groups: number): Pick<OpinionMapReport, 'verdict' | 'note'> {
  return groups > 1
    ? {
        verdict: 'groups',
        note: 'Polis always divides people into groups; whether they are distinct is not tested in this mode.',
      }
    : { verdict: 'cannot say', note: 'Everybody grouped stands at the same point of the map.' };
}
