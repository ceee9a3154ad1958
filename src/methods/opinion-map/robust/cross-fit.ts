import { random } from '../random.ts';
import type { VoteTable } from '../votes/vote-table.ts';
import { findAxes, toMap } from './axes.ts';
import { fitModel, twoSides } from './fit.ts';
import { kMeans, lloyd } from './k-means.ts';
import type { VoteModel } from './model.ts';

/** Sweeps over one half of the votes, from a cold and from a warm start. */
const coldSweeps = 2;
const warmSweeps = 1;
const startPeople = 300;

/** Groups formed without looking at the votes they are compared on. */
export type HalfGroups = {
  readonly model: VoteModel;
  /** Group of every participant in the table, −1 for people who are not grouped. */
  readonly group: Int32Array;
};

/**
 * Fits and groups one half of the votes on its own, then gives the groups the numbers of the published
 * ones they overlap with most. O(votes).
 */
export function groupHalf(
  half: VoteTable,
  rows: Int32Array,
  published: Int32Array,
  groups: number,
  seed: number,
  previous: VoteModel | undefined,
): HalfGroups {
  const model = fitModel(half, twoSides(half), {
    sweeps: previous ? warmSweeps : coldSweeps,
    ...(previous ? { start: previous } : {}),
  });
  const votesOn = new Int32Array(half.statements.length);
  for (const s of half.column) votesOn[s] = (votesOn[s] ?? 0) + 1;
  const axes = findAxes(model, rows, votesOn);
  const points = toMap(model.people, rows, axes.people, axes.centre);
  const every = Math.max(1, Math.ceil(rows.length / startPeople));
  const some = points.filter((_, j) => Math.floor(j / 3) % every === 0);
  const start = kMeans(some, groups, 10, 10, random(seed, 'half'));
  const { label } = lloyd(points, start.centres, 30);
  const name = matchNames(label, published, groups);
  const group = new Int32Array(half.participants.length).fill(-1);
  rows.forEach((p, i) => {
    group[p] = name[label[i] ?? 0] ?? 0;
  });
  return { model, group };
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
