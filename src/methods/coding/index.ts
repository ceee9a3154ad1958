export { type BootstrapOptions, readAgreement, withInterval } from './bootstrap.ts';
export type { CodedText } from './coded-set.ts';
export { cohenKappa, type Weighting } from './cohen.ts';
export { type DrivingWord, drivingWords } from './driving-words.ts';
export {
  type Change,
  type Code,
  carryForward,
  changeFrame,
  type Frame,
  startFrame,
} from './frame.ts';
export { krippendorff, krippendorffSets, type Level, masiDistance } from './krippendorff.ts';
export { chooseNext, type NextOptions } from './next.ts';
export { confusion, differencePrevalence, type Prevalence, roganGladen } from './prevalence.ts';
export type { Agreement, AgreementInterval, Ratings } from './ratings.ts';
export {
  type Coder,
  type CoderOptions,
  type LearntLabel,
  probabilities,
  type Suggestion,
  suggest,
  trainCoder,
} from './suggest.ts';
