import { passWeight } from './model.ts';
import { solveFour } from './solve-four.ts';

/** Votes grouped by one side: those of entry i are at `start[i] … start[i + 1]`. */
export type Side = {
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly value: Int8Array;
};

/** Four numbers an entry, and how strongly they are pulled to zero. */
export type Unknowns = {
  readonly numbers: Float64Array;
  readonly leaningPull: number;
  readonly coordinatePull: number;
  /** Added to the pull on coordinates for each of the entry's votes. */
  readonly pullPerVote: number;
};

const triangle = new Float64Array(10);
const right = new Float64Array(4);

/**
 * Fits every entry of one side to its votes while the other side is held fixed: a weighted ridge
 * regression each, with 4 unknowns. Weights belong to statements: they are
 * `otherWeight` when people are fitted and `ownWeight` when statements are. O(votes).
 */
export function fitSide(
  side: Side,
  own: Unknowns,
  others: Float64Array,
  mean: number,
  otherWeight: Float64Array,
  ownWeight: Float64Array,
): void {
  const { start, other, value } = side;
  const entries = start.length - 1;
  let at = 0;
  for (let i = 0; i < entries; i += 1) {
    const end = start[i + 1] ?? 0;
    const votes = end - at;
    let n = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let m11 = 0;
    let m12 = 0;
    let m13 = 0;
    let m22 = 0;
    let m23 = 0;
    let m33 = 0;
    let t0 = 0;
    let t1 = 0;
    let t2 = 0;
    let t3 = 0;
    for (; at < end; at += 1) {
      const o = other[at] ?? 0;
      const vote = value[at] ?? 0;
      // 1 for a vote, passWeight for a pass: without a branch, which would be guessed wrong often.
      const w = (passWeight + (1 - passWeight) * vote * vote) * (otherWeight[o] ?? 0);
      const base = o << 2;
      const r = w * (vote - mean - (others[base] ?? 0));
      const v1 = others[base + 1] ?? 0;
      const v2 = others[base + 2] ?? 0;
      const v3 = others[base + 3] ?? 0;
      const w1 = w * v1;
      const w2 = w * v2;
      const w3 = w * v3;
      n += w;
      s1 += w1;
      s2 += w2;
      s3 += w3;
      m11 += w1 * v1;
      m12 += w1 * v2;
      m13 += w1 * v3;
      m22 += w2 * v2;
      m23 += w2 * v3;
      m33 += w3 * v3;
      t0 += r;
      t1 += r * v1;
      t2 += r * v2;
      t3 += r * v3;
    }
    // The pull is divided by the entry's own weight instead of multiplying all sums by it.
    const scale = 1 / (ownWeight[i] ?? 1);
    const pull = (own.coordinatePull + own.pullPerVote * votes) * scale;
    triangle[0] = n + own.leaningPull * scale;
    triangle[1] = s1;
    triangle[2] = m11 + pull;
    triangle[3] = s2;
    triangle[4] = m12;
    triangle[5] = m22 + pull;
    triangle[6] = s3;
    triangle[7] = m13;
    triangle[8] = m23;
    triangle[9] = m33 + pull;
    right[0] = t0;
    right[1] = t1;
    right[2] = t2;
    right[3] = t3;
    solveFour(triangle, right, own.numbers, i << 2);
  }
}
