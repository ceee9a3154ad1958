import type { Side } from './half-sweep.ts';
import { passWeight, stride, type VoteModel } from './model.ts';
import type { PositionNoise } from './position-noise.ts';

/** Ways to deal the votes into ten folds, and the resamples that leave one fold out. */
const dealings = 5;
const folds = 10;
export const resamples = dealings * folds;

/**
 * Positions of the people in `rows` if one vote in ten had not been cast, 50 times, statements held
 * fixed, to first order: leaving votes out moves somebody by −A⁻¹ Σ w e v / (1 − h), with e the vote's
 * residual, h its leverage and A their normal matrix (the delete-a-group jackknife's influence form).
 * Returns map coordinates, resample by resample. O(votes × 5 + rows × 50).
 */
export function resampledPositions(
  side: Side,
  model: VoteModel,
  noise: PositionNoise,
  rows: Int32Array,
  hash: Uint32Array,
  turn: readonly (readonly number[])[],
  points: Float64Array,
): Float32Array {
  const n = rows.length;
  const out = new Float32Array(resamples * n * 3);
  const sums = new Float64Array(resamples * 4);
  const [[a = 0, b = 0, c = 0] = [], [d = 0, e = 0, f = 0] = [], [g = 0, h = 0, k = 0] = []] = turn;
  const { inverse } = noise;
  const { people, statements, weight, mean } = model;
  const bias = new Float64Array(weight.length);
  for (let s = 0; s < bias.length; s += 1) bias[s] = mean + (statements[s * stride] ?? 0);
  for (let i = 0; i < n; i += 1) {
    sums.fill(0);
    const p = rows[i] ?? 0;
    const u = p * stride;
    const u0 = people[u] ?? 0;
    const u1 = people[u + 1] ?? 0;
    const u2 = people[u + 2] ?? 0;
    const u3 = people[u + 3] ?? 0;
    const q = i * 10;
    const i00 = inverse[q] ?? 0;
    const i10 = inverse[q + 1] ?? 0;
    const i11 = inverse[q + 2] ?? 0;
    const i20 = inverse[q + 3] ?? 0;
    const i21 = inverse[q + 4] ?? 0;
    const i22 = inverse[q + 5] ?? 0;
    const i30 = inverse[q + 6] ?? 0;
    const i31 = inverse[q + 7] ?? 0;
    const i32 = inverse[q + 8] ?? 0;
    const i33 = inverse[q + 9] ?? 0;
    const end = side.start[p + 1] ?? 0;
    for (let at = side.start[p] ?? 0; at < end; at += 1) {
      const s = side.other[at] ?? 0;
      const v = s << 2;
      const vote = side.value[at] ?? 0;
      const v1 = statements[v + 1] ?? 0;
      const v2 = statements[v + 2] ?? 0;
      const v3 = statements[v + 3] ?? 0;
      const w = (passWeight + (1 - passWeight) * vote * vote) * (weight[s] ?? 0);
      const j0 = i00 + i10 * v1 + i20 * v2 + i30 * v3;
      const j1 = i10 + i11 * v1 + i21 * v2 + i31 * v3;
      const j2 = i20 + i21 * v1 + i22 * v2 + i32 * v3;
      const j3 = i30 + i31 * v1 + i32 * v2 + i33 * v3;
      const leverage = w * (j0 + j1 * v1 + j2 * v2 + j3 * v3);
      const residual = vote - (bias[s] ?? 0) - u0 - u1 * v1 - u2 * v2 - u3 * v3;
      const pushed = (w * residual) / (1 - leverage);
      const p1 = pushed * j1;
      const p2 = pushed * j2;
      const p3 = pushed * j3;
      let digits = hash[at] ?? 0;
      for (let row = 0; row < resamples * 4; row += folds * 4) {
        const rest = Math.floor(digits / folds);
        const to = row + ((digits - rest * folds) << 2);
        digits = rest;
        sums[to] = (sums[to] ?? 0) + p1;
        sums[to + 1] = (sums[to + 1] ?? 0) + p2;
        sums[to + 2] = (sums[to + 2] ?? 0) + p3;
      }
    }
    const x = points[i * 3] ?? 0;
    const y = points[i * 3 + 1] ?? 0;
    const z = points[i * 3 + 2] ?? 0;
    for (let r = 0; r < resamples; r += 1) {
      const m1 = sums[r * 4] ?? 0;
      const m2 = sums[r * 4 + 1] ?? 0;
      const m3 = sums[r * 4 + 2] ?? 0;
      const to = (r * n + i) * 3;
      out[to] = x - a * m1 - b * m2 - c * m3;
      out[to + 1] = y - d * m1 - e * m2 - f * m3;
      out[to + 2] = z - g * m1 - h * m2 - k * m3;
    }
  }
  return out;
}
