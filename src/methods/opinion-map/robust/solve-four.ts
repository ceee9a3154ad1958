/**
 * Solves A x = b for a symmetric positive definite 4 × 4 matrix by Cholesky. `a` holds the lower
 * triangle by rows (a00, a10, a11, a20, …, a33), `b` four numbers; `x[at … at + 3]` receives the
 * answer. Written out because it runs once per participant and statement in every sweep.
 */
export function solveFour(a: Float64Array, b: Float64Array, x: Float64Array, at: number): void {
  const l00 = Math.sqrt(a[0] ?? 1);
  const l10 = (a[1] ?? 0) / l00;
  const l11 = Math.sqrt((a[2] ?? 1) - l10 * l10);
  const l20 = (a[3] ?? 0) / l00;
  const l21 = ((a[4] ?? 0) - l20 * l10) / l11;
  const l22 = Math.sqrt((a[5] ?? 1) - l20 * l20 - l21 * l21);
  const l30 = (a[6] ?? 0) / l00;
  const l31 = ((a[7] ?? 0) - l30 * l10) / l11;
  const l32 = ((a[8] ?? 0) - l30 * l20 - l31 * l21) / l22;
  const l33 = Math.sqrt((a[9] ?? 1) - l30 * l30 - l31 * l31 - l32 * l32);
  const y0 = (b[0] ?? 0) / l00;
  const y1 = ((b[1] ?? 0) - l10 * y0) / l11;
  const y2 = ((b[2] ?? 0) - l20 * y0 - l21 * y1) / l22;
  const y3 = ((b[3] ?? 0) - l30 * y0 - l31 * y1 - l32 * y2) / l33;
  const x3 = y3 / l33;
  const x2 = (y2 - l32 * x3) / l22;
  const x1 = (y1 - l21 * x2 - l31 * x3) / l11;
  x[at] = (y0 - l10 * x1 - l20 * x2 - l30 * x3) / l00;
  x[at + 1] = x1;
  x[at + 2] = x2;
  x[at + 3] = x3;
}
