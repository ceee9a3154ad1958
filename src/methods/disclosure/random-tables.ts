// Made-up tables for the tests and the benchmark, from a seed.
import { type Cube, makeCube } from './table/cube.ts';

export type RandomTable = { readonly cube: Cube; readonly publish: (cell: number) => boolean };
export type TableKind = 'one-way' | 'two-way' | 'three-way' | 'two releases';

function draws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A table with many small counts and some zeros; two releases differ by a few people. */
export function randomTable(kind: TableKind, seed: number): RandomTable {
  const draw = draws(seed);
  const between = (low: number, high: number) => low + Math.floor(draw() * (high - low + 1));
  const scale = 3 + draw() * 40;
  const count = () => (draw() < 0.12 ? 0 : Math.floor(-Math.log(1 - draw()) * scale));
  const fill = (sizes: readonly number[]) =>
    Array.from({ length: sizes.reduce((a, b) => a * b, 1) }, count);
  if (kind !== 'two releases') {
    const sizes =
      kind === 'one-way'
        ? [between(2, 8)]
        : kind === 'two-way'
          ? [between(2, 7), between(2, 7)]
          : [between(2, 4), between(2, 4), between(2, 4)];
    return { cube: makeCube(sizes, fill(sizes)), publish: () => true };
  }
  const sizes = [between(2, 5), between(2, 5)];
  const earlier = fill(sizes);
  const added = earlier.map(() => (draw() < 0.6 ? 0 : between(1, 9)));
  const cube = makeCube([2, ...sizes], [...earlier, ...added]);
  // The people added are never published by themselves, only with the earlier ones.
  const slice = cube.values.length / 3;
  return { cube, publish: (cell) => Math.floor(cell / slice) !== 1 };
}
