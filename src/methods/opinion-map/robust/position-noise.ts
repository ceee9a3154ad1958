import type { Side } from './half-sweep.ts';
import { dimensions, passWeight, pull, stride, type VoteModel } from './model.ts';

/** How uncertain positions are, in the model's coordinates. */
export type PositionNoise = {
  /** Inverse of each person's normal matrix, 4 × 4 lower triangle, ten numbers each. */
  readonly inverse: Float64Array;
  /** Weighted residual variance of one vote. */
  readonly variance: number;
};

/** Normal matrices of the people in `rows` (statements held fixed), inverted. O(votes of the rows). */
export function positionNoise(side: Side, model: VoteModel, rows: Int32Array): PositionNoise {
  const inverse = new Float64Array(rows.length * 10);
  const a = new Float64Array(10);
  let squares = 0;
  let votes = 0;
  rows.forEach((p, i) => {
    a.fill(0);
    const u = p * stride;
    const end = side.start[p + 1] ?? 0;
    for (let at = side.start[p] ?? 0; at < end; at += 1) {
      const s = side.other[at] ?? 0;
      const v = s * stride;
      const vote = side.value[at] ?? 0;
      const w = (passWeight + (1 - passWeight) * vote * vote) * (model.weight[s] ?? 0);
      const v1 = model.statements[v + 1] ?? 0;
      const v2 = model.statements[v + 2] ?? 0;
      const v3 = model.statements[v + 3] ?? 0;
      const e =
        vote -
        model.mean -
        (model.statements[v] ?? 0) -
        (model.people[u] ?? 0) -
        (model.people[u + 1] ?? 0) * v1 -
        (model.people[u + 2] ?? 0) * v2 -
        (model.people[u + 3] ?? 0) * v3;
      squares += w * e * e;
      votes += w;
      a[0] = (a[0] ?? 0) + w;
      a[1] = (a[1] ?? 0) + w * v1;
      a[2] = (a[2] ?? 0) + w * v1 * v1;
      a[3] = (a[3] ?? 0) + w * v2;
      a[4] = (a[4] ?? 0) + w * v1 * v2;
      a[5] = (a[5] ?? 0) + w * v2 * v2;
      a[6] = (a[6] ?? 0) + w * v3;
      a[7] = (a[7] ?? 0) + w * v1 * v3;
      a[8] = (a[8] ?? 0) + w * v2 * v3;
      a[9] = (a[9] ?? 0) + w * v3 * v3;
    }
    a[0] = (a[0] ?? 0) + pull.personLeaning;
    for (let d = 1; d <= dimensions; d += 1) {
      const diagonal = (d * (d + 3)) / 2;
      a[diagonal] = (a[diagonal] ?? 0) + pull.coordinate;
    }
    invertFour(a, inverse, i * 10);
  });
  return { inverse, variance: votes > 0 ? squares / votes : 0 };
}

/** Inverse of a symmetric positive definite 4 × 4 matrix, both as lower triangles by rows. */
function invertFour(a: Float64Array, out: Float64Array, to: number): void {
  const l00 = 1 / Math.sqrt(a[0] ?? 1);
  const l10 = (a[1] ?? 0) * l00;
  const l11 = 1 / Math.sqrt((a[2] ?? 1) - l10 * l10);
  const l20 = (a[3] ?? 0) * l00;
  const l21 = ((a[4] ?? 0) - l20 * l10) * l11;
  const l22 = 1 / Math.sqrt((a[5] ?? 1) - l20 * l20 - l21 * l21);
  const l30 = (a[6] ?? 0) * l00;
  const l31 = ((a[7] ?? 0) - l30 * l10) * l11;
  const l32 = ((a[8] ?? 0) - l30 * l20 - l31 * l21) * l22;
  const l33 = 1 / Math.sqrt((a[9] ?? 1) - l30 * l30 - l31 * l31 - l32 * l32);
  // M = L⁻¹ (the diagonal of L is held inverted), A⁻¹ = M'M.
  const m10 = -l10 * l00 * l11;
  const m21 = -l21 * l11 * l22;
  const m32 = -l32 * l22 * l33;
  const m20 = -(l20 * l00 + l21 * m10) * l22;
  const m31 = -(l31 * l11 + l32 * m21) * l33;
  const m30 = -(l30 * l00 + l31 * m10 + l32 * m20) * l33;
  out[to] = l00 * l00 + m10 * m10 + m20 * m20 + m30 * m30;
  out[to + 1] = l11 * m10 + m21 * m20 + m31 * m30;
  out[to + 2] = l11 * l11 + m21 * m21 + m31 * m31;
  out[to + 3] = l22 * m20 + m32 * m30;
  out[to + 4] = l22 * m21 + m32 * m31;
  out[to + 5] = l22 * l22 + m32 * m32;
  out[to + 6] = l33 * m30;
  out[to + 7] = l33 * m31;
  out[to + 8] = l33 * m32;
  out[to + 9] = l33 * l33;
}
