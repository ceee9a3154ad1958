import type { Random } from '../random.ts';
import type { Points } from './k-means.ts';
import type { PositionNoise } from './position-noise.ts';

/**
 * Draws positions as they would be estimated if everybody came from one bell-shaped cloud.
 *
 * An estimate is pulled to the middle the more, the fewer votes it rests on: with true positions
 * N(m, S) and a posterior covariance C_i, the estimate is N(m, S − C_i). S is the covariance of the
 * estimates plus the mean C_i. `turn` takes model coordinates to the map's. O(points) a draw.
 */
export function oneCloud(
  points: Points,
  noise: PositionNoise,
  turn: readonly (readonly number[])[],
  draw: Random,
): () => Points {
  const n = points.length / 3;
  const own = new Float64Array(n * 6);
  for (let i = 0; i < n; i += 1) turned(noise, i, turn, own);
  const mean = [0, 1, 2].map((d) => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) sum += points[i * 3 + d] ?? 0;
    return sum / n;
  });
  const total = new Float64Array(6);
  for (let i = 0; i < n; i += 1) {
    const [x = 0, y = 0, z = 0] = [0, 1, 2].map((d) => (points[i * 3 + d] ?? 0) - (mean[d] ?? 0));
    [x * x, x * y, y * y, x * z, y * z, z * z].forEach((square, j) => {
      total[j] = (total[j] ?? 0) + (square + (own[i * 6 + j] ?? 0)) / n;
    });
  }
  // Cholesky factors of S − C_i, pivots never below zero.
  const factors = new Float64Array(n * 6);
  for (let i = 0; i < n; i += 1) {
    const at = i * 6;
    const c = (j: number) => (total[j] ?? 0) - (own[at + j] ?? 0);
    const l00 = Math.sqrt(Math.max(c(0), 0));
    const l10 = l00 > 0 ? c(1) / l00 : 0;
    const l11 = Math.sqrt(Math.max(c(2) - l10 * l10, 0));
    const l20 = l00 > 0 ? c(3) / l00 : 0;
    const l21 = l11 > 0 ? (c(4) - l20 * l10) / l11 : 0;
    factors.set([l00, l10, l11, l20, l21], at);
    factors[at + 5] = Math.sqrt(Math.max(c(5) - l20 * l20 - l21 * l21, 0));
  }
  return () => {
    const cloud = new Float64Array(n * 3);
    for (let i = 0; i < n; i += 1) {
      const at = i * 6;
      const a = draw.normal();
      const b = draw.normal();
      const c = draw.normal();
      cloud[i * 3] = (mean[0] ?? 0) + (factors[at] ?? 0) * a;
      cloud[i * 3 + 1] = (mean[1] ?? 0) + (factors[at + 1] ?? 0) * a + (factors[at + 2] ?? 0) * b;
      cloud[i * 3 + 2] =
        (mean[2] ?? 0) +
        (factors[at + 3] ?? 0) * a +
        (factors[at + 4] ?? 0) * b +
        (factors[at + 5] ?? 0) * c;
    }
    return cloud;
  };
}

/** T C T' of person i's posterior covariance, lower triangle by rows. */
function turned(
  noise: PositionNoise,
  i: number,
  turn: readonly (readonly number[])[],
  out: Float64Array,
): void {
  const from = i * 10;
  const place = [
    [2, 4, 7],
    [4, 5, 8],
    [7, 8, 9],
  ];
  let to = i * 6;
  for (let r = 0; r < 3; r += 1)
    for (let c = 0; c <= r; c += 1) {
      let sum = 0;
      for (let a = 0; a < 3; a += 1)
        for (let b = 0; b < 3; b += 1)
          sum +=
            (turn[r]?.[a] ?? 0) *
            (turn[c]?.[b] ?? 0) *
            (noise.inverse[from + (place[a]?.[b] ?? 0)] ?? 0);
      out[to] = sum * noise.variance;
      to += 1;
    }
}
