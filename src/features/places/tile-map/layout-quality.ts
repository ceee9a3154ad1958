import type { TilePosition } from './layout.ts';

export type Pair = readonly [number, number];

/** How two tiles lie to each other. */
export type Contact = 'edge' | 'corner' | 'apart';

export function contact(one: TilePosition, other: TilePosition): Contact {
  const across = Math.abs(one.column - other.column);
  const down = Math.abs(one.row - other.row);
  if (across + down === 1) return 'edge';
  return across === 1 && down === 1 ? 'corner' : 'apart';
}

/**
 * How many of the pairs share an edge, and how many share an edge or a corner.
 * Throws on a number that has no tile. Linear in the pairs.
 */
export function pairsInContact(
  layout: readonly TilePosition[],
  pairs: readonly Pair[],
): { readonly edge: number; readonly any: number } {
  const byNumber = new Map(layout.map((tile) => [tile.number, tile]));
  const found = pairs.map(([from, to]) => {
    const one = byNumber.get(from);
    const other = byNumber.get(to);
    if (one === undefined || other === undefined) throw new Error(`No tile for ${from} or ${to}`);
    return contact(one, other);
  });
  return {
    edge: found.filter((how) => how === 'edge').length,
    any: found.filter((how) => how !== 'apart').length,
  };
}

/** How many pieces a set of tiles falls into when only shared edges hold them together. */
export function pieces(tiles: readonly TilePosition[]): number {
  const left = new Set(tiles);
  let count = 0;
  for (const start of tiles) {
    if (!left.delete(start)) continue;
    count += 1;
    const open = [start];
    for (let tile = open.pop(); tile !== undefined; tile = open.pop()) {
      for (const other of left) {
        if (contact(tile, other) !== 'edge') continue;
        left.delete(other);
        open.push(other);
      }
    }
  }
  return count;
}

function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return below + (same + 1) / 2;
  });
}

/**
 * Spearman's rank correlation with mean ranks for ties, −1 to 1: the Pearson correlation of the
 * ranks (Spearman, 1904). NaN where one side never changes. Quadratic, which 44 values allow.
 * @example rankCorrelation([1, 2, 3], [10, 20, 40]) // 1
 */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const first = ranks(one);
  const second = ranks(other);
  const middle = (one.length + 1) / 2;
  let both = 0;
  let firstSpread = 0;
  let secondSpread = 0;
  for (const [index, rank] of first.entries()) {
    const a = rank - middle;
    const b = (second[index] ?? middle) - middle;
    both += a * b;
    firstSpread += a * a;
    secondSpread += b * b;
  }
  return both / Math.sqrt(firstSpread * secondSpread);
}
