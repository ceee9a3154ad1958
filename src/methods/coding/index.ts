export {
  type CodedText,
  type Coder,
  type CoderOptions,
  type LearntLabel,
  probabilities,
  type Suggestion,
  suggest,
  trainCoder,
} from './suggest.ts';
