import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { cellsOf } from './cells.ts';
import { designEffect, effectiveN } from './design-effect.ts';
import { type Margins, type Person, readMargins } from './margins.ts';
import { median, type TrimLimits, trimOnce } from './trim.ts';

export type RakeOptions = {
  /** Starting weights, one a person; 1 when absent. */
  readonly start?: readonly number[];
  /** Largest relative difference from a margin that counts as met; 1e-10 when absent. */
  readonly tolerance?: number;
  /** Cycles before giving up; 1,000 when absent. */
  readonly mostCycles?: number;
  /** Weights kept between these multiples of the median, and raked again. No trimming when absent. */
  readonly trim?: TrimLimits;
};

/**
 * `weights` has one number a person, in their order, and adds up to the margins' total.
 * `designEffect` is Kish's; `effectiveN` the size of a simple random sample as informative.
 */
export type Raked = {
  readonly weights: Float64Array;
  readonly designEffect: number;
  readonly effectiveN: number;
  readonly iterations: number;
  /** How many weights were cut or raised to a limit. */
  readonly trimmed: number;
  /** False where trimming and the margins cannot both be had; the margins are then met. */
  readonly withinLimits: boolean;
};

/**
 * Rakes a sample to known margins (iterative proportional fitting): weights are scaled to each margin
 * in turn until all are met. Works on the distinct combinations of categories, so a cycle costs
 * O(combinations × margins), at most O(people × margins). The result does not depend on the order
 * of the people. Refuses margins that contradict each other, that name a category nobody is in, or
 * that no weights can meet together.
 * Source: Deming and Stephan, Annals of Mathematical Statistics 11 (1940); weights equal those of
 * the R package survey run to convergence.
 *
 * @example rake([{ sex: 'f' }, { sex: 'f' }, { sex: 'm' }], { sex: { f: 50, m: 50 } })
 *   // weights 25, 25, 50
 */
export function rake(
  people: readonly Person[],
  margins: Margins,
  options: RakeOptions = {},
): Raked | Refusal {
  const read = readMargins(people, margins);
  if (isRefusal(read)) return read;
  const start = options.start ?? null;
  if (
    start &&
    (start.length !== people.length || start.some((w) => !(w > 0 && Number.isFinite(w))))
  )
    return refuse('Starting weights must be one positive number for each person.');
  const limits = options.trim;
  if (limits && !(limits.lowest > 0 && limits.lowest < 1 && limits.highest > 1))
    return refuse('Trimming needs a lowest multiple below 1 and a highest above 1.');

  const cells = cellsOf(read, people.length, start);
  const tolerance = options.tolerance ?? 1e-10;
  const mostCycles = options.mostCycles ?? 1000;
  const factors = new Float64Array(cells.count).fill(1);
  let cycles = fit(cells.sums, cells.codes, read, factors, tolerance, mostCycles);
  if (cycles === null) return refuse(cannotMeet(mostCycles));
  const base = start ? Float64Array.from(start) : new Float64Array(people.length).fill(1);
  let weights = spread(base, cells.of, factors);
  let trimmed = 0;
  let withinLimits = !limits;
  for (let round = 0; limits && round < 50; round++) {
    const cut = trimOnce(weights, limits, median(weights));
    if (cut.changed === 0) {
      withinLimits = true;
      break;
    }
    trimmed = Math.max(trimmed, cut.changed);
    const again = cellsOf(read, people.length, cut.weights);
    const more = new Float64Array(again.count).fill(1);
    const extra = fit(again.sums, again.codes, read, more, tolerance, mostCycles);
    if (extra === null) return refuse(cannotMeet(mostCycles));
    cycles += extra;
    weights = spread(cut.weights, again.of, more);
  }
  return {
    weights,
    designEffect: designEffect(weights),
    effectiveN: effectiveN(weights),
    iterations: cycles,
    trimmed,
    withinLimits,
  };
}

const cannotMeet = (cycles: number): string =>
  `No weights meet all margins together: after ${cycles} cycles they still disagree. Join small categories, or check that the margins describe the same people.`;

function spread(base: Float64Array, cellOf: Int32Array, factors: Float64Array): Float64Array {
  const weights = new Float64Array(base.length);
  for (let i = 0; i < base.length; i++)
    weights[i] = (base[i] ?? 0) * (factors[cellOf[i] ?? 0] ?? 1);
  return weights;
}

type Fitted = readonly { readonly targets: Float64Array }[];

/** Scales `factors` until every margin is met; the number of cycles, or null if it never is. */
function fit(
  sums: Float64Array,
  codes: readonly Int32Array[],
  margins: Fitted,
  factors: Float64Array,
  tolerance: number,
  mostCycles: number,
): number | null {
  for (let cycle = 1; cycle <= mostCycles; cycle++) {
    let worst = 0;
    for (const [m, { targets }] of margins.entries()) {
      const code = codes[m] ?? new Int32Array();
      const have = new Float64Array(targets.length);
      for (let k = 0; k < factors.length; k++) {
        const c = code[k] ?? 0;
        have[c] = (have[c] ?? 0) + (sums[k] ?? 0) * (factors[k] ?? 0);
      }
      for (let c = 0; c < have.length; c++) {
        const target = targets[c] ?? 0;
        if (target === 0) {
          have[c] = 1;
          continue;
        }
        const ratio = target / (have[c] ?? 0);
        if (!Number.isFinite(ratio)) return null;
        worst = Math.max(worst, Math.abs(ratio - 1));
        have[c] = ratio;
      }
      for (let k = 0; k < factors.length; k++)
        factors[k] = (factors[k] ?? 0) * (have[code[k] ?? 0] ?? 1);
    }
    // The last margin is met exactly; the first shows what the cycle still had to mend.
    if (worst < tolerance) return cycle;
  }
  return null;
}
