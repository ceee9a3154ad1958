/** Sums of unknowns that lie between two values: the rows of a linear programme. */
export type Row = {
  readonly members: readonly number[];
  readonly low: number;
  readonly high: number;
};

export type Box = { readonly low: Float64Array; readonly high: Float64Array };

const tiny = 1e-9;

/**
 * The highest (or lowest) value of one sum of unknowns, each within its box, that the rows allow: the
 * primal simplex method with bounds on every variable (Dantzig; Chvátal, Linear Programming,
 * chapter 8), in dense form. It starts from a point known to satisfy everything, here the true table,
 * so it needs no first phase. Exact up to rounding; O(rows × unknowns) a step.
 *
 * @param direction 1 for the highest, -1 for the lowest
 * @param enough stop once the sum is this far from where it began: far enough is all one may need to know
 */
export function extreme(
  target: readonly number[],
  rows: readonly Row[],
  box: Box,
  start: Float64Array,
  direction: 1 | -1,
  enough = Number.POSITIVE_INFINITY,
): number {
  const n = start.length;
  const m = rows.length;
  const width = n;
  // Column j stands for unknown `outside[j]`; row i for `inside[i]`. Numbers from n on are row sums.
  const a = new Float64Array(m * width);
  const outside = Int32Array.from({ length: n }, (_, j) => j);
  const inside = Int32Array.from({ length: m }, (_, i) => n + i);
  const value = new Float64Array(n + m);
  const low = new Float64Array(n + m);
  const high = new Float64Array(n + m);
  value.set(start);
  low.set(box.low);
  high.set(box.high);
  for (const [i, row] of rows.entries()) {
    let sum = 0;
    for (const j of row.members) {
      a[i * width + j] = 1;
      sum += start[j] ?? 0;
    }
    value[n + i] = sum;
    low[n + i] = row.low;
    high[n + i] = row.high;
  }
  const cost = new Float64Array(width);
  let best = 0;
  for (const j of target) {
    cost[j] = (cost[j] ?? 0) + direction;
    best += start[j] ?? 0;
  }
  const began = best;
  for (let step = 0; step < 50 * (n + m); step++) {
    if (Math.abs(best - began) >= enough) break;
    const entering = choose(cost, outside, value, low, high, step > 5 * (n + m));
    if (entering < 0) break;
    const way = (cost[entering] ?? 0) > 0 ? 1 : -1;
    const unknown = outside[entering] ?? 0;
    let room =
      way > 0
        ? (high[unknown] ?? 0) - (value[unknown] ?? 0)
        : (value[unknown] ?? 0) - (low[unknown] ?? 0);
    let leaving = -1;
    for (let i = 0; i < m; i++) {
      const slope = (a[i * width + entering] ?? 0) * way;
      if (Math.abs(slope) < tiny) continue;
      const basic = inside[i] ?? 0;
      const space =
        slope > 0
          ? (high[basic] ?? 0) - (value[basic] ?? 0)
          : (value[basic] ?? 0) - (low[basic] ?? 0);
      const most = Math.max(0, space) / Math.abs(slope);
      if (
        most < room - tiny ||
        (most <= room + tiny && leaving >= 0 && basic < (inside[leaving] ?? 0))
      ) {
        room = Math.min(room, most);
        leaving = i;
      }
    }
    if (room > 1e12) return direction * Number.POSITIVE_INFINITY;
    value[unknown] = (value[unknown] ?? 0) + way * room;
    for (let i = 0; i < m; i++) {
      const basic = inside[i] ?? 0;
      value[basic] = (value[basic] ?? 0) + (a[i * width + entering] ?? 0) * way * room;
    }
    best += direction * (cost[entering] ?? 0) * way * room;
    if (leaving >= 0) pivot(a, cost, inside, outside, leaving, entering, m, width);
  }
  return best;
}

/** The variable to move: the steepest, or the first that helps once steps seem to go in circles. */
function choose(
  cost: Float64Array,
  outside: Int32Array,
  value: Float64Array,
  low: Float64Array,
  high: Float64Array,
  careful: boolean,
): number {
  let found = -1;
  let most = tiny;
  for (let j = 0; j < cost.length; j++) {
    const c = cost[j] ?? 0;
    const size = Math.abs(c);
    if (size <= tiny) continue;
    const k = outside[j] ?? 0;
    const free =
      c > 0 ? (value[k] ?? 0) < (high[k] ?? 0) - tiny : (value[k] ?? 0) > (low[k] ?? 0) + tiny;
    if (!free) continue;
    if (careful) {
      if (found < 0 || k < (outside[found] ?? 0)) found = j;
    } else if (size > most) {
      most = size;
      found = j;
    }
  }
  return found;
}

/** Exchanges row `r` and column `c`. */
function pivot(
  a: Float64Array,
  cost: Float64Array,
  inside: Int32Array,
  outside: Int32Array,
  r: number,
  c: number,
  m: number,
  width: number,
): void {
  const p = 1 / (a[r * width + c] ?? 1);
  // Few entries of a row are not 0 in these tables; only they change anything.
  const used: number[] = [];
  for (let j = 0; j < width; j++) {
    const entry = a[r * width + j] ?? 0;
    if (j === c || entry === 0) continue;
    const changed = -entry * p;
    a[r * width + j] = Math.abs(changed) < 1e-12 ? 0 : changed;
    used.push(j);
  }
  a[r * width + c] = p;
  for (let i = 0; i < m; i++) {
    const factor = a[i * width + c] ?? 0;
    if (i === r || factor === 0) continue;
    for (const j of used)
      a[i * width + j] = (a[i * width + j] ?? 0) + factor * (a[r * width + j] ?? 0);
    a[i * width + c] = factor * p;
  }
  const factor = cost[c] ?? 0;
  for (const j of used) cost[j] = (cost[j] ?? 0) + factor * (a[r * width + j] ?? 0);
  cost[c] = factor * p;
  const moved = inside[r] ?? 0;
  inside[r] = outside[c] ?? 0;
  outside[c] = moved;
}
