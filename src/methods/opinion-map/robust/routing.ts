import { random } from '../random.ts';

/** Every statement is to be seen by this many people before it can fall behind. */
const enoughVotes = 30;

/** One draw of a statement to show next: to be logged, so that estimates can be weighted by it. */
export type RoutingDraw = {
  readonly statement: string;
  /** Chance this statement had in this draw. */
  readonly probability: number;
  /** How many statements it was drawn from. */
  readonly among: number;
};

/**
 * Weights for drawing: Polis's priority, but statements with fewer than 30 votes get at least the
 * middle priority of all, and nothing falls below a tenth of it. O(statements log statements).
 */
export function routingWeights(priority: Float64Array, seen: ArrayLike<number>): Float64Array {
  const sorted = priority.slice().sort();
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return priority.map((value, s) =>
    Math.max(value, (seen[s] ?? 0) < enoughVotes ? middle : middle / 10, 1e-9),
  );
}

/**
 * Draws the next statement for somebody from those they have not voted on. The same `seed`, person
 * and number of votes draw the same statement. Undefined when nothing is left. O(statements).
 *
 * @example drawStatement(['a', 'b'], Float64Array.of(1, 3), new Set(['a']), 7, 'anna')
 */
export function drawStatement(
  statements: readonly string[],
  weights: Float64Array,
  seen: ReadonlySet<string>,
  seed: number,
  person: string,
): RoutingDraw | undefined {
  const open = statements.flatMap((id, s) =>
    seen.has(id) ? [] : [{ id, weight: weights[s] ?? 0 }],
  );
  const total = open.reduce((sum, o) => sum + o.weight, 0);
  let left = random(seed, `${person}\n${seen.size}`).next() * total;
  for (const [i, { id, weight }] of open.entries()) {
    left -= weight;
    if (left < 0 || i === open.length - 1)
      return { statement: id, probability: weight / total, among: open.length };
  }
  return undefined;
}
