/** Eigenvalues of a symmetric 3 × 3 matrix, largest first, and unit eigenvectors as rows. */
export type EigenThree = { readonly values: number[]; readonly vectors: number[][] };

/** Jacobi rotations until the off-diagonal is gone; `m` is given by rows. */
export function eigenThree(m: readonly (readonly number[])[]): EigenThree {
  const a = m.map((row) => [...row]);
  const v = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  const get = (x: number[][], i: number, j: number) => x[i]?.[j] ?? 0;
  const set = (x: number[][], i: number, j: number, value: number) => {
    const row = x[i];
    if (row) row[j] = value;
  };
  const rotate = (x: number[][], p: number, q: number, c: number, s: number, columns: boolean) => {
    for (let k = 0; k < 3; k += 1) {
      const xp = columns ? get(x, k, p) : get(x, p, k);
      const xq = columns ? get(x, k, q) : get(x, q, k);
      if (columns) {
        set(x, k, p, c * xp - s * xq);
        set(x, k, q, s * xp + c * xq);
      } else {
        set(x, p, k, c * xp - s * xq);
        set(x, q, k, s * xp + c * xq);
      }
    }
  };
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const;
  for (let round = 0; round < 60; round += 1) {
    const off = pairs.reduce((sum, [p, q]) => sum + get(a, p, q) ** 2, 0);
    const on = get(a, 0, 0) ** 2 + get(a, 1, 1) ** 2 + get(a, 2, 2) ** 2;
    if (off <= 1e-32 * on) break;
    for (const [p, q] of pairs) {
      if (get(a, p, q) === 0) continue;
      const theta = (get(a, q, q) - get(a, p, p)) / (2 * get(a, p, q));
      const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
      const c = 1 / Math.sqrt(t * t + 1);
      const s = t * c;
      rotate(a, p, q, c, s, true);
      rotate(a, p, q, c, s, false);
      rotate(v, p, q, c, s, false);
    }
  }
  const order = [0, 1, 2].sort((i, j) => get(a, j, j) - get(a, i, i) || i - j);
  return {
    values: order.map((i) => get(a, i, i)),
    vectors: order.map((i) => [...(v[i] ?? [0, 0, 0])]),
  };
}
