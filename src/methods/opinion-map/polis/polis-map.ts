import { step, type Watch } from '../progress.ts';
import type { Moderation } from '../votes/moderation.ts';
import { unmoderated } from '../votes/moderation.ts';
import type { VoteTable } from '../votes/vote-table.ts';
import { centreVotes, gramTimes } from './centred-votes.ts';
import { consensusOn, groupInformedConsensus, type PolisConsensus } from './consensus.ts';
import { allTogether, countByGroup, type GroupCounts, summedOverGroups } from './group-counts.ts';
import { groupAsPolis, type PolisGroups } from './groups.ts';
import { inConversation } from './in-conversation.ts';
import { principalComponents } from './principal-components.ts';
import { polisPriority } from './priority.ts';
import { type Positions, projectParticipants, projectStatements } from './projection.ts';
import { type PolisRepresentative, representativeOfGroup } from './representative.ts';

/** Everything Polis computes from votes, by position in the table's lists. */
export type PolisMap = {
  readonly mean: Float64Array;
  readonly components: readonly Float64Array[];
  readonly positions: Positions;
  readonly extremity: Float64Array;
  /** Rows that are grouped; `grouping` is parallel to it. */
  readonly rows: Int32Array;
  readonly grouping: PolisGroups;
  readonly counts: GroupCounts;
  readonly overall: GroupCounts;
  readonly representative: readonly (readonly PolisRepresentative[])[];
  readonly consensus: {
    readonly agree: readonly PolisConsensus[];
    readonly disagree: readonly PolisConsensus[];
  };
  readonly groupInformedConsensus: Float64Array;
  readonly priority: Float64Array;
};

/**
 * Polis's published algorithm from a cold start, with agree = +1: means imputed, two principal
 * components, projection, base clusters, groups, representative statements, consensus and routing
 * priorities. The order of rows and columns matters, as it does in Polis: they should stand in order
 * of first vote. Source: the algorithm as described by the Computational Democracy Project; checked
 * against its own results. O(votes × about 30).
 *
 * @example polisMap(table).grouping.groups
 */
export function polisMap(
  table: VoteTable,
  moderation: Moderation = unmoderated,
  watch: Watch = {},
): PolisMap {
  const columns = table.statements.length;
  const zeroed = Uint8Array.from(table.statements, (id) =>
    moderation.rejected.has(id) || moderation.meta.has(id) ? 1 : 0,
  );
  const skipped = Uint8Array.from(table.statements, (id) => (moderation.rejected.has(id) ? 1 : 0));
  const voted = new Uint8Array(columns);
  for (const c of table.column) voted[c] = 1;
  const statements = voted.reduce((sum, v) => sum + v, 0);
  const everybody = zeroed.reduce((sum, z, c) => sum + z * (voted[c] ?? 0), 0);
  step(watch, 0, 'Finding the main lines of disagreement');
  const centred = centreVotes(table, zeroed);
  const { vectors } = principalComponents((v, out) => gramTimes(centred, v, out), columns, 2);
  const [first = new Float64Array(columns), second = new Float64Array(columns)] = vectors;
  const counted = countedVotes(table, zeroed, everybody);
  const positions = projectParticipants(centred, first, second, counted, statements);
  const { extremity } = projectStatements(centred.mean, first, second, statements);
  step(watch, 0.6, 'Grouping the participants');
  const rows = inConversation(table, statements);
  const grouping = groupAsPolis(positions, rows);
  step(watch, 0.9, 'Comparing the groups');
  const group = new Int32Array(table.participants.length).fill(-1);
  rows.forEach((p, i) => {
    group[p] = grouping.group[i] ?? 0;
  });
  const counts = countByGroup(table, group, grouping.groups);
  const overall = allTogether(table);
  return {
    mean: centred.mean,
    components: [first, second],
    positions,
    extremity,
    rows,
    grouping,
    counts,
    overall,
    representative: Array.from({ length: grouping.groups }, (_, g) =>
      representativeOfGroup(counts, g, skipped),
    ),
    consensus: {
      agree: consensusOn('agree', overall, skipped),
      disagree: consensusOn('disagree', overall, skipped),
    },
    groupInformedConsensus: Float64Array.from(table.statements, (_, s) =>
      groupInformedConsensus(counts, s),
    ),
    priority: Float64Array.from(table.statements, (id, s) =>
      polisPriority(summedOverGroups(counts, s), extremity[s] ?? 0, moderation.meta.has(id)),
    ),
  };
}

/** Votes as the projection counts them: a statement moderated out was "seen" by everybody. */
function countedVotes(table: VoteTable, zeroed: Uint8Array, everybody: number): Int32Array {
  return Int32Array.from(table.participants, (_, p) => {
    let votes = everybody;
    const end = table.rowStart[p + 1] ?? 0;
    for (let at = table.rowStart[p] ?? 0; at < end; at += 1)
      if (!zeroed[table.column[at] ?? 0]) votes += 1;
    return votes;
  });
}
