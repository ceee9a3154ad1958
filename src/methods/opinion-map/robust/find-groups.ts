import { random } from '../random.ts';
import type { Axes } from './axes.ts';
import type { Side } from './half-sweep.ts';
import { type KMeans, kMeans, lloyd, type Points, silhouette } from './k-means.ts';
import type { VoteModel } from './model.ts';
import { compareWithNull, groupNumbers, nullSilhouettes, type Separation } from './null-test.ts';
import { oneCloud } from './one-cloud.ts';
import { positionNoise } from './position-noise.ts';
import { shallowestValley } from './valley.ts';

/** Groups of people, if there are any beyond what one cloud would show. */
export type Grouping = {
  readonly distinct: boolean;
  readonly clusters: KMeans | undefined;
  readonly separations: readonly Separation[];
  /** Depth of the shallowest valley between the groups declared. */
  readonly valley: number | undefined;
  /** Share of null draws at least as separated (with one added): at best 1/61. */
  readonly p: number;
  /** Silhouettes of the null draws and the centres of every number of groups, for the next run. */
  readonly nulls: readonly (readonly number[])[];
  readonly centres: readonly Float64Array[];
};

const restarts = 20;
/** k-means starts and the null are judged on at most this many people. */
const judged = 300;

/**
 * Tries 2 to 5 groups, each from 20 seeded starts, and keeps of the numbers whose silhouette stands
 * clear of that of single clouds the one with the highest. A group smaller than max(5, 5 %) is not
 * allowed. O(people × iterations) plus a constant for the null. With `previous`, a grouping of nearly
 * the same people, its centres are the starts and its null draws are used again.
 */
export function findGroups(
  points: Points,
  rows: Int32Array,
  side: Side,
  model: VoteModel,
  axes: Axes,
  seed: number,
  previous: Grouping | undefined,
): Grouping {
  const n = rows.length;
  const every = Math.max(1, Math.ceil(n / judged));
  const chosen = Int32Array.from({ length: Math.ceil(n / every) }, (_, i) => i * every);
  const some = takePoints(points, chosen);
  const draw = random(seed, 'groups');
  const tried = groupNumbers.map((k, i) =>
    lloyd(points, previous?.centres[i] ?? kMeans(some, k, restarts, 8, draw).centres, 12),
  );
  const nulls = previous?.nulls ?? drawNulls();
  const smallest = Math.max(5, Math.ceil(0.05 * n));
  const { separations, best, p, distinct } = compareWithNull(
    tried.map((t) => silhouette(points, t.centres)),
    nulls,
    tried.map((t) => t.sizes.every((size) => size >= smallest)),
    n,
    (k) => {
      const clusters = tried.find((t) => t.sizes.length === k);
      return clusters ? shallowestValley(points, clusters) : 0;
    },
  );
  const centres = tried.map((t) => t.centres);
  const tested = { separations, p, nulls, centres };
  const found = tried.find((t) => t.sizes.length === best?.k);
  if (!distinct || !found)
    return { ...tested, distinct: false, clusters: undefined, valley: undefined };
  const clusters = bySize(lloyd(points, found.centres, 50, 1e-9));
  return { ...tested, distinct, clusters, valley: shallowestValley(points, clusters) };

  function drawNulls() {
    const noise = positionNoise(side, model, takeRows(rows, chosen));
    const cloud = oneCloud(some, noise, axes.people, random(seed, 'cloud'));
    return nullSilhouettes(cloud, random(seed, 'null'));
  }
}

function takePoints(points: Points, chosen: Int32Array): Points {
  const some = new Float64Array(chosen.length * 3);
  chosen.forEach((i, j) => {
    some.set(points.subarray(i * 3, i * 3 + 3), j * 3);
  });
  return some;
}

function takeRows(rows: Int32Array, chosen: Int32Array): Int32Array {
  return chosen.map((i) => rows[i] ?? 0);
}

/** Numbers the groups from the largest to the smallest, so that names do not depend on chance. */
function bySize(clusters: KMeans): KMeans {
  const k = clusters.sizes.length;
  const order = Array.from({ length: k }, (_, c) => c).sort(
    (a, b) =>
      (clusters.sizes[b] ?? 0) - (clusters.sizes[a] ?? 0) ||
      (clusters.centres[a * 3] ?? 0) - (clusters.centres[b * 3] ?? 0),
  );
  const rank = new Int32Array(k);
  order.forEach((old, now) => {
    rank[old] = now;
  });
  return {
    ...clusters,
    centres: Float64Array.from(
      order.flatMap((c) => [0, 1, 2].map((d) => clusters.centres[c * 3 + d] ?? 0)),
    ),
    label: clusters.label.map((c) => rank[c] ?? 0),
    sizes: Int32Array.from(order, (c) => clusters.sizes[c] ?? 0),
  };
}
