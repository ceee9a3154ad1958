import { type Agreement, byUnit, cannotSay, type Ratings } from './ratings.ts';

export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** How far apart two values are, squared as Krippendorff's alpha wants it; 0 for the same value. */
export type Distance<T> = (a: T, b: T) => number;

/**
 * Krippendorff's alpha, 1 - observed / expected disagreement, for any number of coders and with
 * missing values. Units seen by one coder only do not count. O(units · coders² + values²).
 * Source: K. Krippendorff, Computing Krippendorff's alpha-reliability, 2011; Content Analysis ch. 12.
 *
 * @example krippendorff([[1, 2, 3], [1, 2, 2]], 'nominal')
 */
export function krippendorff(ratings: Ratings<number>, level: Level): Agreement {
  const flat = ratings.flat();
  if (flat.some((v) => v !== undefined && !Number.isFinite(v)))
    return cannotSay('A rating is not a number.');
  if (level === 'ratio' && flat.some((v) => v !== undefined && v < 0))
    return cannotSay('A ratio scale has no values below zero.');
  return alphaOf(byUnit(ratings), (units) => distanceFor(level, units));
}

/** Alpha of sets of labels, compared by MASI. @see masiDistance */
export function krippendorffSets(ratings: Ratings<ReadonlySet<string>>): Agreement {
  // Sets with the same labels are one value, whatever object holds them.
  const seen = new Map<string, ReadonlySet<string>>();
  const named = byUnit(ratings).map((values) =>
    values.map((set) => {
      const key = JSON.stringify([...set].sort());
      const known = seen.get(key) ?? set;
      seen.set(key, known);
      return known;
    }),
  );
  return alphaOf(named, () => masiDistance);
}

/**
 * MASI distance of two label sets: 1 - Jaccard · monotonicity, with monotonicity 1 for equal sets,
 * 2/3 where one holds the other, 1/3 where they overlap, 0 where they share nothing. Two empty sets
 * agree. Source: R. Passonneau, Measuring agreement on set-valued items, LREC 2006.
 */
export function masiDistance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a === b) return 0;
  let shared = 0;
  for (const label of a) if (b.has(label)) shared++;
  const together = a.size + b.size - shared;
  if (together === 0) return 0;
  const step =
    shared === a.size && shared === b.size
      ? 1
      : shared === a.size || shared === b.size
        ? 2 / 3
        : 1 / 3;
  return shared === 0 ? 1 : 1 - (shared / together) * step;
}

export function alphaOf<T>(
  units: readonly (readonly T[])[],
  distanceIn: (pairable: readonly (readonly T[])[]) => Distance<T>,
): Agreement {
  const pairable = units.filter((values) => values.length >= 2);
  if (pairable.length === 0) return cannotSay('No unit was seen by two coders.');
  const distance = distanceIn(pairable);
  const totals = new Map<T, number>();
  let observed = 0;
  let n = 0;
  for (const values of pairable) {
    n += values.length;
    let sum = 0;
    values.forEach((a, i) => {
      totals.set(a, (totals.get(a) ?? 0) + 1);
      for (let j = i + 1; j < values.length; j++) {
        const b = values[j];
        if (b !== undefined) sum += 2 * distance(a, b);
      }
    });
    observed += sum / (values.length - 1);
  }
  const values = [...totals];
  let expected = 0;
  values.forEach(([a, na], i) => {
    for (const [b, nb] of values.slice(i + 1)) expected += 2 * na * nb * distance(a, b);
  });
  if (expected === 0)
    return cannotSay(
      'All coders gave one and the same value throughout, so chance cannot be told.',
    );
  return {
    kind: 'measured',
    value: 1 - ((n - 1) * observed) / expected,
    units: pairable.length,
  };
}

export function distanceFor(
  level: Level,
  pairable: readonly (readonly number[])[],
): Distance<number> {
  if (level === 'nominal') return (a, b) => (a === b ? 0 : 1);
  if (level === 'interval') return (a, b) => (a - b) ** 2;
  if (level === 'ratio') return (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2);
  // Ordinal: the number of values that lie between two ranks, half of each end counted.
  const count = new Map<number, number>();
  for (const value of pairable.flat()) count.set(value, (count.get(value) ?? 0) + 1);
  const upTo = new Map<number, number>();
  let sum = 0;
  for (const value of [...count.keys()].sort((a, b) => a - b)) {
    const own = count.get(value) ?? 0;
    upTo.set(value, sum + own / 2);
    sum += own;
  }
  return (a, b) => ((upTo.get(a) ?? 0) - (upTo.get(b) ?? 0)) ** 2;
}
