import type { GroupCounts } from '../polis/group-counts.ts';
import { upperTail, wilson } from './normal.ts';

/** A statement that every group leans the same way on, as far as its least certain group goes. */
export type CommonGround = {
  readonly statement: number;
  /** Lower end of the 90 % Wilson interval in the group where it is lowest. */
  readonly leastLow: number;
  /** That group. */
  readonly leastGroup: number;
  readonly successes: number;
  readonly trials: number;
  readonly share: number;
  /** z of the share of everybody against a half. */
  readonly z: number;
  readonly p: number;
};

const most = 10;

/**
 * Common ground: in every group the lower 90 % bound of the share is above a half. Ordered by the
 * least group's bound; at most ten. `overall` holds everybody as one group and is what successes and
 * shares are reported from. O(statements × groups).
 */
export function commonGround(
  side: 'agree' | 'disagree',
  counts: GroupCounts,
  overall: GroupCounts,
): CommonGround[] {
  const found: CommonGround[] = [];
  for (let statement = 0; statement < counts.statements; statement += 1) {
    const { low, group } = leastLow(side, counts, statement);
    const successes = overall[side][statement] ?? 0;
    const trials = overall.seen[statement] ?? 0;
    if (low <= 0.5 || trials === 0) continue;
    const share = successes / trials;
    const z = (share - 0.5) / Math.sqrt(0.25 / trials);
    const p = upperTail(z);
    found.push({ statement, leastLow: low, leastGroup: group, successes, trials, share, z, p });
  }
  return found.sort((a, b) => b.leastLow - a.leastLow || a.statement - b.statement).slice(0, most);
}

/** The lower 90 % bound of the share on one side in the group where it is lowest. */
export function leastLow(side: 'agree' | 'disagree', counts: GroupCounts, statement: number) {
  let low = 1;
  let group = 0;
  for (let g = 0; g < counts.groups; g += 1) {
    const cell = g * counts.statements + statement;
    const bound = wilson(counts[side][cell] ?? 0, counts.seen[cell] ?? 0).low;
    if (bound < low) {
      low = bound;
      group = g;
    }
  }
  return { low, group };
}
