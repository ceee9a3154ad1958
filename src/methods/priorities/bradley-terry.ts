import { connectedBothWays } from './connected.ts';
import { type Refusal, refuse } from './refusal.ts';
import { invert } from './symmetric-inverse.ts';

/** One comparison, or several alike: `winner` was preferred to `loser` `times` times (1 when absent). */
export type Comparison = {
  readonly winner: string;
  readonly loser: string;
  readonly times?: number;
};

/**
 * Strength of an option on a logarithmic scale with mean 0: an option 1 above another is preferred
 * by 73 in 100. `lower` and `upper` are its interval against the average option.
 */
export type Strength = {
  readonly option: string;
  readonly strength: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  readonly wins: number;
  readonly comparisons: number;
};

export type PairRanking = {
  /** From the strongest; options alike in strength in order of name. */
  readonly strengths: readonly Strength[];
  /** Covariance of the strengths, in the order of `options`, row by row. */
  readonly options: readonly string[];
  readonly covariance: Float64Array;
};

const mostOptions = 500;

/**
 * The Bradley-Terry model: P(i preferred to j) = 1 / (1 + exp(sj - si)), by maximum likelihood
 * (Newton), with intervals from the information matrix. Refuses where no finite answer exists: some
 * options were never, even through others, preferred to some of the rest (Ford 1957).
 * O(options³) a step. Source: Bradley and Terry, Biometrika 39 (1952).
 *
 * @param prior pseudo-comparisons, half won and half lost, of each option against the average one;
 *   0 is plain maximum likelihood, above 0 there is always an answer (a ridge: use for choosing pairs)
 */
export function bradleyTerry(
  comparisons: readonly Comparison[],
  options: { readonly prior?: number; readonly also?: readonly string[]; readonly z?: number } = {},
): PairRanking | Refusal {
  const prior = options.prior ?? 0;
  const z = options.z ?? 1.959963984540054;
  const names = [
    ...new Set([...(options.also ?? []), ...comparisons.flatMap((c) => [c.winner, c.loser])]),
  ].sort();
  if (names.length < 2) return refuse('Two options or more are needed.');
  if (names.length > mostOptions)
    return refuse(`More than ${mostOptions} options cannot be compared.`);
  const n = names.length;
  const at = new Map(names.map((name, i) => [name, i]));
  const wins = new Float64Array(n * n);
  for (const { winner, loser, times = 1 } of comparisons) {
    if (winner === loser) return refuse(`"${winner}" cannot be compared with itself.`);
    if (!(times >= 0) || !Number.isFinite(times))
      return refuse('A number of comparisons must be 0 or more.');
    const cell = (at.get(winner) ?? 0) * n + (at.get(loser) ?? 0);
    wins[cell] = (wins[cell] ?? 0) + times;
  }
  if (prior <= 0) {
    const apart = connectedBothWays(n, (i, j) => (wins[i * n + j] ?? 0) > 0);
    if (apart !== undefined)
      return refuse(
        `It cannot be said yet how "${names[apart.better]}" compares with "${names[apart.other]}": one was always preferred, directly or through others. More pairs are needed.`,
      );
  }
  const s = new Float64Array(n);
  let covariance = new Float64Array(n * n);
  for (let step = 0; step < 100; step++) {
    const gradient = new Float64Array(n);
    // Adding 1/n everywhere fixes the mean at 0, which comparisons alone leave open.
    const information = new Float64Array(n * n).fill(1 / n);
    for (let i = 0; i < n; i++) {
      const pull = 1 / (1 + Math.exp(-(s[i] ?? 0)));
      gradient[i] = prior * (0.5 - pull);
      information[i * n + i] = (information[i * n + i] ?? 0) + prior * pull * (1 - pull);
    }
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) {
        const won = wins[i * n + j] ?? 0;
        const both = won + (wins[j * n + i] ?? 0);
        if (both === 0) continue;
        const p = 1 / (1 + Math.exp((s[j] ?? 0) - (s[i] ?? 0)));
        gradient[i] = (gradient[i] ?? 0) + won - both * p;
        gradient[j] = (gradient[j] ?? 0) - won + both * p;
        const weight = both * p * (1 - p);
        for (const [a, b, sign] of [
          [i, i, 1],
          [j, j, 1],
          [i, j, -1],
          [j, i, -1],
        ] as const)
          information[a * n + b] = (information[a * n + b] ?? 0) + sign * weight;
      }
    const inverse = invert(information, n);
    if (!inverse) return refuse('The comparisons are too one-sided for an answer.');
    let most = 0;
    const move = Float64Array.from(s, (_, i) => {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += (inverse[i * n + j] ?? 0) * (gradient[j] ?? 0);
      most = Math.max(most, Math.abs(sum));
      return sum;
    });
    // Long first steps can overshoot; a step of at most 1 keeps Newton on its way.
    const scale = Math.min(1, 1 / Math.max(most, 1e-12));
    for (let i = 0; i < n; i++) s[i] = (s[i] ?? 0) + scale * (move[i] ?? 0);
    covariance = inverse.map((v) => v - 1 / n);
    if (most < 1e-12) break;
  }
  const mean = s.reduce((sum, v) => sum + v, 0) / n;
  const strengths = names.map((option, i): Strength => {
    const strength = (s[i] ?? 0) - mean;
    const standardError = Math.sqrt(Math.max(0, covariance[i * n + i] ?? 0));
    let won = 0;
    let all = 0;
    for (let j = 0; j < n; j++) {
      won += wins[i * n + j] ?? 0;
      all += (wins[i * n + j] ?? 0) + (wins[j * n + i] ?? 0);
    }
    return {
      option,
      strength,
      standardError,
      lower: strength - z * standardError,
      upper: strength + z * standardError,
      wins: won,
      comparisons: all,
    };
  });
  strengths.sort((a, b) => b.strength - a.strength || a.option.localeCompare(b.option));
  return { strengths, options: names, covariance };
}

/** The difference of two strengths with its standard error. */
export function strengthDifference(
  ranking: PairRanking,
  first: string,
  second: string,
): { readonly difference: number; readonly standardError: number } | Refusal {
  const n = ranking.options.length;
  const i = ranking.options.indexOf(first);
  const j = ranking.options.indexOf(second);
  const a = ranking.strengths.find((s) => s.option === first);
  const b = ranking.strengths.find((s) => s.option === second);
  if (i < 0 || j < 0 || !a || !b) return refuse('One of the options was never compared.');
  const c = (r: number, k: number): number => ranking.covariance[r * n + k] ?? 0;
  const variance = c(i, i) + c(j, j) - 2 * c(i, j);
  return { difference: a.strength - b.strength, standardError: Math.sqrt(Math.max(0, variance)) };
}
