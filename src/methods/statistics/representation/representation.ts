import { selfSelectedNote } from '../intervals/proportion.ts';
import type { Refusal } from '../refusal.ts';
import { type Group, groupsProblem } from './groups.ts';
import {
  dissimilarity,
  lowestOverHighest,
  type ParticipationRatio,
  participationRatios,
  participationVariation,
  rIndicator,
} from './measures.ts';
import { type RandomRecruitment, randomRecruitment } from './random-recruitment.ts';

export type Representation = {
  readonly participants: number;
  readonly dissimilarity: number;
  readonly variation: number;
  readonly ratios: readonly ParticipationRatio[];
  readonly underRandomRecruitment: RandomRecruitment;
  /** Measures used elsewhere, never to be shown as ours. */
  readonly forComparison: { readonly lowestOverHighest: number; readonly rIndicator: number };
  readonly note: string;
};

/**
 * How like the place its participants are, group by group, beside what recruiting as many people at
 * random would have given. There is no single score on purpose.
 *
 * @param groups one variable's groups: every resident in exactly one
 * @example representation([{ name: 'under 45', population: 600, participants: 20 },
 *   { name: '45 and over', population: 400, participants: 30 }]) // dissimilarity 0.2
 */
export function representation(
  groups: readonly Group[],
  options: { readonly seed?: number; readonly draws?: number; readonly confidence?: number } = {},
): Representation | Refusal {
  const problem = groupsProblem(groups);
  if (problem) return problem;
  return {
    participants: groups.reduce((sum, group) => sum + group.participants, 0),
    dissimilarity: dissimilarity(groups),
    variation: participationVariation(groups),
    ratios: participationRatios(groups, options.confidence),
    underRandomRecruitment: randomRecruitment(groups, options.seed ?? 1, options.draws),
    forComparison: {
      lowestOverHighest: lowestOverHighest(groups),
      rIndicator: rIndicator(groups),
    },
    note: selfSelectedNote,
  };
}
