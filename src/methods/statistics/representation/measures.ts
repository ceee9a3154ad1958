import { type Interval, wilson } from '../intervals/proportion.ts';
import { isRefusal } from '../refusal.ts';
import type { Group } from './groups.ts';

const total = (groups: readonly Group[], of: (group: Group) => number): number =>
  groups.reduce((sum, group) => sum + of(group), 0);

/**
 * Index of dissimilarity, ½ Σ |share of participants - share of population|: the share of
 * participants who would have to be other people for the two to agree. 0 to 1.
 * Source: Duncan and Duncan, American Sociological Review 20 (1955).
 */
export function dissimilarity(groups: readonly Group[]): number {
  const people = total(groups, (g) => g.population);
  const took = total(groups, (g) => g.participants);
  return total(groups, (g) => Math.abs(g.participants / took - g.population / people)) / 2;
}

/** Participation of a group against its share of the population: 1 fair, 0.5 half as many as fair. */
export type ParticipationRatio = Interval & { readonly name: string; readonly ratio: number };

/** The ratio for each group, with Wilson's interval for its share of participants, in groups' order. */
export function participationRatios(
  groups: readonly Group[],
  confidence = 0.95,
): readonly ParticipationRatio[] {
  const people = total(groups, (g) => g.population);
  const took = total(groups, (g) => g.participants);
  return groups.map((g) => {
    const fair = g.population / people;
    const interval = wilson(g.participants, took, confidence);
    const { lower, upper } = isRefusal(interval) ? { lower: 0, upper: 1 } : interval;
    return {
      name: g.name,
      ratio: g.participants / took / fair,
      lower: lower / fair,
      upper: upper / fair,
    };
  });
}

/**
 * Coefficient of variation of participation: the population-weighted standard deviation of the
 * groups' participation rates over their mean. 0 when all take part alike. Unlike the R-indicator
 * 1 - 2S (Schouten, Cobben and Bethlehem 2009) it does not look perfect merely because few take part.
 */
export function participationVariation(groups: readonly Group[]): number {
  const people = total(groups, (g) => g.population);
  const mean = total(groups, (g) => g.participants) / people;
  const squares = total(
    groups,
    (g) => (g.population / people) * (g.participants / g.population - mean) ** 2,
  );
  return Math.sqrt(squares) / mean;
}

/** The R-indicator, 1 - 2S. For comparison: near 1 whenever participation is a few per cent. */
export function rIndicator(groups: readonly Group[]): number {
  const people = total(groups, (g) => g.population);
  const mean = total(groups, (g) => g.participants) / people;
  return 1 - 2 * participationVariation(groups) * mean;
}

/**
 * Lowest participation rate over highest, as some platforms report. For comparison only: it is 0 as
 * soon as one group is absent, falls with the number of groups, and has no uncertainty.
 */
export function lowestOverHighest(groups: readonly Group[]): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = 0;
  for (const { participants, population } of groups) {
    lowest = Math.min(lowest, participants / population);
    highest = Math.max(highest, participants / population);
  }
  return lowest / highest;
}
