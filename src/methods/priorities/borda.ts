import { ballotsProblem, type RankedBallot } from './ballots.ts';
import type { Refusal } from './refusal.ts';

export type BordaScore = {
  readonly option: string;
  readonly points: number;
  /** Points as a share of the most that could be had: 1 if everybody ranked it first. */
  readonly share: number;
};

/**
 * The Borda count: with n options the first of a ballot gets n - 1 points, the next n - 2, and so on;
 * options not ranked share what is left equally, so a short ballot counts as much as a long one.
 * Highest first, ties by name. O(ballots × options).
 *
 * @example borda(['a', 'b'], [{ order: ['a', 'b'], times: 3 }]) // a: 3 points, b: 0
 */
export function borda(
  options: readonly string[],
  ballots: readonly RankedBallot[],
): readonly BordaScore[] | Refusal {
  const problem = ballotsProblem(options, ballots);
  if (problem) return problem;
  const n = options.length;
  const points = new Map(options.map((option) => [option, 0]));
  const add = (option: string, more: number) =>
    points.set(option, (points.get(option) ?? 0) + more);
  let people = 0;
  for (const { order, times = 1 } of ballots) {
    if (order.length === 0) continue;
    people += times;
    for (const [place, option] of order.entries()) add(option, (n - 1 - place) * times);
    const rest = (n - 1 - order.length) / 2;
    const ranked = new Set(order);
    for (const option of options) if (!ranked.has(option)) add(option, rest * times);
  }
  return [...points]
    .map(([option, sum]) => ({ option, points: sum, share: sum / ((n - 1) * people) }))
    .sort((a, b) => b.points - a.points || a.option.localeCompare(b.option));
}
