import type { Random } from '../random.ts';

/** Points in three dimensions, three numbers each. */
export type Points = Float64Array;

export type KMeans = {
  readonly centres: Float64Array;
  readonly label: Int32Array;
  readonly sizes: Int32Array;
  /** Sum of squared distances to the own centre. */
  readonly inertia: number;
};

/** Labels every point with its nearest centre, the first of equals. O(points × k). */
export function nearest(points: Points, centres: Float64Array, label: Int32Array): number {
  const k = centres.length / 3;
  let inertia = 0;
  for (let i = 0; i < label.length; i += 1) {
    const x = points[i * 3] ?? 0;
    const y = points[i * 3 + 1] ?? 0;
    const z = points[i * 3 + 2] ?? 0;
    let best = Number.POSITIVE_INFINITY;
    let winner = 0;
    for (let c = 0; c < k; c += 1) {
      const dx = x - (centres[c * 3] ?? 0);
      const dy = y - (centres[c * 3 + 1] ?? 0);
      const dz = z - (centres[c * 3 + 2] ?? 0);
      const d = dx * dx + dy * dy + dz * dz;
      if (d < best) {
        best = d;
        winner = c;
      }
    }
    label[i] = winner;
    inertia += best;
  }
  return inertia;
}

/** Lloyd's iterations stop when a round lowers the inertia by less than this share. */
const settled = 1e-4;

/** Lloyd's iterations from given centres; an empty cluster keeps its centre. */
export function lloyd(
  points: Points,
  start: Float64Array,
  iterations: number,
  tolerance: number = settled,
): KMeans {
  const k = start.length / 3;
  const centres = start.slice();
  const label = new Int32Array(points.length / 3);
  const sizes = new Int32Array(k);
  const sums = new Float64Array(k * 3);
  let inertia = nearest(points, centres, label);
  for (let round = 0; round < iterations; round += 1) {
    sizes.fill(0);
    sums.fill(0);
    for (let i = 0; i < label.length; i += 1) {
      const c = label[i] ?? 0;
      sizes[c] = (sizes[c] ?? 0) + 1;
      sums[c * 3] = (sums[c * 3] ?? 0) + (points[i * 3] ?? 0);
      sums[c * 3 + 1] = (sums[c * 3 + 1] ?? 0) + (points[i * 3 + 1] ?? 0);
      sums[c * 3 + 2] = (sums[c * 3 + 2] ?? 0) + (points[i * 3 + 2] ?? 0);
    }
    for (let c = 0; c < k; c += 1) {
      const n = sizes[c] ?? 0;
      for (let d = c * 3; n > 0 && d < c * 3 + 3; d += 1) centres[d] = (sums[d] ?? 0) / n;
    }
    const before = inertia;
    inertia = nearest(points, centres, label);
    if (before - inertia <= tolerance * before) break;
  }
  sizes.fill(0);
  for (const c of label) sizes[c] = (sizes[c] ?? 0) + 1;
  return { centres, label, sizes, inertia };
}

/** k-means++ (Arthur and Vassilvitskii 2007) with restarts; the lowest inertia, the first of equals. */
export function kMeans(
  points: Points,
  k: number,
  restarts: number,
  iterations: number,
  draw: Random,
): KMeans {
  let best = lloyd(points, seeds(points, k, draw), iterations);
  for (let i = 1; i < restarts; i += 1) {
    const other = lloyd(points, seeds(points, k, draw), iterations);
    if (other.inertia < best.inertia * (1 - 1e-12)) best = other;
  }
  return best;
}

/** Each further seed is drawn with probability proportional to its squared distance from the others. */
function seeds(points: Points, k: number, draw: Random): Float64Array {
  const n = points.length / 3;
  const centres = new Float64Array(k * 3);
  const distance = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  let pick = Math.min(n - 1, Math.floor(draw.next() * n));
  for (let c = 0; c < k; c += 1) {
    for (let d = 0; d < 3; d += 1) centres[c * 3 + d] = points[pick * 3 + d] ?? 0;
    let total = 0;
    for (let i = 0; i < n; i += 1) {
      const dx = (points[i * 3] ?? 0) - (centres[c * 3] ?? 0);
      const dy = (points[i * 3 + 1] ?? 0) - (centres[c * 3 + 1] ?? 0);
      const dz = (points[i * 3 + 2] ?? 0) - (centres[c * 3 + 2] ?? 0);
      const d = Math.min(distance[i] ?? 0, dx * dx + dy * dy + dz * dz);
      distance[i] = d;
      total += d;
    }
    let left = draw.next() * total;
    for (pick = 0; pick < n - 1; pick += 1) {
      left -= distance[pick] ?? 0;
      if (left < 0) break;
    }
  }
  return centres;
}

/**
 * Mean simplified silhouette: (b − a) / max(a, b) with a, b the distances to the own and the next
 * nearest centre (Hruschka et al. 2004). O(points × k).
 */
export function silhouette(points: Points, centres: Float64Array): number {
  const k = centres.length / 3;
  const n = points.length / 3;
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    let first = Number.POSITIVE_INFINITY;
    let second = Number.POSITIVE_INFINITY;
    for (let c = 0; c < k; c += 1) {
      const dx = (points[i * 3] ?? 0) - (centres[c * 3] ?? 0);
      const dy = (points[i * 3 + 1] ?? 0) - (centres[c * 3 + 1] ?? 0);
      const dz = (points[i * 3 + 2] ?? 0) - (centres[c * 3 + 2] ?? 0);
      const d = dx * dx + dy * dy + dz * dz;
      if (d < first) {
        second = first;
        first = d;
      } else if (d < second) second = d;
    }
    if (second > 0) sum += 1 - Math.sqrt(first / second);
  }
  return n === 0 ? 0 : sum / n;
}
