export { type PolisMap, polisMap } from './polis/polis-map.ts';
export { polisReport } from './polis/polis-report.ts';
export type { Watch } from './progress.ts';
export type { OpinionMapReport } from './report.ts';
export { arrivalOrder, orderedLike } from './votes/arrival-order.ts';
export { type Moderation, readModeration, unmoderated } from './votes/moderation.ts';
export { readVotes } from './votes/read-votes.ts';
export type { Reading, VotesRead } from './votes/reading.ts';
export { type Ballot, tableFromBallots, type VoteTable } from './votes/vote-table.ts';
