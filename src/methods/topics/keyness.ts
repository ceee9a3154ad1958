import { textWords } from '../coding/text-words.ts';

/** A word that a group uses more, or less, than everybody else. */
export type KeyWord = {
  readonly word: string;
  /** Texts of the group, and of the rest, that hold the word. */
  readonly inGroup: number;
  readonly inRest: number;
  /** Log-likelihood G², never below 0. */
  readonly g2: number;
  /** How many doublings more (above 0) or less (below 0) of the group's texts hold it. */
  readonly logRatio: number;
  readonly p: number;
  /** p made good for the many words tried (Benjamini and Hochberg 1995). */
  readonly q: number;
};

export type Keyness =
  | { readonly kind: 'measured'; readonly words: readonly KeyWord[]; readonly tried: number }
  | { readonly kind: 'cannot say'; readonly reason: string };

/** The chance of a chi-squared value with one degree of freedom as large as this, or larger. */
export function chiSquaredTail(x: number): number {
  if (!(x > 0)) return 1;
  const h = x / 2;
  // Incomplete gamma of one half: its series for small values, its continued fraction for large.
  const front = Math.exp(-h) * Math.sqrt(h / Math.PI);
  if (h < 1.5) {
    let term = 2;
    let sum = term;
    for (let n = 1; n < 200 && term > 1e-17 * sum; n++) {
      term *= h / (n + 0.5);
      sum += term;
    }
    return 1 - front * sum;
  }
  let b = h + 0.5;
  let c = 1e300;
  let d = 1 / b;
  let f = d;
  for (let n = 1; n < 500; n++) {
    const a = -n * (n - 0.5);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    f *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return front * f;
}

/** G² = 2 Σ O ln(O / E) over the two by two table (Dunning 1993). */
export function logLikelihood(a: number, b: number, groupSize: number, restSize: number): number {
  const n = groupSize + restSize;
  const held = a + b;
  const part = (o: number, row: number, column: number) =>
    o === 0 ? 0 : o * Math.log((o * n) / (row * column));
  const sum =
    part(a, held, groupSize) +
    part(b, held, restSize) +
    part(groupSize - a, n - held, groupSize) +
    part(restSize - b, n - held, restSize);
  return Math.max(0, 2 * sum);
}

/**
 * The words that set a group's texts apart from the rest. Texts are counted, not words: somebody
 * who writes "parking" ten times counts once, as one person's text is one observation. Words in
 * fewer than five texts are not tried. Sorted by G², then alphabetically; only q ≤ `level` is kept.
 * O(words).
 *
 * @param group which texts are the group's, as long as `texts`
 */
export function keyness(
  texts: readonly string[],
  group: readonly boolean[],
  level = 0.05,
): Keyness {
  const inGroup = new Map<string, number>();
  const inRest = new Map<string, number>();
  let groupSize = 0;
  let restSize = 0;
  texts.forEach((text, i) => {
    const words = new Set(textWords(text));
    if (words.size === 0) return;
    const counts = group[i] ? inGroup : inRest;
    if (group[i]) groupSize++;
    else restSize++;
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  if (groupSize < 10 || restSize < 10)
    return { kind: 'cannot say', reason: 'The group and the rest need 10 texts with words each.' };
  const tried = [...new Set([...inGroup.keys(), ...inRest.keys()])]
    .map((word) => ({ word, a: inGroup.get(word) ?? 0, b: inRest.get(word) ?? 0 }))
    .filter(({ a, b }) => a + b >= 5)
    .map(({ word, a, b }) => {
      const g2 = logLikelihood(a, b, groupSize, restSize);
      const ratio = (a + 0.5) / (groupSize + 1) / ((b + 0.5) / (restSize + 1));
      return { word, inGroup: a, inRest: b, g2, logRatio: Math.log2(ratio), p: chiSquaredTail(g2) };
    })
    .sort((x, y) => y.g2 - x.g2 || (x.word < y.word ? -1 : 1));
  let least = 1;
  const withQ: KeyWord[] = [];
  for (let i = tried.length - 1; i >= 0; i--) {
    const t = tried[i];
    if (!t) continue;
    least = Math.min(least, (t.p * tried.length) / (i + 1));
    withQ.push({ ...t, q: least });
  }
  return {
    kind: 'measured',
    words: withQ.reverse().filter((w) => w.q <= level),
    tried: tried.length,
  };
}
