import type { GroupCounts } from './group-counts.ts';
import { shareAgainstHalf, significant, smoothedShare } from './proportion-tests.ts';

/** A statement on which everybody, taken together, leans one way. */
export type PolisConsensus = {
  readonly statement: number;
  readonly successes: number;
  readonly trials: number;
  readonly share: number;
  readonly z: number;
};

/**
 * Polis's consensus: at most five statements a smoothed majority of all participants chose this side
 * of, significantly, by share × z. `counts` holds everybody as one group. O(statements).
 */
export function consensusOn(
  side: 'agree' | 'disagree',
  counts: GroupCounts,
  skipped: Uint8Array,
): PolisConsensus[] {
  const found: PolisConsensus[] = [];
  for (let statement = 0; statement < counts.statements; statement += 1) {
    if (skipped[statement]) continue;
    const successes = counts[side][statement] ?? 0;
    const trials = counts.seen[statement] ?? 0;
    const share = smoothedShare(successes, trials);
    const z = shareAgainstHalf(successes, trials);
    if (share > 0.5 && z > significant) found.push({ statement, successes, trials, share, z });
  }
  return found.sort((a, b) => b.share * b.z - a.share * a.z).slice(0, 5);
}

/** Product over the groups of the smoothed share that agrees: high only if every group agrees. */
export function groupInformedConsensus(counts: GroupCounts, statement: number): number {
  let product = 1;
  for (let g = 0; g < counts.groups; g += 1) {
    const cell = g * counts.statements + statement;
    product *= smoothedShare(counts.agree[cell] ?? 0, counts.seen[cell] ?? 0);
  }
  return product;
}
