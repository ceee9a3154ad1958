/** The two largest eigenvalues of a symmetric tridiagonal matrix, with their eigenvectors. */
export type RitzPair = { readonly value: number; readonly vector: Float64Array };

/**
 * Eigenvalues by the implicit QL iteration with Wilkinson shifts, vectors by accumulating its
 * rotations (Golub and Van Loan, Matrix Computations, 8.3). `diagonal` has m entries, `off` at least
 * m − 1. O(m³); m is at most a few hundred here. Returns the `wanted` largest, fewer where m is less.
 */
export function largestOfTridiagonal(
  diagonal: readonly number[],
  off: readonly number[],
  wanted: number,
): RitzPair[] {
  const m = diagonal.length;
  const d = Float64Array.from(diagonal);
  const e = new Float64Array(m);
  for (let i = 0; i + 1 < m; i += 1) e[i] = off[i] ?? 0;
  // Rows of z are eigenvectors.
  const z = Array.from({ length: m }, (_, i) => {
    const row = new Float64Array(m);
    row[i] = 1;
    return row;
  });
  for (let l = 0; l < m; l += 1) {
    for (let sweep = 0; sweep < 60; sweep += 1) {
      let end = l;
      while (end + 1 < m) {
        const scale = Math.abs(d[end] ?? 0) + Math.abs(d[end + 1] ?? 0);
        if (Math.abs(e[end] ?? 0) <= Number.EPSILON * scale) break;
        end += 1;
      }
      if (end === l) break;
      step(d, e, z, l, end);
    }
  }
  const order = Array.from(d.keys()).sort((a, b) => (d[b] ?? 0) - (d[a] ?? 0) || a - b);
  return order.slice(0, wanted).map((i) => ({
    value: d[i] ?? 0,
    vector: z[i] ?? new Float64Array(m),
  }));
}

function step(d: Float64Array, e: Float64Array, z: Float64Array[], l: number, end: number): void {
  const el = e[l] ?? 0;
  let g = ((d[l + 1] ?? 0) - (d[l] ?? 0)) / (2 * el);
  let r = Math.hypot(g, 1);
  g = (d[end] ?? 0) - (d[l] ?? 0) + el / (g + (g >= 0 ? r : -r));
  let s = 1;
  let c = 1;
  let p = 0;
  for (let i = end - 1; i >= l; i -= 1) {
    const f = s * (e[i] ?? 0);
    const b = c * (e[i] ?? 0);
    r = Math.hypot(f, g);
    e[i + 1] = r;
    if (r === 0) {
      d[i + 1] = (d[i + 1] ?? 0) - p;
      e[end] = 0;
      return;
    }
    s = f / r;
    c = g / r;
    g = (d[i + 1] ?? 0) - p;
    r = ((d[i] ?? 0) - g) * s + 2 * c * b;
    p = s * r;
    d[i + 1] = g + p;
    g = c * r - b;
    const upper = z[i + 1];
    const lower = z[i];
    if (!upper || !lower) continue;
    for (let k = 0; k < upper.length; k += 1) {
      const u = upper[k] ?? 0;
      const w = lower[k] ?? 0;
      upper[k] = s * w + c * u;
      lower[k] = c * w - s * u;
    }
  }
  d[l] = (d[l] ?? 0) - p;
  e[l] = g;
  e[end] = 0;
}
