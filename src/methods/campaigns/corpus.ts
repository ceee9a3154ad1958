import { PairIds } from './pair-ids.ts';
import { mix, scan, wordBuffer } from './words.ts';

/**
 * The distinct texts of a collection, as flat arrays. Text `d` has its words in
 * `words[wordFrom[d] .. wordFrom[d + 1]]` and its different pairs of neighbouring words in
 * `pairs[pairFrom[d] .. pairFrom[d + 1]]`. `rowText[row]` is the text of a row, -1 for no words.
 */
export type Corpus = {
  readonly size: number;
  readonly rowText: Int32Array;
  readonly copies: Int32Array;
  readonly firstRow: Int32Array;
  readonly words: Uint32Array;
  readonly wordFrom: Int32Array;
  readonly pairs: Int32Array;
  readonly pairFrom: Int32Array;
  /** A number made from the words alone: gives an order that does not depend on the rows' order. */
  readonly key: Float64Array;
  readonly pairCount: number;
  /** In how many distinct texts each pair stands. */
  readonly frequency: Int32Array;
};

function contentKey(words: Uint32Array, count: number): number {
  let a = 0x9e3779b9;
  let b = 0x7f4a7c15;
  for (let i = 0; i < count; i++) {
    const w = words[i] ?? 0;
    a = Math.imul(a ^ w, 0x01000193);
    b = Math.imul(((b << 13) | (b >>> 19)) ^ w, 0x85ebca6b);
  }
  // 53 bits, the most a number can hold exactly.
  return mix(a) * 2 ** 21 + (mix(b) & 0x1fffff);
}

function sameWords(
  all: Uint32Array,
  from: number,
  to: number,
  words: Uint32Array,
  count: number,
): boolean {
  if (to - from !== count) return false;
  for (let i = 0; i < count; i++) if (all[from + i] !== words[i]) return false;
  return true;
}

/** Reads the texts once. Time and memory are linear in the number of words. */
export function buildCorpus(texts: readonly string[]): Corpus {
  const rows = texts.length;
  const rowText = new Int32Array(rows).fill(-1);
  const copies = new Int32Array(rows);
  const firstRow = new Int32Array(rows);
  const key = new Float64Array(rows);
  const wordFrom = new Int32Array(rows + 1);
  const pairFrom = new Int32Array(rows + 1);
  // Room for every word of ordinary prose at once: untouched pages cost nothing, copies would.
  const room = 1024 + Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / 4);
  let words = new Uint32Array(room);
  let pairs = new Int32Array(room);
  const ids = new PairIds();
  const byKey = new Map<number, number>();
  const buffer = wordBuffer();
  let size = 0;
  let wordEnd = 0;
  let pairEnd = 0;
  for (let row = 0; row < rows; row++) {
    const count = scan(texts[row] ?? '', buffer);
    if (count === 0) continue;
    let k = contentKey(buffer.hashes, count);
    let known = byKey.get(k);
    while (
      known !== undefined &&
      !sameWords(words, wordFrom[known] ?? 0, wordFrom[known + 1] ?? 0, buffer.hashes, count)
    ) {
      k++;
      known = byKey.get(k);
    }
    if (known !== undefined) {
      rowText[row] = known;
      copies[known] = (copies[known] ?? 0) + 1;
      continue;
    }
    if (wordEnd + count > words.length) words = enlarged(words, Uint32Array, wordEnd + count);
    words.set(buffer.hashes.subarray(0, count), wordEnd);
    if (pairEnd + count > pairs.length) pairs = enlarged(pairs, Int32Array, pairEnd + count);
    let before = buffer.hashes[0] ?? 0;
    for (let i = count === 1 ? 0 : 1; i < count; i++) {
      const word = buffer.hashes[i] ?? 0;
      const id = ids.of(mix(Math.imul(before, 0x9e3779b1) + word), size);
      if (id >= 0) pairs[pairEnd++] = id;
      before = word;
    }
    wordEnd += count;
    byKey.set(k, size);
    rowText[row] = size;
    copies[size] = 1;
    firstRow[size] = row;
    key[size] = k;
    size++;
    wordFrom[size] = wordEnd;
    pairFrom[size] = pairEnd;
  }
  return {
    size,
    rowText,
    copies,
    firstRow,
    key,
    words: words.subarray(0, wordEnd),
    wordFrom,
    pairs: pairs.subarray(0, pairEnd),
    pairFrom,
    pairCount: ids.count,
    frequency: ids.frequency,
  };
}

function enlarged<T extends Int32Array | Uint32Array>(
  array: T,
  make: new (length: number) => T,
  needed: number,
): T {
  const bigger = new make(Math.max(needed, array.length + (array.length >> 1)));
  bigger.set(array);
  return bigger;
}
