import { seededRandom } from '../coding/random.ts';
import type { SparseRows } from '../coding/sparse.ts';

/** Texts by topics, and topics by words, both row by row and never below zero. */
export type Factors = {
  readonly topics: number;
  readonly texts: Float64Array;
  readonly words: Float64Array;
};

const tiny = 1e-12;

/**
 * Non-negative matrix factorisation of the rows in `use` (all if left out): texts · words comes as
 * near to the rows as least squares allows, by hierarchical alternating least squares (Cichocki and
 * Phan 2009). Rows not in use get their topics from the words found. O(iterations · non-zeros · k).
 */
export function factorise(
  rows: SparseRows,
  topics: number,
  seed: number,
  use?: Uint8Array,
  iterations = 40,
): Factors {
  const random = seededRandom(seed);
  const n = rows.count;
  const m = rows.width;
  const texts = Float64Array.from({ length: n * topics }, () => random());
  const words = startWords(rows, topics, random, use);
  const gram = new Float64Array(topics * topics);
  const cross = new Float64Array(Math.max(n, m) * topics);
  for (let step = 0; step < iterations; step++) {
    products(rows, words, topics, cross);
    selfProducts(words, m, topics, gram);
    improve(texts, n, topics, cross, gram, step === 0 ? 3 : 1);
    if (step === iterations - 1) break;
    productsBack(rows, texts, topics, cross, use);
    selfProducts(texts, n, topics, gram, use);
    improve(words, m, topics, cross, gram, 1);
  }
  return { topics, texts, words };
}

/** Starts each topic near the mean of a few texts drawn at random (Langville et al. 2006). */
function startWords(
  rows: SparseRows,
  topics: number,
  random: () => number,
  use?: Uint8Array,
): Float64Array {
  const words = Float64Array.from({ length: rows.width * topics }, () => 0.001 * random());
  const open = Array.from({ length: rows.count }, (_, i) => i).filter(
    (i) => use?.[i] !== 0 && (rows.from[i + 1] ?? 0) > (rows.from[i] ?? 0),
  );
  for (let t = 0; t < topics; t++)
    for (let draw = 0; draw < 10 && open.length > 0; draw++) {
      const i = open[Math.floor(random() * open.length)] ?? 0;
      for (let k = rows.from[i] ?? 0; k < (rows.from[i + 1] ?? 0); k++) {
        const at = (rows.at[k] ?? 0) * topics + t;
        words[at] = (words[at] ?? 0) + (rows.values[k] ?? 0) / 10;
      }
    }
  return words;
}

/** rows · words, one line of `topics` numbers a text. */
function products(rows: SparseRows, words: Float64Array, topics: number, out: Float64Array): void {
  for (let i = 0; i < rows.count; i++) {
    const line = i * topics;
    for (let t = 0; t < topics; t++) out[line + t] = 0;
    for (let k = rows.from[i] ?? 0; k < (rows.from[i + 1] ?? 0); k++) {
      const value = rows.values[k] ?? 0;
      const from = (rows.at[k] ?? 0) * topics;
      for (let t = 0; t < topics; t++)
        out[line + t] = (out[line + t] ?? 0) + value * (words[from + t] ?? 0);
    }
  }
}

/** rows turned · texts, one line of `topics` numbers a word. */
function productsBack(
  rows: SparseRows,
  texts: Float64Array,
  topics: number,
  out: Float64Array,
  use?: Uint8Array,
): void {
  out.fill(0, 0, rows.width * topics);
  for (let i = 0; i < rows.count; i++) {
    if (use?.[i] === 0) continue;
    const from = i * topics;
    for (let k = rows.from[i] ?? 0; k < (rows.from[i + 1] ?? 0); k++) {
      const value = rows.values[k] ?? 0;
      const line = (rows.at[k] ?? 0) * topics;
      for (let t = 0; t < topics; t++)
        out[line + t] = (out[line + t] ?? 0) + value * (texts[from + t] ?? 0);
    }
  }
}

function selfProducts(
  factor: Float64Array,
  lines: number,
  topics: number,
  gram: Float64Array,
  use?: Uint8Array,
): void {
  gram.fill(0);
  for (let i = 0; i < lines; i++) {
    if (use?.[i] === 0) continue;
    for (let a = 0; a < topics; a++) {
      const value = factor[i * topics + a] ?? 0;
      if (value === 0) continue;
      for (let b = 0; b < topics; b++)
        gram[a * topics + b] = (gram[a * topics + b] ?? 0) + value * (factor[i * topics + b] ?? 0);
    }
  }
}

/** Each topic in turn takes its best value with the others held. */
function improve(
  factor: Float64Array,
  lines: number,
  topics: number,
  cross: Float64Array,
  gram: Float64Array,
  sweeps: number,
): void {
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (let i = 0; i < lines; i++) {
      const line = i * topics;
      for (let t = 0; t < topics; t++) {
        const own = gram[t * topics + t] ?? 0;
        if (own < tiny) continue;
        let rest = cross[line + t] ?? 0;
        for (let o = 0; o < topics; o++)
          rest -= (gram[t * topics + o] ?? 0) * (factor[line + o] ?? 0);
        factor[line + t] = Math.max(0, (factor[line + t] ?? 0) + rest / own);
      }
    }
}

/** The words that weigh most in a topic, heaviest first; only those with any weight. */
export function topWords(factors: Factors, topic: number, count: number): number[] {
  const words = factors.words.length / factors.topics;
  const weight = (w: number) => factors.words[w * factors.topics + topic] ?? 0;
  return Array.from({ length: words }, (_, w) => w)
    .filter((w) => weight(w) > tiny)
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, count);
}
