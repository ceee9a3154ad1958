import type { Clusters, WeightedPoints } from './clustering.ts';

/**
 * Mean silhouette, (b − a) / max(a, b), over the points, each counting once whatever its weight, as
 * Polis scores its groupings of base clusters. A point alone in its cluster scores 0. O(points²);
 * Polis has at most 100 base clusters.
 */
export function meanSilhouette(points: WeightedPoints, clusters: Clusters): number {
  const n = points.x.length;
  const k = clusters.x.length;
  if (n === 0 || k < 2) return 0;
  const size = new Float64Array(k);
  for (const c of clusters.assignment) size[c] = (size[c] ?? 0) + 1;
  const sums = new Float64Array(k);
  let total = 0;
  for (let i = 0; i < n; i += 1) {
    const own = clusters.assignment[i] ?? 0;
    const others = (size[own] ?? 0) - 1;
    if (others === 0) continue;
    sums.fill(0);
    for (let j = 0; j < n; j += 1) {
      const dx = (points.x[i] ?? 0) - (points.x[j] ?? 0);
      const dy = (points.y[i] ?? 0) - (points.y[j] ?? 0);
      const c = clusters.assignment[j] ?? 0;
      sums[c] = (sums[c] ?? 0) + Math.sqrt(dx * dx + dy * dy);
    }
    const a = (sums[own] ?? 0) / others;
    let b = Number.POSITIVE_INFINITY;
    for (let c = 0; c < k; c += 1) if (c !== own) b = Math.min(b, (sums[c] ?? 0) / (size[c] ?? 1));
    const larger = Math.max(a, b);
    if (larger > 0) total += (b - a) / larger;
  }
  return total / n;
}
