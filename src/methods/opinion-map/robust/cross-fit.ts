import { countByGroup, type GroupCounts } from '../polis/group-counts.ts';
import { random } from '../random.ts';
import type { VoteTable } from '../votes/vote-table.ts';
import { type Axes, findAxes, toMap } from './axes.ts';
import { fitModel, fitPeople, twoSides } from './fit.ts';
import { kMeans, lloyd, nearest } from './k-means.ts';
import { stride, type VoteModel } from './model.ts';
import { hashVotes, splitInHalves } from './vote-hash.ts';

/** Votes to visit in fitting one half, and sweeps at least. */
const visits = 250_000;
const leastSweeps = 2;
const startPeople = 300;

/** Groups formed from one half of the votes, without looking at the other. */
export type HalfGroups = {
  readonly model: VoteModel;
  readonly axes: Axes;
  /** Centres in the order of the published groups. */
  readonly centres: Float64Array;
  /** Group of every participant in the table, −1 for people who are not grouped. */
  readonly group: Int32Array;
};

/** Both halves' groups, and all votes counted under the groups of the half they are not in. */
export type CrossFit = { readonly halves: readonly HalfGroups[]; readonly counts: GroupCounts };

/** Groups each half of everybody's votes on its own and counts the other half. O(votes). */
export function crossFit(
  table: VoteTable,
  rows: Int32Array,
  published: Int32Array,
  groups: number,
  seed: number,
  hash: Uint32Array,
): CrossFit {
  const parts = splitInHalves(table, hash);
  const halves = parts.map((half) => groupHalf(half, rows, published, groups, seed));
  return { halves, counts: crossCounts(parts, halves, groups) };
}

/**
 * The same after a few people's votes changed: the halves' models and centres stay, these people are
 * placed and counted anew. `before` and `now` hold only their rows, `rowsNow` where those are in the
 * new table, `rowsBefore` where they were (−1: nowhere), `grouped` whether they are grouped now, and
 * `moved` each row's old place. O(votes of these people + participants).
 */
export function updateCrossFit(
  previous: CrossFit,
  before: VoteTable,
  now: VoteTable,
  rowsBefore: Int32Array,
  rowsNow: Int32Array,
  grouped: Uint8Array,
  moved: Int32Array,
  seed: number,
): CrossFit {
  const { groups } = previous.counts;
  const known = rowsBefore.filter((p) => p >= 0);
  const oldParts = splitInHalves(before, hashVotes(before, seed));
  const oldGroups = previous.halves.map((h) => ({ group: known.map((p) => h.group[p] ?? -1) }));
  const newParts = splitInHalves(now, hashVotes(now, seed));
  const own = newParts.map((half, i) => placeInHalf(half, previous.halves[i], grouped));
  const halves = previous.halves.map((h, i) => {
    const group = moved.map((p) => (p < 0 ? -1 : (h.group[p] ?? -1)));
    rowsNow.forEach((p, j) => {
      group[p] = own[i]?.[j] ?? -1;
    });
    return { ...h, group };
  });
  const gone = crossCounts(oldParts, oldGroups, groups);
  const come = crossCounts(
    newParts,
    own.map((group) => ({ group })),
    groups,
  );
  const shift = (name: 'agree' | 'disagree' | 'seen') =>
    previous.counts[name].map((n, i) => n - (gone[name][i] ?? 0) + (come[name][i] ?? 0));
  const counts = {
    ...previous.counts,
    agree: shift('agree'),
    disagree: shift('disagree'),
    seen: shift('seen'),
  };
  return { halves, counts };
}

function groupHalf(
  half: VoteTable,
  rows: Int32Array,
  published: Int32Array,
  groups: number,
  seed: number,
): HalfGroups {
  const model = fitModel(half, twoSides(half), visits, leastSweeps);
  const votesOn = new Int32Array(half.statements.length);
  for (const s of half.column) votesOn[s] = (votesOn[s] ?? 0) + 1;
  const axes = findAxes(model, rows, votesOn);
  const points = toMap(model.people, rows, axes.people, axes.centre);
  const every = Math.max(1, Math.ceil(rows.length / startPeople));
  const some = points.filter((_, j) => Math.floor(j / 3) % every === 0);
  const start = kMeans(some, groups, 10, 10, random(seed, 'half'));
  const found = lloyd(points, start.centres, 30);
  const name = matchNames(found.label, published, groups);
  const centres = new Float64Array(groups * 3);
  name.forEach((to, from) => {
    centres.set(found.centres.subarray(from * 3, from * 3 + 3), to * 3);
  });
  const group = new Int32Array(half.participants.length).fill(-1);
  rows.forEach((p, i) => {
    group[p] = name[found.label[i] ?? 0] ?? 0;
  });
  return { model, axes, centres, group };
}

/** Groups of a few people by their votes in one half. */
function placeInHalf(
  half: VoteTable,
  known: HalfGroups | undefined,
  grouped: Uint8Array,
): Int32Array {
  const label = new Int32Array(half.participants.length);
  if (!known) return label.fill(-1);
  const people = new Float64Array(half.participants.length * stride);
  const { rowStart: start, column: other, value } = half;
  fitPeople({ start, other, value }, { ...known.model, people });
  const everybody = Int32Array.from(half.participants.keys());
  const points = toMap(people, everybody, known.axes.people, known.axes.centre);
  nearest(points, known.centres, label);
  return label.map((g, i) => (grouped[i] ? g : -1));
}

/** Adds up the votes of both halves, each under the groups formed from the other half. */
function crossCounts(
  parts: readonly VoteTable[],
  halves: readonly { readonly group: Int32Array }[],
  groups: number,
): GroupCounts {
  const [first, second] = parts;
  const none = new Int32Array(0);
  const empty = { participants: [], statements: [], rowStart: none, column: none };
  const blank: VoteTable = { ...empty, value: new Int8Array(0) };
  const a = countByGroup(second ?? blank, halves[0]?.group ?? none, groups);
  const b = countByGroup(first ?? blank, halves[1]?.group ?? none, groups);
  const add = (x: Int32Array, y: Int32Array) => x.map((n, i) => n + (y[i] ?? 0));
  return {
    ...a,
    agree: add(a.agree, b.agree),
    disagree: add(a.disagree, b.disagree),
    seen: add(a.seen, b.seen),
  };
}

/** The naming of `label` by `published` that most people agree with, over all permutations. */
export function matchNames(label: Int32Array, published: Int32Array, groups: number): number[] {
  const overlap = new Float64Array(groups * groups);
  label.forEach((a, i) => {
    const cell = a * groups + (published[i] ?? 0);
    overlap[cell] = (overlap[cell] ?? 0) + 1;
  });
  let best: number[] = [];
  let most = -1;
  const extend = (chosen: number[], sum: number): void => {
    if (chosen.length === groups) {
      if (sum > most) {
        most = sum;
        best = chosen;
      }
      return;
    }
    for (let name = 0; name < groups; name += 1)
      if (!chosen.includes(name))
        extend([...chosen, name], sum + (overlap[chosen.length * groups + name] ?? 0));
  };
  extend([], 0);
  return best;
}
