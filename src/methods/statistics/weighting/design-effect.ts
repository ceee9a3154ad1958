/**
 * Kish's design effect of weights, n Σw² / (Σw)²: how many times larger weighting makes the
 * variance. 1 when all weights are equal. Source: Kish, Survey Sampling (1965), section 11.7.
 */
export function designEffect(weights: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < weights.length; i++) {
    const w = weights[i] ?? 0;
    sum += w;
    squares += w * w;
  }
  return (weights.length * squares) / (sum * sum);
}

/** Kish's effective number, n over the design effect: (Σw)² / Σw². */
export function effectiveN(weights: ArrayLike<number>): number {
  return weights.length / designEffect(weights);
}
