import { bradleyTerry, type Comparison } from './bradley-terry.ts';
import { type Refusal, refuse } from './refusal.ts';

export type PairToAsk = {
  readonly first: string;
  readonly second: string;
  /** How much one more answer is expected to tell, as a share of the most useful pair's. */
  readonly worth: number;
};

/**
 * Which pairs to ask next, the most telling first: those whose order is least known and whose answer
 * is least sure, by p(1 - p) × Var(si - sj), the gain in D-optimal design (Glickman and Jensen,
 * Journal of Statistical Planning and Inference 127 (2005)). Every option starts with one
 * pseudo-comparison, so that it works before anybody has answered. Ties go by name. O(options³).
 *
 * @param asked pairs one person has had already, in either order
 */
export function nextPairs(
  options: readonly string[],
  comparisons: readonly Comparison[],
  count = 1,
  asked: readonly (readonly [string, string])[] = [],
): readonly PairToAsk[] | Refusal {
  const model = bradleyTerry(comparisons, { prior: 1, also: options });
  if ('refused' in model) return model;
  const key = (a: string, b: string): string => JSON.stringify([a, b].sort());
  const had = new Set(asked.map(([a, b]) => key(a, b)));
  const wanted = new Set(options);
  const n = model.options.length;
  const strength = new Map(model.strengths.map((s) => [s.option, s.strength]));
  const pairs: { first: string; second: string; gain: number }[] = [];
  for (const [i, first] of model.options.entries())
    for (let j = i + 1; j < n; j++) {
      const second = model.options[j] ?? '';
      if (!wanted.has(first) || !wanted.has(second) || had.has(key(first, second))) continue;
      const c = (r: number, k: number): number => model.covariance[r * n + k] ?? 0;
      const p = 1 / (1 + Math.exp((strength.get(second) ?? 0) - (strength.get(first) ?? 0)));
      pairs.push({ first, second, gain: p * (1 - p) * (c(i, i) + c(j, j) - 2 * c(i, j)) });
    }
  if (pairs.length === 0) return refuse('There is no pair left to ask.');
  pairs.sort(
    (a, b) => b.gain - a.gain || a.first.localeCompare(b.first) || a.second.localeCompare(b.second),
  );
  const best = pairs[0]?.gain ?? 1;
  return pairs
    .slice(0, count)
    .map(({ first, second, gain }) => ({ first, second, worth: gain / best }));
}
