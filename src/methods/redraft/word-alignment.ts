import { heaviestIncreasing } from './increasing.ts';

/** Above this many cells a table is not filled; the texts are first cut at words unique in both. */
const mostCells = 1_500_000;
/** So many equal words at a beginning or end belong together; fewer may be chance. */
const surelySame = 4;
/** A run of matching words is worth more than the same words scattered. */
const runBonus = 0.5;

/**
 * Pairs the words of two texts in order, so that the paired words weigh most (a weighted longest common
 * subsequence; Needleman and Wunsch 1970, Hirschberg 1977 for the problem). Gives for each word of `a`
 * the index of its partner in `b`, or -1.
 *
 * Equal beginnings and ends are paired first. Texts too long for a table are cut at words that occur
 * once in each (patience diff), or at half where there are none, so the time is bounded: O(n × m) up to
 * 1.5 million cells a piece.
 */
export function alignWords(a: Int32Array, b: Int32Array, weights: Float32Array): Int32Array {
  const partner = new Int32Array(a.length).fill(-1);
  alignRange(a, 0, a.length, b, 0, b.length, weights, partner);
  return partner;
}

function alignRange(
  a: Int32Array,
  aFrom: number,
  aTo: number,
  b: Int32Array,
  bFrom: number,
  bTo: number,
  weights: Float32Array,
  partner: Int32Array,
): void {
  const shorter = Math.min(aTo - aFrom, bTo - bFrom);
  let begin = 0;
  while (begin < shorter && a[aFrom + begin] === b[bFrom + begin]) begin++;
  if (begin < surelySame && begin < shorter) begin = 0;
  let end = 0;
  while (end < shorter - begin && a[aTo - 1 - end] === b[bTo - 1 - end]) end++;
  if (end < surelySame && end < shorter - begin) end = 0;
  for (let k = 0; k < begin; k++) partner[aFrom + k] = bFrom + k;
  for (let k = 1; k <= end; k++) partner[aTo - k] = bTo - k;
  const [a0, b0, a1, b1] = [aFrom + begin, bFrom + begin, aTo - end, bTo - end];
  if (a0 === a1 || b0 === b1) return;
  if ((a1 - a0) * (b1 - b0) <= mostCells) {
    fillTable(a.subarray(a0, a1), b.subarray(b0, b1), weights, partner, a0, b0);
    return;
  }
  const anchors = uniqueInBoth(a, a0, a1, b, b0, b1);
  if (anchors.length === 0) {
    const [aHalf, bHalf] = [(a0 + a1) >> 1, (b0 + b1) >> 1];
    alignRange(a, a0, aHalf, b, b0, bHalf, weights, partner);
    alignRange(a, aHalf, a1, b, bHalf, b1, weights, partner);
    return;
  }
  let [lastA, lastB] = [a0, b0];
  for (const [i, j] of anchors) {
    alignRange(a, lastA, i, b, lastB, j, weights, partner);
    partner[i] = j;
    [lastA, lastB] = [i + 1, j + 1];
  }
  alignRange(a, lastA, a1, b, lastB, b1, weights, partner);
}

/** Words that occur once in each range and stand in the same order in both, as pairs of places. */
function uniqueInBoth(
  a: Int32Array,
  a0: number,
  a1: number,
  b: Int32Array,
  b0: number,
  b1: number,
): [number, number][] {
  const places = (ids: Int32Array, from: number, to: number) => {
    const once = new Map<number, number>();
    for (let at = from; at < to; at++) {
      const id = ids[at] ?? -1;
      once.set(id, once.has(id) ? -1 : at);
    }
    return once;
  };
  const inB = places(b, b0, b1);
  const pairs: [number, number][] = [];
  for (const [id, i] of places(a, a0, a1)) {
    const j = inB.get(id) ?? -1;
    if (i >= 0 && j >= 0) pairs.push([i, j]);
  }
  pairs.sort((x, y) => x[0] - y[0]);
  const kept = heaviestIncreasing(
    pairs.map((pair) => pair[1]),
    pairs.map(() => 1),
  );
  return pairs.filter((_, at) => kept[at]);
}

/** Working space, kept between calls so that thousands of small tables cost no memory. */
const room = {
  table: new Uint8Array(1 << 14),
  best: new Float64Array(1 << 9),
  matched: new Float64Array(1 << 9),
  /** Contents are whatever they were: every cell is written before it is read. */
  steps(cells: number): Uint8Array {
    if (this.table.length < cells) this.table = new Uint8Array(cells * 2);
    return this.table;
  },
  rows(length: number): [Float64Array, Float64Array] {
    if (this.best.length < length) {
      this.best = new Float64Array(length * 2);
      this.matched = new Float64Array(length * 2);
    }
    this.best.fill(0, 0, length);
    this.matched.fill(-1, 0, length);
    return [this.best, this.matched];
  },
};

const fromLeft = 1;
const fromMatch = 2;
const inRun = 4;

function fillTable(
  a: Int32Array,
  b: Int32Array,
  weights: Float32Array,
  partner: Int32Array,
  aOffset: number,
  bOffset: number,
): void {
  const width = b.length;
  const steps = room.steps(a.length * width);
  const [best, matched] = room.rows(width + 1);
  for (let i = 0; i < a.length; i++) {
    const id = a[i] ?? -1;
    const weight = weights[id] ?? 0;
    let diagonal = 0;
    let diagonalMatched = -1;
    let left = 0;
    for (let j = 0; j < width; j++) {
      const up = best[j + 1] ?? 0;
      const upMatched = matched[j + 1] ?? -1;
      let step = 0;
      let value = up;
      if (left > value) {
        value = left;
        step = fromLeft;
      }
      let here = -1;
      if (b[j] === id) {
        here = diagonal + weight;
        const run = diagonalMatched < 0 ? -1 : diagonalMatched + runBonus + weight;
        if (run >= here) {
          here = run;
          step |= inRun;
        }
        if (here >= value) {
          value = here;
          step = (step & inRun) | fromMatch;
        }
      }
      steps[i * width + j] = step;
      diagonal = up;
      diagonalMatched = upMatched;
      best[j + 1] = value;
      matched[j + 1] = here;
      left = value;
    }
  }
  let [i, j, forced] = [a.length - 1, width - 1, false];
  while (i >= 0 && j >= 0) {
    const step = steps[i * width + j] ?? 0;
    if (forced || step & fromMatch) {
      partner[aOffset + i] = bOffset + j;
      forced = (step & inRun) !== 0;
      i--;
      j--;
    } else if (step & fromLeft) j--;
    else i--;
  }
}
