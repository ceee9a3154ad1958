/** Points to cluster, each with a weight. */
export type WeightedPoints = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
};

/** Clusters in order of their number; numbers of clusters that became empty are gone. */
export type Clusters = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Position in `x` and `y` for every point. */
  readonly assignment: Int32Array;
};

/** Polis stops when every centre, in sorted order, moved less than this. */
const still = 0.01;

/**
 * Lloyd's k-means as Polis runs it: starts from the first k distinct points in their order, a tie
 * goes to the later cluster, empty clusters are dropped, and it stops when the sorted centres moved
 * less than 0.01 or after `iterations`. O(iterations × points × visited centres); centres are
 * searched outwards along x, so far fewer than k are visited.
 */
export function clusterAsPolis(points: WeightedPoints, k: number, iterations: number): Clusters {
  const n = points.x.length;
  let centres = firstDistinct(points, k);
  const assignment = new Int32Array(n);
  for (let round = 0; round < iterations; round += 1) {
    assignNearest(points, centres, assignment);
    const next = recentre(points, assignment, centres.x.length);
    const settled = sameCentres(centres, next);
    centres = next;
    if (settled) break;
  }
  return { ...centres, assignment };
}

type Centres = { x: Float64Array; y: Float64Array };

function firstDistinct(points: WeightedPoints, k: number): Centres {
  const x: number[] = [];
  const y: number[] = [];
  const seen = new Map<number, Set<number>>();
  for (let i = 0; i < points.x.length && x.length < k; i += 1) {
    // + 0 turns −0 into 0, so that the two are one point.
    const px = (points.x[i] ?? 0) + 0;
    const py = (points.y[i] ?? 0) + 0;
    const ys = seen.get(px) ?? new Set<number>();
    if (ys.has(py)) continue;
    seen.set(px, ys.add(py));
    x.push(px);
    y.push(py);
  }
  return { x: Float64Array.from(x), y: Float64Array.from(y) };
}

function assignNearest(points: WeightedPoints, centres: Centres, assignment: Int32Array): void {
  const k = centres.x.length;
  const order = Int32Array.from(Array.from(centres.x.keys())).sort(
    (a, b) => (centres.x[a] ?? 0) - (centres.x[b] ?? 0) || a - b,
  );
  const sx = Float64Array.from(order, (c) => centres.x[c] ?? 0);
  const sy = Float64Array.from(order, (c) => centres.y[c] ?? 0);
  const n = points.x.length;
  for (let i = 0; i < n; i += 1) {
    const px = points.x[i] ?? 0;
    const py = points.y[i] ?? 0;
    let low = 0;
    let high = k;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sx[middle] ?? 0) < px) low = middle + 1;
      else high = middle;
    }
    let best = Number.POSITIVE_INFINITY;
    let winner = -1;
    let left = low - 1;
    let right = low;
    while (left >= 0 || right < k) {
      const toLeft = left >= 0 ? px - (sx[left] ?? 0) : Number.POSITIVE_INFINITY;
      const toRight = right < k ? (sx[right] ?? 0) - px : Number.POSITIVE_INFINITY;
      const at = toLeft < toRight ? left-- : right++;
      const dx = toLeft < toRight ? toLeft : toRight;
      if (dx > best) break;
      const dy = py - (sy[at] ?? 0);
      const distance = Math.sqrt(dx * dx + dy * dy);
      const cluster = order[at] ?? 0;
      if (distance < best || (distance === best && cluster > winner)) {
        best = distance;
        winner = cluster;
      }
    }
    assignment[i] = winner;
  }
}

/** Weighted means; drops clusters nobody is in and renumbers `assignment` to match. */
function recentre(points: WeightedPoints, assignment: Int32Array, k: number): Centres {
  const x = new Float64Array(k);
  const y = new Float64Array(k);
  const total = new Float64Array(k);
  for (let i = 0; i < assignment.length; i += 1) {
    const c = assignment[i] ?? 0;
    const w = points.weight[i] ?? 0;
    x[c] = (x[c] ?? 0) + w * (points.x[i] ?? 0);
    y[c] = (y[c] ?? 0) + w * (points.y[i] ?? 0);
    total[c] = (total[c] ?? 0) + w;
  }
  const renumbered = new Int32Array(k).fill(-1);
  let kept = 0;
  for (let c = 0; c < k; c += 1) {
    const w = total[c] ?? 0;
    if (w === 0) continue;
    x[kept] = (x[c] ?? 0) / w;
    y[kept] = (y[c] ?? 0) / w;
    renumbered[c] = kept;
    kept += 1;
  }
  if (kept < k)
    for (let i = 0; i < assignment.length; i += 1)
      assignment[i] = renumbered[assignment[i] ?? 0] ?? 0;
  return { x: x.slice(0, kept), y: y.slice(0, kept) };
}

function sameCentres(before: Centres, after: Centres): boolean {
  const a = sorted(before);
  const b = sorted(after);
  return a.every((p, i) => {
    const q = b[i];
    return q === undefined || Math.hypot(p.x - q.x, p.y - q.y) < still;
  });
}

function sorted(centres: Centres): { x: number; y: number }[] {
  return Array.from(centres.x, (x, i) => ({ x, y: centres.y[i] ?? 0 })).sort(
    (a, b) => a.x - b.x || a.y - b.y,
  );
}
