import { logGamma } from '../distributions/beta.ts';

/** Numbers from 0 up to 1 that depend on the seed only (mulberry32). */
export function seededDraws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * How many of `n` succeed, each with probability `p`: exact, by walking outwards from the most
 * likely count, about √n steps.
 */
export function binomialDraw(n: number, p: number, random: () => number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const atMode = Math.exp(
    logGamma(n + 1) -
      logGamma(mode + 1) -
      logGamma(n - mode + 1) +
      mode * Math.log(p) +
      (n - mode) * Math.log1p(-p),
  );
  const odds = p / (1 - p);
  let left = random() - atMode;
  let low = mode;
  let high = mode;
  let below = atMode;
  let above = atMode;
  while (left >= 0 && (low > 0 || high < n)) {
    if (high < n) {
      above *= ((n - high) / (high + 1)) * odds;
      high++;
      left -= above;
      if (left < 0) return high;
    }
    if (low > 0) {
      below *= low / (n - low + 1) / odds;
      low--;
      left -= below;
      if (left < 0) return low;
    }
    if (above < 1e-18 && below < 1e-18) break;
  }
  return mode;
}
