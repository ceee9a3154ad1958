import { conceptsOf } from './concepts.ts';
import { SparseBuilder, type SparseRows } from './sparse.ts';
import { textWords } from './text-words.ts';

/** Character pieces of 4, with the word's ends marked, catch endings and misspellings. */
const piece = 4;
const longestWord = 40;

type WordFeatures = {
  readonly id: number;
  readonly pieces: Int32Array;
  readonly concepts: Int32Array;
};

/**
 * The features of texts: words and neighbouring word pairs; character pieces; concepts and length.
 * Each of the three blocks is weighed by TF-IDF, (1 + ln tf)(1 + ln((1 + N)/(1 + df))), and scaled
 * to length 1, as usual for short texts (Salton and Buckley 1988).
 */
export class Features {
  readonly #words = new Map<string, WordFeatures>();
  readonly #ids = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  #next = 0;
  #idf = new Float64Array(0);
  #counts = new Float64Array(1 << 12);
  #growing = true;

  get size(): number {
    return this.#next;
  }

  /** Learns the vocabulary from these texts; later texts only use what was seen here. */
  static learn(texts: readonly string[]): { features: Features; rows: SparseRows } {
    const features = new Features();
    const lists = texts.map((text) => features.#lists(text));
    features.#growing = false;
    const documents = new Int32Array(features.#next);
    for (const blocks of lists)
      for (const block of blocks)
        for (const id of new Set(block)) documents[id] = (documents[id] ?? 0) + 1;
    features.#idf = Float64Array.from(
      documents,
      (df) => 1 + Math.log((1 + texts.length) / (1 + df)),
    );
    features.#counts = new Float64Array(features.#next);
    return { features, rows: features.#weigh(lists) };
  }

  rows(texts: readonly string[]): SparseRows {
    return this.#weigh(texts.map((text) => this.#lists(text)));
  }

  /** The ids that one word brings by itself; used to say which words drove a suggestion. */
  ofWord(word: string): readonly number[] {
    const known = this.#wordFeatures(word);
    return known ? [known.id, ...known.pieces, ...known.concepts].filter((id) => id >= 0) : [];
  }

  ofPair(first: string, second: string): number {
    const a = this.#words.get(first);
    const b = this.#words.get(second);
    return a && b ? this.#pair(a.id, b.id) : -1;
  }

  #weigh(lists: readonly (readonly number[])[][]): SparseRows {
    const builder = new SparseBuilder();
    const counts = this.#counts;
    for (const blocks of lists) {
      for (const block of blocks) {
        const start = builder.end;
        for (const id of block) if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
        for (const id of block) {
          const count = id >= 0 ? (counts[id] ?? 0) : 0;
          if (count === 0) continue;
          counts[id] = 0;
          builder.push(id, (1 + Math.log(count)) * (this.#idf[id] ?? 0));
        }
        builder.normalise(start);
      }
      builder.endRow();
    }
    return builder.rows(this.#next);
  }

  #lists(text: string): (readonly number[])[] {
    const words: number[] = [];
    const pieces: number[] = [];
    const concepts: number[] = [];
    let before = -1;
    let length = 0;
    for (const word of textWords(text)) {
      length++;
      const known = this.#wordFeatures(word);
      if (known && known.id >= 0) {
        words.push(known.id);
        if (before >= 0) words.push(this.#pair(before, known.id));
      }
      before = known ? known.id : -1;
      if (!known) continue;
      for (const id of known.pieces) pieces.push(id);
      for (const id of known.concepts) concepts.push(id);
    }
    if (length > 0) concepts.push(this.#id(`l:${Math.min(6, Math.floor(Math.log2(length + 1)))}`));
    return [words, pieces, concepts];
  }

  #wordFeatures(word: string): WordFeatures | undefined {
    const known = this.#words.get(word);
    if (known) return known;
    const marked = ` ${word.slice(0, longestWord)} `;
    const pieces: number[] = [];
    const last = Math.max(0, marked.length - piece);
    for (let i = 0; i <= last; i++) pieces.push(this.#id(`c:${marked.slice(i, i + piece)}`));
    const made: WordFeatures = {
      id: this.#id(`w:${word}`),
      pieces: Int32Array.from(pieces),
      concepts: Int32Array.from(conceptsOf(word), (concept) => this.#id(`k:${concept}`)),
    };
    // A word met after learning is not kept: the memory of a coder must not grow with its use.
    if (this.#growing) this.#words.set(word, made);
    return made;
  }

  #id(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    if (!this.#growing) return -1;
    this.#ids.set(name, this.#next);
    return this.#next++;
  }

  #pair(a: number, b: number): number {
    const key = a * 2 ** 26 + b;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    if (!this.#growing) return -1;
    this.#pairs.set(key, this.#next);
    return this.#next++;
  }
}
