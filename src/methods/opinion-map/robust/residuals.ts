import type { Side } from './half-sweep.ts';
import { passWeight } from './model.ts';

/** A statement with few votes borrows this many from the average when its spread is judged. */
const borrowedVotes = 10;

/**
 * How much each statement's votes should count: the root of average over own residual variance. Full
 * inverse-variance weighting predicts held-out votes no better and lets near-unanimous statements
 * dominate. O(votes); called a few times in a fit.
 */
export function statementWeights(
  statements: Side,
  loadings: Float64Array,
  people: Float64Array,
  mean: number,
  weight: Float64Array,
): void {
  const { start, other, value } = statements;
  const entries = start.length - 1;
  const squares = new Float64Array(entries);
  const votes = new Float64Array(entries);
  let allSquares = 0;
  let allVotes = 0;
  for (let i = 0; i < entries; i += 1) {
    const v = i << 2;
    const b = mean + (loadings[v] ?? 0);
    const v1 = loadings[v + 1] ?? 0;
    const v2 = loadings[v + 2] ?? 0;
    const v3 = loadings[v + 3] ?? 0;
    let sum = 0;
    let n = 0;
    const end = start[i + 1] ?? 0;
    for (let at = start[i] ?? 0; at < end; at += 1) {
      const u = (other[at] ?? 0) << 2;
      const vote = value[at] ?? 0;
      const e =
        vote -
        b -
        (people[u] ?? 0) -
        (people[u + 1] ?? 0) * v1 -
        (people[u + 2] ?? 0) * v2 -
        (people[u + 3] ?? 0) * v3;
      const w = vote === 0 ? passWeight : 1;
      sum += w * e * e;
      n += w;
    }
    squares[i] = sum;
    votes[i] = n;
    allSquares += sum;
    allVotes += n;
  }
  const average = allVotes > 0 ? allSquares / allVotes : 0;
  for (let i = 0; i < entries; i += 1) {
    const own = ((squares[i] ?? 0) + borrowedVotes * average) / ((votes[i] ?? 0) + borrowedVotes);
    weight[i] = own > 0 ? Math.sqrt(average / own) : 1;
  }
}
