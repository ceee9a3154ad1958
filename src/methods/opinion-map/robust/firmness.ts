import type { VoteTable } from '../votes/vote-table.ts';
import { type Axes, toMap } from './axes.ts';
import { onlyRows } from './changed-rows.ts';
import { nearest } from './k-means.ts';
import { type Membership, membership } from './membership.ts';
import type { VoteModel } from './model.ts';
import { positionNoise } from './position-noise.ts';
import { resampledPositions, resamples } from './resampling.ts';
import { hashVotes } from './vote-hash.ts';

/** How firmly everybody in `rows` belongs to the groups found. O(votes). */
export function measureFirmness(
  table: VoteTable,
  rows: Int32Array,
  model: VoteModel,
  axes: Axes,
  label: Int32Array,
  centres: Float64Array,
  hash: Uint32Array,
): Membership {
  return membership(resampled(table, rows, model, axes, hash), label, centres);
}

/**
 * The same after a few people's votes changed: theirs is measured anew, everybody else's kept.
 * `places` are the changed people's places in `rows`, `before` the old place of each of `rows` (−1: none).
 * O(votes of the changed people + rows).
 */
export function updateFirmness(
  previous: Membership,
  table: VoteTable,
  rows: Int32Array,
  model: VoteModel,
  axes: Axes,
  centres: Float64Array,
  places: Int32Array,
  before: Int32Array,
  seed: number,
): Membership {
  const k = centres.length / 3;
  const share = new Float64Array(rows.length * k);
  before.forEach((old, i) => {
    if (old >= 0) share.set(previous.share.subarray(old * k, old * k + k), i * k);
  });
  const own = places.map((i) => rows[i] ?? 0);
  const few = onlyRows(table, own);
  const people = new Float64Array(own.length * 4);
  own.forEach((p, j) => {
    people.set(model.people.subarray(p * 4, p * 4 + 4), j * 4);
  });
  const all = Int32Array.from(own.keys());
  const positions = resampled(few, all, { ...model, people }, axes, hashVotes(few, seed));
  const label = new Int32Array(own.length * resamples);
  nearest(Float64Array.from(positions), centres, label);
  places.forEach((i, j) => {
    share.fill(0, i * k, i * k + k);
    for (let r = 0; r < resamples; r += 1) {
      const cell = i * k + (label[r * own.length + j] ?? 0);
      share[cell] = (share[cell] ?? 0) + 1 / resamples;
    }
  });
  return { share, agreement: previous.agreement };
}

function resampled(
  table: VoteTable,
  rows: Int32Array,
  model: VoteModel,
  axes: Axes,
  hash: Uint32Array,
): Float32Array {
  const side = { start: table.rowStart, other: table.column, value: table.value };
  const noise = positionNoise(side, model, rows);
  const points = toMap(model.people, rows, axes.people, axes.centre);
  return resampledPositions(side, model, noise, rows, hash, axes.people, points);
}
