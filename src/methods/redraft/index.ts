/** Redrafts: aligning two versions of a text, and carrying what people quoted. Pure. */
export { type Block, splitBlocks } from './blocks.ts';
export { carryQuotes, quoteFloor } from './carry-quotes.ts';
export { type Change, type ComparedRow, type Comparison, compareVersions } from './compare.ts';
export { movedSimilarityFloor, pairingFloor } from './one-to-one.ts';
export { type Redraft, redraft } from './redraft.ts';
export { similarityFloor } from './similarity.ts';
export type {
  CarriedQuote,
  CarriedState,
  CarryEvidence,
  CarryReason,
  PassageGroup,
  PassageLink,
  PassageState,
  Quote,
  RedraftPassage,
} from './types.ts';
export { type WordPart, wordDiff } from './word-diff.ts';
