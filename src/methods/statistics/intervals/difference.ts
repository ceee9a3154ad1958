import { isRefusal, type Refusal } from '../refusal.ts';
import { type Interval, wilson } from './proportion.ts';

/** One group's answer: `count` of `n` people. */
export type Count = { readonly count: number; readonly n: number };

/** The difference of two shares, first less second, from -1 to 1, with its interval. */
export type Difference = Interval & { readonly difference: number };

/**
 * The difference between two separate groups' shares with Newcombe's interval, built from the two
 * Wilson intervals (his method 10). Source: Newcombe, Statistics in Medicine 17 (1998) 873-890.
 *
 * @example newcombe({ count: 56, n: 70 }, { count: 48, n: 80 }) // 0.2, from 0.0524… to 0.3339…
 */
export function newcombe(first: Count, second: Count, confidence = 0.95): Difference | Refusal {
  const a = wilson(first.count, first.n, confidence);
  if (isRefusal(a)) return a;
  const b = wilson(second.count, second.n, confidence);
  if (isRefusal(b)) return b;
  const p = first.count / first.n;
  const q = second.count / second.n;
  return {
    difference: p - q,
    lower: p - q - Math.hypot(p - a.lower, b.upper - q),
    upper: p - q + Math.hypot(a.upper - p, q - b.lower),
  };
}
