import { type Agreement, cannotSay } from './ratings.ts';

export type Weighting = 'none' | 'linear' | 'quadratic';

/**
 * Cohen's kappa of two coders: (observed - chance) / (1 - chance), over the units both saw. With
 * `linear` or `quadratic` weights (Cohen 1968) the values are taken as places on a scale.
 * Sources: J. Cohen 1960, 1968. O(units + values²).
 *
 * @example cohenKappa([1, 1, 0, 0], [1, 0, 0, 0]) // { kind: 'measured', value: 0.5, units: 4 }
 */
export function cohenKappa(
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
  weighting: Weighting = 'none',
): Agreement {
  const pairs = first.flatMap((a, i) => {
    const b = second[i];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  if (pairs.length === 0) return cannotSay('The two coders saw no unit in common.');
  if (pairs.flat().some((v) => !Number.isFinite(v))) return cannotSay('A rating is not a number.');
  const values = [...new Set(pairs.flat())].sort((a, b) => a - b);
  const place = new Map(values.map((v, i) => [v, i]));
  const apart = (a: number, b: number) => {
    if (weighting === 'none') return a === b ? 0 : 1;
    const steps = Math.abs((place.get(a) ?? 0) - (place.get(b) ?? 0));
    return weighting === 'linear' ? steps : steps * steps;
  };
  const firstCount = new Map<number, number>();
  const secondCount = new Map<number, number>();
  let observed = 0;
  for (const [a, b] of pairs) {
    firstCount.set(a, (firstCount.get(a) ?? 0) + 1);
    secondCount.set(b, (secondCount.get(b) ?? 0) + 1);
    observed += apart(a, b);
  }
  let chance = 0;
  for (const [a, na] of firstCount)
    for (const [b, nb] of secondCount) chance += na * nb * apart(a, b);
  if (chance === 0)
    return cannotSay(
      'Both coders gave one and the same value throughout, so chance cannot be told.',
    );
  return {
    kind: 'measured',
    value: 1 - (observed * pairs.length) / chance,
    units: pairs.length,
  };
}
