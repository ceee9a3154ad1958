/** The inverse of a symmetric positive definite n × n matrix by Cholesky, or undefined. O(n³). */
export function invert(matrix: Float64Array, n: number): Float64Array | undefined {
  const root = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (root[i * n + k] ?? 0) * (root[j * n + k] ?? 0);
      if (i === j) {
        if (!(sum > 1e-14)) return undefined;
        root[i * n + i] = Math.sqrt(sum);
      } else root[i * n + j] = sum / (root[j * n + j] ?? 1);
    }
  const inverse = new Float64Array(n * n);
  const column = new Float64Array(n);
  for (let c = 0; c < n; c++) {
    for (let i = 0; i < n; i++) {
      let sum = i === c ? 1 : 0;
      for (let k = 0; k < i; k++) sum -= (root[i * n + k] ?? 0) * (column[k] ?? 0);
      column[i] = sum / (root[i * n + i] ?? 1);
    }
    for (let i = n - 1; i >= 0; i--) {
      let sum = column[i] ?? 0;
      for (let k = i + 1; k < n; k++) sum -= (root[k * n + i] ?? 0) * (column[k] ?? 0);
      column[i] = sum / (root[i * n + i] ?? 1);
    }
    for (let i = 0; i < n; i++) inverse[i * n + c] = column[i] ?? 0;
  }
  return inverse;
}
