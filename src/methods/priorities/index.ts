export type { RankedBallot } from './ballots.ts';
export { type BordaScore, borda } from './borda.ts';
export {
  bradleyTerry,
  type Comparison,
  type PairRanking,
  type Strength,
  strengthDifference,
} from './bradley-terry.ts';
export {
  type ApprovalBallot,
  type EqualShares,
  equalShares,
  type Funded,
  type Project,
} from './equal-shares.ts';
export { nextPairs, type PairToAsk } from './next-pair.ts';
export type { Refusal } from './refusal.ts';
export { type Stage, type TransferableVote, transferableVote } from './transferable-vote.ts';
