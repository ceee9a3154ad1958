import { betaQuantile, studentQuantile } from '../distributions/beta.ts';
import type { Interval } from '../intervals/proportion.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** A weighted share (or mean) with its linearised standard error. */
export type WeightedShare = {
  readonly share: number;
  readonly standardError: number;
  /** Logit interval with n - 1 degrees of freedom; null at 0 and 1, where it cannot be given. */
  readonly interval: Interval | null;
  /** The design's own effect on the variance of this share, against a simple random sample. */
  readonly designEffect: number | null;
  readonly n: number;
};

export type ShareOptions = {
  /** Variables the weights were raked to, as codes: weighting to them makes the error smaller. */
  readonly rakedTo?: readonly (readonly string[])[];
  /** True for those the share is about; everybody when absent. */
  readonly domain?: readonly boolean[];
  readonly confidence?: number;
};

/**
 * A weighted share with the standard error that counts weighting and raking (Taylor linearisation:
 * the residuals swept of their mean within each raked category, in turn, ten times). Equal to
 * `svymean`, `svyby` and `svyciprop(method = "logit")` of the R package survey for one-stage designs.
 * O(n × margins).
 *
 * @param values 0 or 1 for a share; any numbers for a mean
 */
export function weightedShare(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: ShareOptions = {},
): WeightedShare | Refusal {
  const n = values.length;
  if (n < 2) return refuse('Fewer than two people: no error can be given.');
  if (weights.length !== n) return refuse('There must be one weight for each person.');
  const inside = (i: number): boolean => options.domain?.[i] ?? true;
  let sum = 0;
  let weighted = 0;
  let people = 0;
  for (let i = 0; i < n; i++) {
    const w = weights[i] ?? 0;
    if (!(w > 0) || !Number.isFinite(w)) return refuse('Every weight must be a positive number.');
    if (!Number.isFinite(values[i])) return refuse('Every answer must be a number.');
    if (!inside(i)) continue;
    people++;
    sum += w;
    weighted += w * (values[i] ?? 0);
  }
  if (people === 0) return refuse('Nobody is in this group.');
  const share = weighted / sum;
  const influence = Float64Array.from({ length: n }, (_, i) =>
    inside(i) ? ((weights[i] ?? 0) * ((values[i] ?? 0) - share)) / sum : 0,
  );
  sweep(influence, weights, options.rakedTo ?? []);
  const middle = influence.reduce((s, x) => s + x, 0) / n;
  const variance = (n / (n - 1)) * influence.reduce((s, x) => s + (x - middle) ** 2, 0);
  const standardError = Math.sqrt(variance);
  return {
    share,
    standardError,
    interval: logitInterval(share, standardError, n - 1, options.confidence ?? 0.95),
    designEffect: simpleRatio(values, weights, inside, share, people, sum, variance),
    n: people,
  };
}

/** Takes the raked categories' means out of the residuals, cycling over the variables. */
function sweep(
  influence: Float64Array,
  weights: ArrayLike<number>,
  rakedTo: readonly (readonly string[])[],
): void {
  for (let round = 0; round < (rakedTo.length > 0 ? 10 : 0); round++) {
    for (const categories of rakedTo) {
      const sums = new Map<string, { total: number; count: number }>();
      for (let i = 0; i < influence.length; i++) {
        const key = categories[i] ?? '';
        const group = sums.get(key) ?? { total: 0, count: 0 };
        group.total += (influence[i] ?? 0) / (weights[i] ?? 1);
        group.count++;
        sums.set(key, group);
      }
      for (let i = 0; i < influence.length; i++) {
        const group = sums.get(categories[i] ?? '');
        if (group)
          influence[i] = (influence[i] ?? 0) - ((weights[i] ?? 0) * group.total) / group.count;
      }
    }
  }
}

function logitInterval(p: number, se: number, df: number, confidence: number): Interval | null {
  if (!(p > 0 && p < 1)) return null;
  const half = (studentQuantile((1 + confidence) / 2, df) * se) / (p * (1 - p));
  const logit = Math.log(p / (1 - p));
  const back = (x: number): number => 1 / (1 + Math.exp(-x));
  return { lower: back(logit - half), upper: back(logit + half) };
}

/** The variance against that of a simple random sample of as many people. */
function simpleRatio(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  inside: (i: number) => boolean,
  share: number,
  people: number,
  sum: number,
  variance: number,
): number | null {
  if (people < 2) return null;
  let spread = 0;
  for (let i = 0; i < values.length; i++)
    if (inside(i)) spread += (weights[i] ?? 0) * ((values[i] ?? 0) - share) ** 2;
  const simple = (spread / sum / (people - 1)) * (1 - people / sum);
  return simple > 0 ? variance / simple : null;
}

/**
 * Korn and Graubard's interval for a weighted share: Clopper and Pearson's with the effective
 * number that the standard error implies. Better than the logit one near 0 and 1.
 */
export function kornGraubard(estimate: WeightedShare, confidence = 0.95): Interval | Refusal {
  const { share: p, standardError: se } = estimate;
  if (!(se > 0)) return refuse('The share does not vary, so this interval cannot be given.');
  const tail = (1 - confidence) / 2;
  const effective = (p * (1 - p)) / (se * se);
  const x = effective * p;
  return {
    lower: betaQuantile(tail, x, effective - x + 1),
    upper: betaQuantile(1 - tail, x + 1, effective - x),
  };
}
