import type { Random } from '../random.ts';
import { kMeans, type Points, silhouette } from './k-means.ts';

/** How far apart the best k groups stand, and how unusual that would be without any groups. */
export type Separation = {
  readonly k: number;
  readonly silhouette: number;
  /** Silhouettes of the null draws: mean and standard deviation. */
  readonly nullMean: number;
  readonly nullSd: number;
  /** (silhouette − nullMean) / nullSd. */
  readonly excess: number;
};

const draws = 60;
const level = 0.05;

/**
 * Excess asked for on top of beating 95 % of the draws. Few people leave more room for chance patterns
 * in the fit itself, which the draws do not repeat: measured on coin flips and one-group votes.
 */
export function leastExcess(people: number): number {
  return 3.2 + 16 / Math.sqrt(people);
}

/** With a clear valley between the groups, this share of that excess is enough. */
const withValley = 0.75;
const clearValley = 2;

/**
 * The number of groups is the one with the highest silhouette among those with at least this share of
 * the excess asked for; it must then have all of it. So a fine division that happens to stand out does
 * not win over a plain one that does not.
 */
const clearEnough = 0.6;

export const groupNumbers = [2, 3, 4, 5] as const;

/** Silhouettes of k-means on points, for each number of groups. */
export function silhouettes(points: Points, restarts: number, draw: Random): number[] {
  return groupNumbers.map((k) => silhouette(points, kMeans(points, k, restarts, 8, draw).centres));
}

/**
 * What the silhouettes would be if there were no groups: clouds with the same spread, drawn by
 * `cloud`, clustered in the same way. O(draws × points).
 */
export function nullSilhouettes(cloud: () => Points, draw: Random): number[][] {
  return Array.from({ length: draws }, () => silhouettes(cloud(), 1, draw));
}

export type Comparison = {
  readonly separations: Separation[];
  /** The number of groups there would be. */
  readonly best: Separation | undefined;
  readonly p: number;
  readonly distinct: boolean;
};

/**
 * The verdict of the test: the numbers of groups by excess, and whether they are beyond chance.
 * `valleyOf` gives the depth of the shallowest valley between that many groups.
 */
export function compareWithNull(
  observed: readonly number[],
  nulls: readonly (readonly number[])[],
  allowed: readonly boolean[],
  people: number,
  valleyOf: (k: number) => number,
): Comparison {
  const separations = groupNumbers.map((k, i) => {
    const values = nulls.map((n) => n[i] ?? 0);
    const nullMean = values.reduce((a, b) => a + b, 0) / values.length;
    const square = values.reduce((a, b) => a + (b - nullMean) ** 2, 0) / (values.length - 1);
    const nullSd = Math.max(Math.sqrt(square), 1e-9);
    const own = observed[i] ?? 0;
    return { k, silhouette: own, nullMean, nullSd, excess: (own - nullMean) / nullSd };
  });
  const largest = (values: readonly number[]) =>
    Math.max(...separations.map((s, i) => ((values[i] ?? 0) - s.nullMean) / s.nullSd));
  const needed = leastExcess(people);
  const clear = separations.filter((s, i) => allowed[i] && s.excess >= clearEnough * needed);
  const best = clear.reduce<Separation | undefined>(
    (a, b) => (a && a.silhouette >= b.silhouette ? a : b),
    undefined,
  );
  const top = Math.max(...separations.map((s, i) => (allowed[i] ? s.excess : -Infinity)));
  const atLeast = nulls.filter((n) => largest(n) >= top).length;
  const p = (1 + atLeast) / (nulls.length + 1);
  const enough = (own: Separation) =>
    own.excess >= needed || (own.excess >= withValley * needed && valleyOf(own.k) >= clearValley);
  const distinct = best !== undefined && p <= level && enough(best);
  return { separations, best, p, distinct };
}
