import { groupInformedConsensus } from '../polis/consensus.ts';
import { allTogether, countByGroup, type GroupCounts } from '../polis/group-counts.ts';
import { polisPriority } from '../polis/priority.ts';
import { step, type Watch } from '../progress.ts';
import { type Moderation, unmoderated } from '../votes/moderation.ts';
import type { VoteTable } from '../votes/vote-table.ts';
import { type Axes, findAxes, toMap } from './axes.ts';
import { findChanges } from './changed-rows.ts';
import { type CommonGround, commonGround } from './common-ground.ts';
import { findGroups, type Grouping } from './find-groups.ts';
import { fitModel, refitModel, twoSides } from './fit.ts';
import { type GroupEvidence, gatherEvidence, updateEvidence } from './group-evidence.ts';
import type { VoteModel } from './model.ts';
import { type Prepared, prepare } from './prepare.ts';
import { routingWeights } from './routing.ts';

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
  /** Undefined where there are no distinct groups. */
  readonly evidence: GroupEvidence | undefined;
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
};

export type RobustOptions = Watch & {
  readonly seed?: number;
  readonly moderation?: Moderation;
  /**
   * A map of nearly the same votes, made with the same seed: a shorter way to this one. Not used when
   * statements differ, people are gone or more than one vote in fifty is new.
   */
  readonly previous?: RobustMap;
};

/** Votes to visit in fitting the model, and sweeps at least. */
const visits = 1_000_000;
const leastSweeps = 4;
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
  const start = previous?.seed === seed ? startFrom(previous, prepared) : undefined;
  const model = start
    ? refitModel(sides, start.map.model, start.changes.before)
    : fitModel(table, sides, visits, leastSweeps);
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
  const grouping = enough
    ? findGroups(points, rows, sides.people, model, axes, seed, start?.map.grouping)
    : undefined;
  const clusters = grouping?.clusters;
  const k = clusters?.sizes.length ?? 0;
  let evidence: GroupEvidence | undefined;
  let counts = overall;
  if (clusters) {
    step(options, 0.6, 'Measuring how firm the groups are');
    const placed = { table, rows, model, axes, clusters, seed };
    const known = start?.map.evidence;
    evidence =
      start && known && known.cross.counts.groups === k
        ? updateEvidence(placed, { ...start.map.prepared, evidence: known }, start.changes)
        : gatherEvidence(placed, () =>
            step(options, 0.75, 'Testing statements on votes not used to form the groups'),
          );
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
    evidence,
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
  };
}

/** The earlier map and what changed, where it is near enough to start from. */
function startFrom(previous: RobustMap, now: Prepared) {
  const changes = findChanges(previous.prepared.table, now.table);
  if (!changes) return undefined;
  const added = Math.abs(now.table.column.length - previous.prepared.table.column.length);
  const near = (votes: number) => votes <= now.table.column.length / 50;
  return near(added) && near(changes.changed.length) ? { map: previous, changes } : undefined;
}
