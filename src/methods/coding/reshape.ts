/** A rising line through points: turns a probability into one that held out-of-sample. */
export type Shape = { readonly from: readonly number[]; readonly to: readonly number[] };

const straight: Shape = { from: [0, 1], to: [0, 1] };
/** Below this the curve alone decides: nearly all cells lie there and none is ever suggested. */
const lowest = 0.02;
const fewestInBin = 40;
/** Finer towards certainty, where a curve that is too sure does most harm. */
const edges = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.87, 0.93, 0.97, 0.99, 1.01];

/**
 * Mends what a logistic curve cannot follow, such as coders who disagree even about clear cases:
 * the shares that were true, in bins of all labels together, made to rise by pooling neighbours
 * that fall (isotonic regression, Ayer et al. 1955), joined by straight lines.
 * O(n log n) in the number of cells at or above 2 %.
 */
export function fitShape(probabilities: Float64Array, hits: Uint8Array): Shape {
  const cells: number[] = [];
  for (let i = 0; i < probabilities.length; i++)
    if ((probabilities[i] ?? 0) >= lowest) cells.push(i);
  if (cells.length < 3 * fewestInBin) return straight;
  cells.sort((a, b) => (probabilities[a] ?? 0) - (probabilities[b] ?? 0) || a - b);
  const bins: { n: number; p: number; hit: number }[] = [];
  let open = { n: 0, p: 0, hit: 0 };
  let edge = 0;
  for (const i of cells) {
    const p = probabilities[i] ?? 0;
    while (p >= (edges[edge] ?? 2)) {
      edge++;
      if (open.n < fewestInBin) continue;
      bins.push(open);
      open = { n: 0, p: 0, hit: 0 };
    }
    open = { n: open.n + 1, p: open.p + p, hit: open.hit + (hits[i] ?? 0) };
  }
  const before = bins.at(-1);
  if (open.n >= fewestInBin || !before) bins.push(open);
  else
    bins.splice(-1, 1, { n: before.n + open.n, p: before.p + open.p, hit: before.hit + open.hit });
  const risen: { n: number; p: number; hit: number }[] = [];
  for (const bin of bins) {
    let last = { ...bin };
    for (let top = risen.at(-1); top && top.hit / top.n >= last.hit / last.n; top = risen.at(-1)) {
      last = { n: last.n + top.n, p: last.p + top.p, hit: last.hit + top.hit };
      risen.pop();
    }
    risen.push(last);
  }
  const top = risen.at(-1);
  if (!top) return straight;
  return {
    from: [0, ...risen.map((b) => b.p / b.n), 1],
    to: [0, ...risen.map((b) => b.hit / b.n), Math.max(top.hit / top.n, 0)],
  };
}

/** Never 0 or 1: no finite number of examples makes anything certain. */
export function reshape(shape: Shape, p: number): number {
  const { from, to } = shape;
  let i = 1;
  while (i < from.length - 1 && p > (from[i] ?? 1)) i++;
  const x0 = from[i - 1] ?? 0;
  const x1 = from[i] ?? 1;
  const y0 = to[i - 1] ?? 0;
  const y1 = to[i] ?? 1;
  const y = x1 > x0 ? y0 + ((y1 - y0) * (p - x0)) / (x1 - x0) : y1;
  return Math.min(0.9999, Math.max(0.0001, y));
}
