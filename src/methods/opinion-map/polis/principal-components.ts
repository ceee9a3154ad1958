import { largestOfTridiagonal } from './tridiagonal.ts';

/** Unit vectors over statements, largest eigenvalue first; zeros where there is no variation left. */
export type Components = {
  readonly vectors: readonly Float64Array[];
  readonly eigenvalues: readonly number[];
};

export type SymmetricTimes = (v: Float64Array, out: Float64Array) => void;

/**
 * The `wanted` largest eigenvectors of a symmetric positive semi-definite operator of size `size`, by
 * Lanczos with full reorthogonalisation (Golub and Van Loan, 10.1), from a fixed start so that the
 * same votes always give the same map. Polis uses up to 100 power iterations from a random start,
 * which tends to the same vectors. Stops when the residuals of all wanted pairs are below 1e−13 of
 * the largest eigenvalue. Cost: about 20 to 60 products plus O(size × products²).
 *
 * The sign of a component has no meaning; here the entry of largest size is positive.
 */
export function principalComponents(
  times: SymmetricTimes,
  size: number,
  wanted: number,
  start?: Float64Array,
): Components {
  const basis: Float64Array[] = [];
  const diagonal: number[] = [];
  const off: number[] = [];
  const limit = Math.min(size, 400);
  let next = start && norm(start) > 0 ? start.slice() : fixedStart(size, 0);
  scale(next, 1 / norm(next));
  let pairs = largestOfTridiagonal([], [], wanted);
  while (basis.length < limit) {
    basis.push(next);
    const w = new Float64Array(size);
    times(next, w);
    diagonal.push(dot(w, next));
    orthogonalise(w, basis);
    orthogonalise(w, basis);
    let beta = norm(w);
    const m = basis.length;
    const largest = Math.max(pairs[0]?.value ?? 0, diagonal[0] ?? 0);
    const exhausted = beta <= 1e-14 * largest || m === limit;
    if (exhausted || (m >= wanted + 4 && m % 4 === 0)) {
      pairs = largestOfTridiagonal(diagonal, off, wanted);
      const tolerance = 1e-13 * Math.max(pairs[0]?.value ?? 0, Number.MIN_VALUE);
      const settled = pairs.every((p) => Math.abs(beta * (p.vector[m - 1] ?? 0)) <= tolerance);
      if (settled && !exhausted) break;
    }
    if (m === limit) break;
    if (exhausted) {
      // An invariant subspace: go on from a new direction, uncoupled from the ones so far.
      w.set(fixedStart(size, m));
      orthogonalise(w, basis);
      orthogonalise(w, basis);
      const length = norm(w);
      if (length < 1e-8 || m > 4 * wanted + 8) break;
      scale(w, 1 / length);
      beta = 0;
    } else scale(w, 1 / beta);
    off.push(beta);
    next = w;
  }
  return assemble(pairs, basis, size, wanted);
}

function assemble(
  pairs: ReturnType<typeof largestOfTridiagonal>,
  basis: readonly Float64Array[],
  size: number,
  wanted: number,
): Components {
  const floor = 1e-12 * Math.max(pairs[0]?.value ?? 0, 0);
  const vectors: Float64Array[] = [];
  const eigenvalues: number[] = [];
  for (let i = 0; i < wanted; i += 1) {
    const pair = pairs[i];
    const v = new Float64Array(size);
    const real = pair !== undefined && pair.value > floor && pair.value > 0;
    if (real) {
      basis.forEach((b, j) => {
        addTimes(v, b, pair.vector[j] ?? 0);
      });
      scale(v, signOfLargest(v) / norm(v));
    }
    vectors.push(v);
    eigenvalues.push(real ? pair.value : 0);
  }
  return { vectors, eigenvalues };
}

/** A direction with no pattern in it, the same every time. */
function fixedStart(size: number, salt: number): Float64Array {
  const v = new Float64Array(size);
  for (let i = 0; i < size; i += 1) v[i] = 1 + 0.5 * Math.sin(1 + (i + 1) * (salt + 1.7));
  if (salt > 0) for (let i = 0; i < size; i += 1) v[i] = Math.sin((i + 1) * (salt + 0.37));
  return v;
}

function orthogonalise(w: Float64Array, basis: readonly Float64Array[]): void {
  for (const b of basis) addTimes(w, b, -dot(w, b));
}

function addTimes(to: Float64Array, v: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] ?? 0) + factor * (v[i] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function norm(v: Float64Array): number {
  return Math.sqrt(dot(v, v));
}

function scale(v: Float64Array, factor: number): void {
  for (let i = 0; i < v.length; i += 1) v[i] = (v[i] ?? 0) * factor;
}

/** 1 or −1: the sign of the entry of largest size (the first of equals, within rounding). */
function signOfLargest(v: Float64Array): number {
  let largest = 0;
  for (const value of v) if (Math.abs(value) > Math.abs(largest) * (1 + 1e-9)) largest = value;
  return largest < 0 ? -1 : 1;
}
