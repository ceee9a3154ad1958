import type { KMeans, Points } from './k-means.ts';

/** Windows are half as wide as the way from the middle to a centre. */
const halfWidth = 0.25;
const places = [
  -0.75, -0.625, -0.5, -0.375, -0.25, -0.125, 0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75,
];

/**
 * How clearly people are fewer between two groups than at their centres, for the pair of groups where
 * it is least clear: (c − m) / √(c + m) with c the people around the emptier centre and m those in the
 * emptiest window on the way from one to the other. An evenly spread crowd, cut in two, has no valley:
 * around 0 or a little above. O(people × groups²).
 */
export function shallowestValley(points: Points, clusters: KMeans): number {
  const k = clusters.sizes.length;
  let least = Number.POSITIVE_INFINITY;
  for (let a = 0; a < k; a += 1)
    for (let b = a + 1; b < k; b += 1) least = Math.min(least, valley(points, clusters, a, b));
  return least;
}

function valley(points: Points, { centres, label }: KMeans, a: number, b: number): number {
  const half = [0, 1, 2].map((d) => ((centres[b * 3 + d] ?? 0) - (centres[a * 3 + d] ?? 0)) / 2);
  const middle = [0, 1, 2].map((d) => ((centres[b * 3 + d] ?? 0) + (centres[a * 3 + d] ?? 0)) / 2);
  const length = half.reduce((sum, x) => sum + x * x, 0);
  if (!(length > 0)) return 0;
  const [hx = 0, hy = 0, hz = 0] = half.map((x) => x / length);
  const [mx = 0, my = 0, mz = 0] = middle;
  const along: number[] = [];
  for (let i = 0; i < label.length; i += 1) {
    if (label[i] !== a && label[i] !== b) continue;
    const x = (points[i * 3] ?? 0) - mx;
    const y = (points[i * 3 + 1] ?? 0) - my;
    const z = (points[i * 3 + 2] ?? 0) - mz;
    along.push(x * hx + y * hy + z * hz);
  }
  const sorted = Float64Array.from(along).sort();
  const around = (place: number) =>
    below(sorted, place + halfWidth) - below(sorted, place - halfWidth);
  const centre = Math.min(around(-1), around(1));
  const emptiest = Math.min(...places.map(around));
  return (centre - emptiest) / Math.sqrt(Math.max(centre + emptiest, 1));
}

function below(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
