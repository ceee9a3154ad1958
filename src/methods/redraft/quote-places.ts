import type { Version } from './versions.ts';
import { eachWord, type Vocabulary } from './words.ts';

/** The words of a quote: numbers in the vocabulary (-1 for unknown words) and their spelling. */
export type QuoteWords = {
  readonly ids: readonly number[];
  readonly spelled: readonly string[];
  /** characters of the quote before its first word and after its last one */
  readonly lead: string;
  readonly tail: string;
};

export function readQuote(quote: string, vocabulary: Vocabulary): QuoteWords {
  const ids: number[] = [];
  const spelled: string[] = [];
  let [first, last] = [0, quote.length];
  eachWord(quote, (word, start, end) => {
    if (ids.length === 0) first = start;
    last = end;
    ids.push(vocabulary.ids.get(word) ?? -1);
    spelled.push(word);
  });
  return { ids, spelled, lead: quote.slice(0, first), tail: quote.slice(last) };
}

/** All words of a version in one row, with the places of each. */
export type WordIndex = {
  readonly ids: Int32Array;
  /** number of the passage of each word */
  readonly block: Int32Array;
  /** index in the row of the first word of each passage, and of the end */
  readonly first: Int32Array;
  /** places of every word, those of word `id` from `begins[id]` up to `begins[id + 1]` */
  readonly places: Int32Array;
  readonly begins: Int32Array;
};

/** Indexes the words of a version. Linear. */
export function indexWords(version: Version, vocabulary: Vocabulary): WordIndex {
  const first = new Int32Array(version.words.length + 1);
  for (const [at, { ids }] of version.words.entries())
    first[at + 1] = (first[at] ?? 0) + ids.length;
  const total = first.at(-1) ?? 0;
  const ids = new Int32Array(total);
  const block = new Int32Array(total);
  const begins = new Int32Array(vocabulary.spelling.length + 1);
  for (const [at, words] of version.words.entries()) {
    ids.set(words.ids, first[at] ?? 0);
    block.fill(at, first[at] ?? 0, first[at + 1] ?? 0);
  }
  for (const id of ids) begins[id + 1] = (begins[id + 1] ?? 0) + 1;
  for (let id = 1; id < begins.length; id++) begins[id] = (begins[id] ?? 0) + (begins[id - 1] ?? 0);
  const fill = begins.slice();
  const places = new Int32Array(total);
  for (const [at, id] of ids.entries()) {
    const slot = fill[id] ?? 0;
    places[slot] = at;
    fill[id] = slot + 1;
  }
  return { ids, block, first, places, begins };
}

/** A stretch of so few words is searched word by word. */
const shortStretch = 64;

/**
 * Where the words of a quote stand one after the other: indices in the row of words of the first.
 * The first and last word of the quote may be cut words. `within` limits the search to one stretch of
 * the row. O(places of its rarest word), or the whole row for one or two words.
 */
export function findQuote(
  quote: QuoteWords,
  index: WordIndex,
  spelling: readonly string[],
  within?: readonly [number, number],
): number[] {
  const { ids, spelled } = quote;
  const last = ids.length - 1;
  if (last < 0) return [];
  const [low, high] = within ?? [0, index.ids.length];
  const cutFits = (at: number) => {
    const start = spelling[index.ids[at] ?? -1] ?? '';
    if (last === 0) return start.includes(spelled[0] ?? '');
    const end = spelling[index.ids[at + last] ?? -1] ?? '';
    return start.endsWith(spelled[0] ?? '') && end.startsWith(spelled[last] ?? '');
  };
  const fits = (at: number, whole: boolean) => {
    if (at < low || at + last >= high) return false;
    for (let k = 1; k < last; k++) if (index.ids[at + k] !== ids[k]) return false;
    return whole ? index.ids[at] === ids[0] && index.ids[at + last] === ids[last] : cutFits(at);
  };
  const whole: number[] = [];
  const cut: number[] = [];
  const tryAt = (at: number) => {
    if (fits(at, true)) whole.push(at);
    else if (whole.length === 0 && fits(at, false)) cut.push(at);
  };
  if (last < 2 || high - low <= shortStretch) {
    for (let at = low; at + last < high; at++) tryAt(at);
    return whole.length > 0 ? whole : cut;
  }
  const { begins, places } = index;
  let [from, to] = [0, Number.POSITIVE_INFINITY];
  let rarest = 1;
  for (let k = 1; k < last; k++) {
    const id = ids[k] ?? -1;
    if (id < 0) return [];
    const [begin, end] = [begins[id] ?? 0, begins[id + 1] ?? 0];
    if (end - begin < to - from) [from, to, rarest] = [begin, end, k];
  }
  for (let slot = from; slot < to; slot++) tryAt((places[slot] ?? 0) - rarest);
  return whole.length > 0 ? whole : cut;
}
