/** 90 % two-sided: 5 % beyond each end. */
export const z90 = 1.6448536269514722;

/** Probability that a standard normal exceeds z. Series below 3, continued fraction above; ~1e−14. */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  if (z > 38) return 0;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let k = 3; Math.abs(term) > 1e-17 * sum && k < 200; k += 2) {
      term *= (z * z) / k;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = 0;
  for (let k = 60; k >= 1; k -= 1) fraction = k / (z + fraction);
  return density / (z + fraction);
}

/** Lower and upper end of an interval. */
export type Interval = { readonly low: number; readonly high: number };

/** Wilson's score interval for a share (Wilson 1927); 0 to 1 where there are no trials. */
export function wilson(successes: number, trials: number, z: number = z90): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const z2 = z * z;
  const centre = share + z2 / (2 * trials);
  const reach = z * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  const scale = 1 + z2 / trials;
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - reach) / scale),
    high: successes === trials ? 1 : Math.min(1, (centre + reach) / scale),
  };
}

/** Newcombe's interval for the difference of two shares, from two Wilson intervals (Newcombe 1998). */
export function newcombe(
  s1: number,
  n1: number,
  s2: number,
  n2: number,
  z: number = z90,
): Interval {
  const first = wilson(s1, n1, z);
  const second = wilson(s2, n2, z);
  const p1 = n1 === 0 ? 0.5 : s1 / n1;
  const p2 = n2 === 0 ? 0.5 : s2 / n2;
  return {
    low: p1 - p2 - Math.hypot(p1 - first.low, second.high - p2),
    high: p1 - p2 + Math.hypot(first.high - p1, p2 - second.low),
  };
}

/**
 * Benjamini and Hochberg's (1995) adjusted p-values: the false-discovery rate at which each test would
 * just be kept. O(n log n).
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const n = pValues.length;
  const order = [...pValues.keys()].sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
  const adjusted = new Array<number>(n).fill(1);
  let smallest = 1;
  for (let rank = n; rank >= 1; rank -= 1) {
    const at = order[rank - 1] ?? 0;
    smallest = Math.min(smallest, ((pValues[at] ?? 1) * n) / rank);
    adjusted[at] = smallest;
  }
  return adjusted;
}
