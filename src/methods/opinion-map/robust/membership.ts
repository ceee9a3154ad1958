import { nearest } from './k-means.ts';
import { adjustedRand } from './rand-index.ts';

/** How firmly people belong to their groups. */
export type Membership = {
  /** For each person and group the share of resamples that put them there. */
  readonly share: Float64Array;
  /** Adjusted Rand index of each resample's grouping with the published one. */
  readonly agreement: Float64Array;
};

/**
 * Groups every resample again, from the published centres, and counts where people fall. `positions`
 * holds the resamples one after the other. O(resamples × people × groups).
 */
export function membership(
  positions: Float32Array,
  label: Int32Array,
  centres: Float64Array,
): Membership {
  const n = label.length;
  const k = centres.length / 3;
  const resamples = n === 0 ? 0 : positions.length / (3 * n);
  const share = new Float64Array(n * k);
  const agreement = new Float64Array(resamples);
  const points = new Float64Array(n * 3);
  const own = new Int32Array(n);
  for (let r = 0; r < resamples; r += 1) {
    points.set(positions.subarray(r * n * 3, (r + 1) * n * 3));
    const moved = centres.slice();
    for (let round = 0; round < 2; round += 1) {
      nearest(points, moved, own);
      recentre(points, own, moved);
    }
    nearest(points, moved, own);
    for (let i = 0; i < n; i += 1) {
      const cell = i * k + (own[i] ?? 0);
      share[cell] = (share[cell] ?? 0) + 1 / resamples;
    }
    agreement[r] = adjustedRand(label, own, k);
  }
  return { share, agreement };
}

function recentre(points: Float64Array, label: Int32Array, centres: Float64Array): void {
  const k = centres.length / 3;
  const sums = new Float64Array(k * 4);
  for (let i = 0; i < label.length; i += 1) {
    const to = (label[i] ?? 0) * 4;
    sums[to] = (sums[to] ?? 0) + 1;
    for (let d = 0; d < 3; d += 1)
      sums[to + 1 + d] = (sums[to + 1 + d] ?? 0) + (points[i * 3 + d] ?? 0);
  }
  for (let c = 0; c < k; c += 1) {
    const size = sums[c * 4] ?? 0;
    for (let d = 0; size > 0 && d < 3; d += 1)
      centres[c * 3 + d] = (sums[c * 4 + 1 + d] ?? 0) / size;
  }
}
