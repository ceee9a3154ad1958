import { betaQuantile } from '../distributions/beta.ts';
import { zFor } from '../distributions/normal.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** A lower and an upper end, both shares from 0 to 1 unless said otherwise. */
export type Interval = { readonly lower: number; readonly upper: number };

/** What to print beside every interval from people who chose to take part. */
export const selfSelectedNote =
  'Not a random sample: the interval shows noise, not who stayed away.';

function problem(count: number, n: number, confidence: number): string | undefined {
  if (!Number.isFinite(n) || n <= 0) return 'Nobody answered, so no share can be given.';
  if (!(count >= 0 && count <= n)) return `${count} of ${n} is not a share.`;
  if (!(confidence > 0 && confidence < 1))
    return 'The level of confidence must be between 0 and 1.';
  return undefined;
}

/**
 * Wilson's score interval for `count` of `n`, good also at 0 and at n and for small n. `n` may be
 * an effective number, not whole. Source: Wilson, Journal of the American Statistical Association
 * 22 (1927).
 *
 * @example wilson(8, 12) // { lower: 0.3906…, upper: 0.8618… }
 */
export function wilson(count: number, n: number, confidence = 0.95): Interval | Refusal {
  const wrong = problem(count, n, confidence);
  if (wrong) return refuse(wrong);
  const z = zFor(confidence);
  const p = count / n;
  const zz = (z * z) / n;
  const middle = (p + zz / 2) / (1 + zz);
  const half = (z * Math.sqrt((p * (1 - p)) / n + zz / (4 * n))) / (1 + zz);
  return {
    lower: count === 0 ? 0 : Math.max(0, middle - half),
    upper: count === n ? 1 : Math.min(1, middle + half),
  };
}

/** Clopper and Pearson's "exact" interval, which is never too narrow and often too wide. */
export function clopperPearson(count: number, n: number, confidence = 0.95): Interval | Refusal {
  const wrong = problem(count, n, confidence);
  if (wrong) return refuse(wrong);
  const tail = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : betaQuantile(tail, count, n - count + 1),
    upper: count === n ? 1 : betaQuantile(1 - tail, count + 1, n - count),
  };
}

/** Jeffreys' interval: from a beta(1/2, 1/2) beforehand. A check on Wilson's. */
export function jeffreys(count: number, n: number, confidence = 0.95): Interval | Refusal {
  const wrong = problem(count, n, confidence);
  if (wrong) return refuse(wrong);
  const tail = (1 - confidence) / 2;
  const at = (p: number): number => betaQuantile(p, count + 0.5, n - count + 0.5);
  return { lower: count === 0 ? 0 : at(tail), upper: count === n ? 1 : at(1 - tail) };
}

/** Agresti and Coull's interval: Wilson's middle with a simple width. A check on Wilson's. */
export function agrestiCoull(count: number, n: number, confidence = 0.95): Interval | Refusal {
  const wrong = problem(count, n, confidence);
  if (wrong) return refuse(wrong);
  const z = zFor(confidence);
  const more = n + z * z;
  const p = (count + (z * z) / 2) / more;
  const half = z * Math.sqrt((p * (1 - p)) / more);
  return { lower: Math.max(0, p - half), upper: Math.min(1, p + half) };
}
