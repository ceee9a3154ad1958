import { smoothedShare } from './proportion-tests.ts';

/** The priority Polis gives statements about the participant. */
const metaPriority = 49;

/**
 * How much Polis wants a statement voted on next: high when few passed, many agreed, it stands far
 * out on the map (`extremity`) or it is new. The next statement is drawn with probability
 * proportional to this.
 */
export function polisPriority(
  votes: { readonly agree: number; readonly pass: number; readonly seen: number },
  extremity: number,
  meta: boolean,
): number {
  if (meta) return metaPriority;
  const importance =
    (1 - smoothedShare(votes.pass, votes.seen)) *
    (extremity + 1) *
    smoothedShare(votes.agree, votes.seen);
  return (importance * (1 + 8 * 2 ** (-votes.seen / 5))) ** 2;
}
