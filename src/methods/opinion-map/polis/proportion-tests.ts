/** One-sided 90 %: what Polis calls significant. */
export const significant = 1.2816;

/** A share with one agreeing and one disagreeing vote added: (s + 1) / (n + 2). */
export function smoothedShare(successes: number, trials: number): number {
  return (successes + 1) / (trials + 2);
}

/** z of a share against a half, with Polis's pseudo-count: 2 √(n + 1) ((s + 1)/(n + 1) − ½). */
export function shareAgainstHalf(successes: number, trials: number): number {
  return 2 * Math.sqrt(trials + 1) * ((successes + 1) / (trials + 1) - 0.5);
}

/** z of the difference of two shares, pooled, after adding 1 to all four counts. */
export function differenceOfShares(s1: number, s2: number, n1: number, n2: number): number {
  const p1 = (s1 + 1) / (n1 + 1);
  const p2 = (s2 + 1) / (n2 + 1);
  const pooled = (s1 + s2 + 2) / (n1 + n2 + 2);
  if (pooled === 1) return 0;
  return (p1 - p2) / Math.sqrt(pooled * (1 - pooled) * (1 / (n1 + 1) + 1 / (n2 + 1)));
}
