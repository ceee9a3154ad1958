export { type Count, type Difference, newcombe } from './intervals/difference.ts';
export {
  agrestiCoull,
  clopperPearson,
  type Interval,
  jeffreys,
  selfSelectedNote,
  wilson,
} from './intervals/proportion.ts';
export { isRefusal, type Refusal } from './refusal.ts';
export type { Group } from './representation/groups.ts';
export type { ParticipationRatio } from './representation/measures.ts';
export { type Representation, representation } from './representation/representation.ts';
export { designEffect, effectiveN } from './weighting/design-effect.ts';
export type { Margins, Person } from './weighting/margins.ts';
export { type Raked, type RakeOptions, rake } from './weighting/rake.ts';
export { capAndShare, type TrimLimits } from './weighting/trim.ts';
export { kornGraubard, type WeightedShare, weightedShare } from './weighting/weighted-share.ts';
