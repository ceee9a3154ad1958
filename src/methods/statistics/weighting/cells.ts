import type { Margin } from './margins.ts';

/** The distinct combinations of categories in a sample. */
export type Cells = {
  readonly count: number;
  /** Each person's combination. */
  readonly of: Int32Array;
  /** For each margin, each combination's category. */
  readonly codes: readonly Int32Array[];
  /** For each combination, the sum of its people's starting weights. */
  readonly sums: Float64Array;
};

/**
 * Groups people by combination. Combinations are numbered by their categories, not by first
 * appearance, so that the order of the people cannot change a sum by rounding. O(people × margins).
 */
export function cellsOf(
  margins: readonly Margin[],
  people: number,
  start: ArrayLike<number> | null,
): Cells {
  const of = new Int32Array(people);
  let count = 1;
  const keep: Int32Array[] = [];
  for (const margin of margins) {
    const width = margin.categories.length;
    const used = new Uint8Array(count * width);
    for (let i = 0; i < people; i++) used[(of[i] ?? 0) * width + (margin.codes[i] ?? 0)] = 1;
    const number = new Int32Array(used.length);
    let next = 0;
    for (let k = 0; k < used.length; k++) if (used[k]) number[k] = next++;
    const before = keep.map((codes) => codes);
    keep.length = 0;
    for (const codes of before) {
      const wider = new Int32Array(next);
      for (let k = 0; k < used.length; k++)
        if (used[k]) wider[number[k] ?? 0] = codes[Math.floor(k / width)] ?? 0;
      keep.push(wider);
    }
    const own = new Int32Array(next);
    for (let k = 0; k < used.length; k++) if (used[k]) own[number[k] ?? 0] = k % width;
    keep.push(own);
    for (let i = 0; i < people; i++)
      of[i] = number[(of[i] ?? 0) * width + (margin.codes[i] ?? 0)] ?? 0;
    count = next;
  }
  return { count, of, codes: keep, sums: sumsOf(of, count, start) };
}

function sumsOf(of: Int32Array, count: number, start: ArrayLike<number> | null): Float64Array {
  const sums = new Float64Array(count);
  if (!start) {
    for (const cell of of) sums[cell] = (sums[cell] ?? 0) + 1;
    return sums;
  }
  // Weights are added from the smallest up, which gives one sum whatever the order of the people.
  const order = Array.from(of.keys()).sort((i, j) => (start[i] ?? 0) - (start[j] ?? 0));
  for (const i of order) {
    const cell = of[i] ?? 0;
    sums[cell] = (sums[cell] ?? 0) + (start[i] ?? 0);
  }
  return sums;
}
