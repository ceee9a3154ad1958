import type { Group } from './groups.ts';
import { dissimilarity, lowestOverHighest, participationVariation } from './measures.ts';
import { binomialDraw, seededDraws } from './seeded-draws.ts';

/** What a measure would be if the same number of people had been recruited at random. */
export type UnderChance = {
  readonly mean: number;
  /** 95 in 100 random recruitments are at or below this. */
  readonly upper95: number;
  readonly lower5: number;
};

export type RandomRecruitment = {
  readonly draws: number;
  readonly dissimilarity: UnderChance;
  readonly variation: UnderChance;
  readonly lowestOverHighest: UnderChance;
  /** Share of random recruitments at least as dissimilar as this one: small means not by chance. */
  readonly chance: number;
};

/**
 * Recruits as many participants at random from the population, `draws` times, and tells what each
 * measure comes to: small numbers alone make any group look unlike its place. Seeded: the same seed
 * gives the same figures. O(draws × groups × square root of the participants).
 */
export function randomRecruitment(
  groups: readonly Group[],
  seed: number,
  draws = 2000,
): RandomRecruitment {
  const random = seededDraws(seed);
  const took = groups.reduce((sum, g) => sum + g.participants, 0);
  const people = groups.reduce((sum, g) => sum + g.population, 0);
  const seen = dissimilarity(groups);
  const found = { d: [] as number[], v: [] as number[], r: [] as number[] };
  let asFar = 0;
  for (let i = 0; i < draws; i++) {
    let left = took;
    let rest = people;
    const drawn = groups.map((group) => {
      const count = binomialDraw(left, Math.min(1, group.population / rest), random);
      left -= count;
      rest -= group.population;
      return { ...group, participants: count };
    });
    const d = dissimilarity(drawn);
    if (d >= seen - 1e-12) asFar++;
    found.d.push(d);
    found.v.push(participationVariation(drawn));
    found.r.push(lowestOverHighest(drawn));
  }
  return {
    draws,
    dissimilarity: summary(found.d),
    variation: summary(found.v),
    lowestOverHighest: summary(found.r),
    chance: (asFar + 1) / (draws + 1),
  };
}

function summary(values: readonly number[]): UnderChance {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (p: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? 0;
  return {
    mean: sorted.reduce((sum, v) => sum + v, 0) / sorted.length,
    upper95: at(0.95),
    lower5: at(0.05),
  };
}
