import { type GroupCounts, summedOverGroups } from './group-counts.ts';
import {
  differenceOfShares,
  shareAgainstHalf,
  significant,
  smoothedShare,
} from './proportion-tests.ts';

/** One side of a statement in a group: how many chose it, how much more than everybody else. */
type Side = {
  readonly successes: number;
  /** Smoothed share of the group choosing this side. */
  readonly share: number;
  readonly shareZ: number;
  /** The share divided by the share among all other groups. */
  readonly ratio: number;
  /** z of the difference between the group and all others. */
  readonly ratioZ: number;
};

type Candidate = {
  readonly statement: number;
  readonly trials: number;
  readonly agree: Side;
  readonly disagree: Side;
};

/** A statement that sets a group apart, in Polis's sense. */
export type PolisRepresentative = Side & {
  readonly statement: number;
  readonly direction: 'agree' | 'disagree';
  readonly trials: number;
  /** The statement Polis puts first because the group agrees with it most distinctively. */
  readonly bestAgree: boolean;
};

/**
 * Polis's representative statements of one group, at most five: the best to agree with first, then
 * those that pass both tests by ratio × z × share × z, agreements before disagreements; where none
 * pass, the single best. `skipped` marks statements moderated out. O(statements × groups).
 */
export function representativeOfGroup(
  counts: GroupCounts,
  group: number,
  skipped: Uint8Array,
): PolisRepresentative[] {
  let best: Candidate | undefined;
  let bestAgree: Candidate | undefined;
  const sufficient: Candidate[] = [];
  for (let s = 0; s < counts.statements; s += 1) {
    if (skipped[s]) continue;
    const c = candidate(counts, group, s);
    if (passesTests(c)) sufficient.push(c);
    else if (sufficient.length === 0 && (best === undefined || strength(c) > strength(best)))
      best = c;
    if (beatsBestAgree(c, bestAgree)) bestAgree = c;
  }
  if (sufficient.length === 0) {
    const only = bestAgree ?? best;
    return only === undefined ? [] : [finish(only, only === bestAgree)];
  }
  const agreed = bestAgree;
  const ranked = sufficient
    .filter((c) => c.statement !== agreed?.statement)
    .map((c) => ({ c, metric: metric(c) }))
    .sort((a, b) => b.metric - a.metric)
    .map(({ c }) => finish(c, false));
  const chosen = (agreed ? [finish(agreed, true), ...ranked] : ranked).slice(0, 5);
  return [
    ...chosen.filter((r) => r.direction === 'agree'),
    ...chosen.filter((r) => r.direction === 'disagree'),
  ];
}

function candidate(counts: GroupCounts, group: number, statement: number): Candidate {
  const cell = group * counts.statements + statement;
  const all = summedOverGroups(counts, statement);
  const trials = counts.seen[cell] ?? 0;
  const side = (successes: number, total: number): Side => {
    const rest = total - successes;
    const restTrials = all.seen - trials;
    const share = smoothedShare(successes, trials);
    return {
      successes,
      share,
      shareZ: shareAgainstHalf(successes, trials),
      ratio: share / smoothedShare(rest, restTrials),
      ratioZ: differenceOfShares(successes, rest, trials, restTrials),
    };
  };
  return {
    statement,
    trials,
    agree: side(counts.agree[cell] ?? 0, all.agree),
    disagree: side(counts.disagree[cell] ?? 0, all.disagree),
  };
}

function passesTests({ agree, disagree }: Candidate): boolean {
  return (
    (agree.ratioZ > significant && agree.shareZ > significant) ||
    (disagree.ratioZ > significant && disagree.shareZ > significant)
  );
}

function strength(c: Candidate): number {
  return Math.max(c.agree.ratioZ, c.disagree.ratioZ);
}

function beatsBestAgree({ agree, disagree }: Candidate, current: Candidate | undefined): boolean {
  if (agree.successes === 0 && disagree.successes === 0) return false;
  if (current === undefined)
    return agree.shareZ > significant || (agree.ratio > 1 && agree.share > 0.5);
  const holder = current.agree;
  return holder.ratio > 1
    ? product(agree) > product(holder)
    : agree.share * agree.shareZ > holder.share * holder.shareZ;
}

function product(side: Side): number {
  return side.ratio * side.ratioZ * side.share * side.shareZ;
}

function metric(c: Candidate): number {
  return product(c.agree.ratioZ > c.disagree.ratioZ ? c.agree : c.disagree);
}

/** The side reported: agree where its z is larger, always agree for the best to agree with. */
function finish(c: Candidate, bestAgree: boolean): PolisRepresentative {
  const direction = bestAgree || c.agree.ratioZ > c.disagree.ratioZ ? 'agree' : 'disagree';
  return {
    ...(direction === 'agree' ? c.agree : c.disagree),
    statement: c.statement,
    direction,
    trials: c.trials,
    bestAgree,
  };
}
