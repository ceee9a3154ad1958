/** Limits on weights as multiples of the median weight, for instance 0.3 and 5. */
export type TrimLimits = { readonly lowest: number; readonly highest: number };

export function median(values: Float64Array): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Cuts weights to the limits around `centre`; `changed` counts those cut by more than rounding. */
export function trimOnce(
  weights: Float64Array,
  limits: TrimLimits,
  centre: number,
): { readonly weights: Float64Array; readonly changed: number } {
  const low = limits.lowest * centre;
  const high = limits.highest * centre;
  let changed = 0;
  const cut = weights.map((w) => {
    if (w >= low * (1 - 1e-6) && w <= high * (1 + 1e-6)) return w;
    changed++;
    return Math.min(high, Math.max(low, w));
  });
  return { weights: cut, changed };
}

/**
 * Cuts weights above a fixed limit and shares what was cut equally among the others, so that the
 * sum stays: `trimWeights` of the R package survey, one pass.
 */
export function capAndShare(weights: Float64Array, upper: number): Float64Array {
  const others = weights.reduce((n, w) => n + (w > upper ? 0 : 1), 0);
  const cut = weights.reduce((sum, w) => sum + Math.max(0, w - upper), 0);
  if (others === 0) return weights.map(() => upper);
  return weights.map((w) => (w > upper ? upper : w + cut / others));
}
