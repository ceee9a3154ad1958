import { seededRandom } from './random.ts';
import type { Agreement, AgreementInterval, Ratings } from './ratings.ts';

export type BootstrapOptions = {
  readonly seed?: number;
  readonly draws?: number;
  /** Share of draws inside the interval. */
  readonly level?: number;
};

/**
 * A percentile bootstrap interval of any agreement measure, drawing whole units with replacement
 * (Efron and Tibshirani 1993). Draws on which the measure cannot be told, because one value filled
 * the whole draw, are left out; if more than a tenth of the draws are, no interval is given.
 * `draws` times the cost of the measure.
 *
 * @example withInterval(ratings, (r) => krippendorff(r, 'ordinal'), { seed: 7 })
 */
export function withInterval<T>(
  ratings: Ratings<T>,
  measure: (ratings: Ratings<T>) => Agreement,
  options: BootstrapOptions = {},
): AgreementInterval {
  const whole = measure(ratings);
  if (whole.kind === 'cannot say') return whole;
  const units = Math.max(0, ...ratings.map((coder) => coder.length));
  const draws = options.draws ?? 1000;
  const random = seededRandom(options.seed ?? 1);
  const values: number[] = [];
  for (let d = 0; d < draws; d++) {
    const chosen = Array.from({ length: units }, () => Math.floor(random() * units));
    const drawn = measure(ratings.map((coder) => chosen.map((u) => coder[u])));
    if (drawn.kind === 'measured') values.push(drawn.value);
  }
  if (values.length < 0.9 * draws || values.length < 20) return whole;
  values.sort((a, b) => a - b);
  const tail = (1 - (options.level ?? 0.95)) / 2;
  return {
    ...whole,
    low: quantile(values, tail),
    high: quantile(values, 1 - tail),
    draws: values.length,
  };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const a = sorted[low] ?? 0;
  const b = sorted[Math.min(low + 1, sorted.length - 1)] ?? a;
  return a + (b - a) * (at - low);
}

/** In words, as published practice reads alpha: .80 firm, .667 to .80 tentative (Krippendorff). */
export function readAgreement(value: number): 'firm' | 'tentative' | 'too low to rely on' {
  return value >= 0.8 ? 'firm' : value >= 2 / 3 ? 'tentative' : 'too low to rely on';
}
