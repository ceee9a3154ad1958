import { groupInformedConsensus } from '../polis/consensus.ts';
import { allTogether, countByGroup, type GroupCounts } from '../polis/group-counts.ts';
import { polisPriority } from '../polis/priority.ts';
import { step, type Watch } from '../progress.ts';
import { type Moderation, unmoderated } from '../votes/moderation.ts';
import type { VoteTable } from '../votes/vote-table.ts';
import { type Axes, findAxes, toMap } from './axes.ts';
import { type CommonGround, commonGround } from './common-ground.ts';
import { groupHalf } from './cross-fit.ts';
import { findGroups, type Grouping } from './find-groups.ts';
import { fitModel, twoSides } from './fit.ts';
import { type Membership, membership } from './membership.ts';
import type { VoteModel } from './model.ts';
import { positionNoise } from './position-noise.ts';
import { type Prepared, prepare } from './prepare.ts';
import { resampledPositions } from './resampling.ts';
import { routingWeights } from './routing.ts';
import { crossCounts, type Representative, representativeStatements } from './statement-tests.ts';
import { hashVotes, splitInHalves } from './vote-hash.ts';

/** Everything the robust mode finds, by position in `prepared`. */
export type RobustMap = {
  readonly prepared: Prepared;
  readonly seed: number;
  readonly model: VoteModel;
  readonly axes: Axes;
  /** Map coordinates of everybody and of every statement in play, three numbers each. */
  readonly people: Float64Array;
  readonly statements: Float64Array;
  /** Undefined where there are too few votes to look for groups. */
  readonly grouping: Grouping | undefined;
  /** Group of each of `prepared.rows`; empty where there are no distinct groups. */
  readonly group: Int32Array;
  readonly membership: Membership | undefined;
  readonly representative: readonly (readonly Representative[])[];
  readonly commonGround: {
    readonly agree: readonly CommonGround[];
    readonly disagree: readonly CommonGround[];
  };
  /** Votes by group; everybody as one group where there are no distinct ones. */
  readonly counts: GroupCounts;
  readonly overall: GroupCounts;
  readonly groupInformedConsensus: Float64Array;
  readonly extremity: Float64Array;
  readonly priority: Float64Array;
  readonly routing: Float64Array;
  /** The fits of the two halves of the votes, kept for the next run. */
  readonly halves: readonly VoteModel[];
};

export type RobustOptions = Watch & {
  readonly seed?: number;
  readonly moderation?: Moderation;
  /** A map of nearly the same votes with the same people and statements: a shorter way to this one. */
  readonly previous?: RobustMap;
};

const coldSweeps = 3;
const warmSweeps = 2;
/** Below these there is no looking for groups. */
const fewestPeople = 12;
const fewestStatements = 4;

/**
 * The default opinion map. The same votes give the same map to the last bit, whatever the order of
 * rows and columns: ids are sorted first and all chance comes from `seed`.
 *
 * People and statements get positions from a model of the votes that were cast (nothing is imputed);
 * groups are declared only if they stand out from a single cloud; statements are tested on votes that
 * had no part in forming the groups. O(votes × about 10); memory about 60 bytes a vote.
 *
 * @example robustMap(table, { seed: 1 }).grouping?.distinct
 */
export function robustMap(given: VoteTable, options: RobustOptions = {}): RobustMap {
  const { seed = 1, moderation = unmoderated, previous } = options;
  const prepared = prepare(given, moderation);
  const { table, rows } = prepared;
  step(options, 0, 'Placing people and statements');
  const sides = twoSides(table);
  const warm = previous && fits(previous, prepared) ? previous : undefined;
  const model = fitModel(table, sides, {
    sweeps: warm ? warmSweeps : coldSweeps,
    ...(warm ? { start: warm.model } : {}),
  });
  const overall = allTogether(table);
  const axes = findAxes(model, rows, overall.seen);
  const everybody = Int32Array.from(table.participants.keys());
  const people = toMap(model.people, everybody, axes.people, axes.centre);
  const everyStatement = Int32Array.from(table.statements.keys());
  const statements = toMap(model.statements, everyStatement, axes.statements, undefined);
  const points = toMap(model.people, rows, axes.people, axes.centre);
  step(options, 0.4, 'Looking for groups');
  const voted = overall.seen.reduce((sum, n) => sum + (n > 0 ? 1 : 0), 0);
  const enough = rows.length >= fewestPeople && voted >= fewestStatements;
  const grouping = enough ? findGroups(points, rows, sides.people, model, axes, seed) : undefined;
  const clusters = grouping?.clusters;
  const k = clusters?.sizes.length ?? 0;
  let members: Membership | undefined;
  let representative: Representative[][] = [];
  let counts = overall;
  let halves: VoteModel[] = [];
  if (clusters) {
    step(options, 0.6, 'Measuring how firm the groups are');
    const hash = hashVotes(table, seed);
    const noise = positionNoise(sides.people, model, rows);
    const positions = resampledPositions(
      sides.people,
      model,
      noise,
      rows,
      hash,
      axes.people,
      points,
    );
    members = membership(positions, clusters.label, clusters.centres);
    step(options, 0.75, 'Testing statements on votes not used to form the groups');
    const parts = splitInHalves(table, hash);
    const own = parts.map((half, i) =>
      groupHalf(half, rows, clusters.label, k, seed, warm?.halves[i]),
    );
    halves = own.map((h) => h.model);
    const [first, second] = own;
    if (first && second)
      representative = representativeStatements(crossCounts(parts, [first.group, second.group], k));
    const group = new Int32Array(table.participants.length).fill(-1);
    rows.forEach((p, i) => {
      group[p] = clusters.label[i] ?? -1;
    });
    counts = countByGroup(table, group, k);
  }
  step(options, 0.95, 'Looking for common ground');
  const extremity = Float64Array.from(everyStatement, (s) => {
    const share = (overall.agree[s] ?? 0) - (overall.disagree[s] ?? 0);
    const mean = share / Math.max(overall.seen[s] ?? 0, 1);
    return (1 - mean) * Math.hypot(statements[s * 3] ?? 0, statements[s * 3 + 1] ?? 0);
  });
  const priority = Float64Array.from(everyStatement, (s) => {
    const agree = overall.agree[s] ?? 0;
    const seen = overall.seen[s] ?? 0;
    const pass = seen - agree - (overall.disagree[s] ?? 0);
    return polisPriority({ agree, pass, seen }, extremity[s] ?? 0, false);
  });
  return {
    prepared,
    seed,
    model,
    axes,
    people,
    statements,
    grouping,
    group: clusters?.label ?? new Int32Array(0),
    membership: members,
    representative,
    commonGround: {
      agree: commonGround('agree', counts, overall),
      disagree: commonGround('disagree', counts, overall),
    },
    counts,
    overall,
    groupInformedConsensus: Float64Array.from(everyStatement, (s) =>
      groupInformedConsensus(counts, s),
    ),
    extremity,
    priority,
    routing: routingWeights(priority, overall.seen),
    halves,
  };
}

/** Whether an earlier map can be a start: same people and statements, in the same order. */
function fits(previous: RobustMap, now: Prepared): boolean {
  const { table } = previous.prepared;
  return (
    table.statements.length === now.table.statements.length &&
    table.statements.every((id, s) => id === now.table.statements[s])
  );
}
