import type { Random } from './random.ts';
import type { SparseRows } from './sparse.ts';

/** Weights of one label: a text's score is `bias` plus the sum of its values times `weights`. */
export type LinearModel = { readonly weights: Float32Array; readonly bias: number };

export type LinearOptions = {
  /** Cost of a mistake; more fits the labels more closely. */
  readonly cost: number;
  /** How much more a missed use of the label counts than a wrong one. */
  readonly positiveWeight: number;
  readonly smoothing: number;
  readonly epochs: number;
  readonly tolerance: number;
};

export const linearDefaults: LinearOptions = {
  cost: 0.4,
  positiveWeight: 1.2,
  smoothing: 0.1,
  epochs: 12,
  tolerance: 0.3,
};

/**
 * How much a feature tells the two classes apart: the size of its naive Bayes log ratio. Features
 * are scaled by its root before the linear model sees them (after Wang and Manning 2012, NB-SVM).
 */
function tellingness(
  rows: SparseRows,
  positive: Uint8Array,
  use: Float64Array,
  totals: Float64Array,
  smoothing: number,
): Float32Array {
  const width = rows.width;
  const held = new Float32Array(width);
  let inside = 0;
  let all = 0;
  for (let i = 0; i < rows.count; i++) {
    const weight = use[i] ?? 0;
    if (weight === 0 || positive[i] === 0) continue;
    const to = rows.from[i + 1] ?? 0;
    for (let k = rows.from[i] ?? 0; k < to; k++) {
      const column = rows.at[k] ?? 0;
      held[column] = (held[column] ?? 0) + weight * (rows.values[k] ?? 0);
    }
  }
  for (let c = 0; c < width; c++) {
    inside += held[c] ?? 0;
    all += totals[c] ?? 0;
  }
  const scale = (all - inside + smoothing * width) / (inside + smoothing * width);
  for (let c = 0; c < width; c++) {
    const p = held[c] ?? 0;
    held[c] = Math.abs(Math.log(((p + smoothing) / ((totals[c] ?? 0) - p + smoothing)) * scale));
  }
  return held;
}

/** Column sums over the rows in use; `use` says how many times each row counts. */
export function columnTotals(rows: SparseRows, use: Float64Array): Float64Array {
  const totals = new Float64Array(rows.width);
  for (let i = 0; i < rows.count; i++) {
    const weight = use[i] ?? 0;
    if (weight === 0) continue;
    const to = rows.from[i + 1] ?? 0;
    for (let k = rows.from[i] ?? 0; k < to; k++) {
      const column = rows.at[k] ?? 0;
      totals[column] = (totals[column] ?? 0) + weight * (rows.values[k] ?? 0);
    }
  }
  return totals;
}

/**
 * Fits one label against the rest: squared-hinge loss with an L2 penalty, by dual coordinate
 * descent with shrinking (Hsieh et al. 2008, the method of LIBLINEAR). `alpha` holds the dual
 * variables: give those of a similar problem to start near the answer; it is left at the new ones.
 * O(non-zeros) an epoch, less as rows drop out.
 */
export function fitLinear(
  rows: SparseRows,
  positive: Uint8Array,
  use: Float64Array,
  totals: Float64Array,
  alpha: Float64Array,
  random: Random,
  options: LinearOptions = linearDefaults,
): LinearModel {
  const { from, at, values } = rows;
  const scale = tellingness(rows, positive, use, totals, options.smoothing);
  const weights = new Float32Array(rows.width);
  let bias = 0;
  const order = new Int32Array(rows.count);
  // Filled when first needed: most texts never come near the border of a rare label.
  const norm = new Float64Array(rows.count);
  let n = 0;
  for (let i = 0; i < rows.count; i++) {
    if (use[i] === 0) {
      alpha[i] = 0;
      continue;
    }
    order[n++] = i;
    const start = alpha[i] ?? 0;
    if (start === 0) continue;
    const step = positive[i] === 1 ? start : -start;
    bias += step;
    const to = from[i + 1] ?? 0;
    for (let k = from[i] ?? 0; k < to; k++) {
      const c = at[k] ?? 0;
      weights[c] = (weights[c] ?? 0) + step * (scale[c] ?? 0) * (values[k] ?? 0);
    }
  }
  const softPositive = 0.5 / (options.cost * options.positiveWeight);
  const softNegative = 0.5 / options.cost;
  let active = n;
  let bound = Number.POSITIVE_INFINITY;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let worst = 0;
    for (let i = active - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const held = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = held;
    }
    for (let s = 0; s < active; s++) {
      const i = order[s] ?? 0;
      const begin = from[i] ?? 0;
      const end = from[i + 1] ?? 0;
      let score = bias;
      for (let k = begin; k < end; k++) score += (weights[at[k] ?? 0] ?? 0) * (values[k] ?? 0);
      const y = positive[i] === 1 ? 1 : -1;
      const soft = (positive[i] === 1 ? softPositive : softNegative) / (use[i] ?? 1);
      const before = alpha[i] ?? 0;
      const gradient = y * score - 1 + soft * before;
      if (before === 0 && gradient > 0) {
        // Well on its own side: leave it out until the rest has settled.
        if (gradient > bound) {
          active--;
          order[s] = order[active] ?? 0;
          order[active] = i;
          s--;
        }
        continue;
      }
      if (Math.abs(gradient) > worst) worst = Math.abs(gradient);
      let curvature = norm[i] ?? 0;
      if (curvature === 0) {
        curvature = 1;
        for (let k = begin; k < end; k++)
          curvature += (scale[at[k] ?? 0] ?? 0) * (values[k] ?? 0) * (values[k] ?? 0);
        norm[i] = curvature;
      }
      const after = Math.max(before - gradient / (curvature + soft), 0);
      if (after === before) continue;
      alpha[i] = after;
      const step = (after - before) * y;
      bias += step;
      for (let k = begin; k < end; k++) {
        const c = at[k] ?? 0;
        weights[c] = (weights[c] ?? 0) + step * (scale[c] ?? 0) * (values[k] ?? 0);
      }
    }
    if (worst <= options.tolerance) break;
    bound = worst;
  }
  return { weights, bias };
}

export function scoreOf(model: LinearModel, rows: SparseRows, row: number): number {
  let score = model.bias;
  const to = rows.from[row + 1] ?? 0;
  for (let k = rows.from[row] ?? 0; k < to; k++)
    score += (model.weights[rows.at[k] ?? 0] ?? 0) * (rows.values[k] ?? 0);
  return score;
}
