/** A score becomes a probability by 1 / (1 + exp(-(slope · score + shift))). */
export type Curve = { readonly slope: number; readonly shift: number };

export function probability(curve: Curve, score: number): number {
  return 1 / (1 + Math.exp(-(curve.slope * score + curve.shift)));
}

function loss(
  scores: Float64Array,
  hits: Uint8Array,
  slope: number,
  shift: number,
  towards: Curve,
  pull: number,
): number {
  let sum = (pull / 2) * ((slope - towards.slope) ** 2 + (shift - towards.shift) ** 2);
  for (let i = 0; i < scores.length; i++) {
    const z = slope * (scores[i] ?? 0) + shift;
    sum += Math.log1p(Math.exp(-Math.abs(z)));
    if (hits[i] === 1) sum += z < 0 ? -z : 0;
    else sum += z > 0 ? z : 0;
  }
  return sum;
}

/**
 * Fits the curve to held-out scores and what was true (Platt 2000), pulled towards another curve:
 * a label with three uses borrows from all labels, one with three hundred speaks for itself.
 * Newton steps, halved until they improve, so it cannot run away. O(scores) a step.
 */
export function fitCurve(
  scores: Float64Array,
  hits: Uint8Array,
  towards: Curve,
  pull: number,
): Curve {
  let { slope, shift } = towards;
  let current = loss(scores, hits, slope, shift, towards, pull);
  for (let step = 0; step < 25; step++) {
    let g1 = pull * (slope - towards.slope);
    let g2 = pull * (shift - towards.shift);
    let h11 = pull + 1e-9;
    let h22 = pull + 1e-9;
    let h12 = 0;
    for (let i = 0; i < scores.length; i++) {
      const s = scores[i] ?? 0;
      const p = 1 / (1 + Math.exp(-(slope * s + shift)));
      const d = p - (hits[i] ?? 0);
      const h = p * (1 - p);
      g1 += d * s;
      g2 += d;
      h11 += h * s * s;
      h22 += h;
      h12 += h * s;
    }
    const determinant = h11 * h22 - h12 * h12;
    if (!(determinant > 0)) break;
    const d1 = (h22 * g1 - h12 * g2) / determinant;
    const d2 = (h11 * g2 - h12 * g1) / determinant;
    let size = 1;
    let next = loss(scores, hits, slope - d1, shift - d2, towards, pull);
    while (!(next < current) && size > 1e-4) {
      size /= 2;
      next = loss(scores, hits, slope - size * d1, shift - size * d2, towards, pull);
    }
    if (!(next < current)) break;
    slope -= size * d1;
    shift -= size * d2;
    const gain = current - next;
    current = next;
    if (gain < 1e-6 * current) break;
  }
  // Were a higher score ever less likely to be true, the score would be worthless: say "flat".
  return slope > 0 ? { slope, shift } : { slope: 0, shift };
}
