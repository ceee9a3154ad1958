/** Candidate thresholds, in hundredths. */
const lowest = 12;
const highest = 60;
/** How strongly a label's own threshold is held to the common one. */
const hold = 10;

type Counts = { readonly hits: Float64Array; readonly misses: Float64Array; total: number };

function count(probabilities: Float64Array, hits: Uint8Array): Counts {
  const counts: Counts = { hits: new Float64Array(102), misses: new Float64Array(102), total: 0 };
  for (let i = 0; i < probabilities.length; i++) {
    const p = probabilities[i] ?? 0;
    const cell = Math.min(100, Math.floor(p * 100));
    // Half what happened, half what was expected: a rare label's few hits are too noisy alone.
    const hit = ((hits[i] ?? 0) + p) / 2;
    counts.hits[cell] = (counts.hits[cell] ?? 0) + hit;
    counts.misses[cell] = (counts.misses[cell] ?? 0) + 1 - hit;
    counts.total += hit;
  }
  // From counts of a cell to counts at or above it.
  for (let cell = 99; cell >= 0; cell--) {
    counts.hits[cell] = (counts.hits[cell] ?? 0) + (counts.hits[cell + 1] ?? 0);
    counts.misses[cell] = (counts.misses[cell] ?? 0) + (counts.misses[cell + 1] ?? 0);
  }
  return counts;
}

function f1(hits: number, misses: number, total: number): number {
  return hits === 0 ? 0 : (2 * hits) / (hits + misses + total);
}

/**
 * The probability from which each label is suggested: one common threshold that gives the best
 * micro-averaged F1 on held-out scores, moved for a label only as far as its own uses bear out.
 * All results are hundredths between .12 and .60.
 */
export function chooseThresholds(
  labels: readonly { readonly probabilities: Float64Array; readonly hits: Uint8Array }[],
): number[] {
  const counts = labels.map((l) => count(l.probabilities, l.hits));
  let common = 35;
  let best = -1;
  for (let t = lowest; t <= highest; t++) {
    let hits = 0;
    let misses = 0;
    let total = 0;
    for (const c of counts) {
      hits += c.hits[t] ?? 0;
      misses += c.misses[t] ?? 0;
      total += c.total;
    }
    const score = f1(hits, misses, total);
    if (score > best) {
      best = score;
      common = t;
    }
  }
  return counts.map((c) => {
    let own = common;
    let most = -1;
    for (let t = lowest; t <= highest; t++) {
      const away = (t - common) / 100;
      const score =
        f1(c.hits[t] ?? 0, c.misses[t] ?? 0, c.total) -
        (hold * away * away) / Math.sqrt(c.total + 1);
      if (score > most) {
        most = score;
        own = t;
      }
    }
    return own / 100;
  });
}
