import { fewestPairs, isCopy, mayBeAlike, sameTemplate, shortText } from './alike.ts';
import type { Corpus } from './corpus.ts';
import { Overlaps } from './overlaps.ts';

/** What the members of a group of texts agree on. */
export type Profile = {
  /** Pairs that enough of the members hold. */
  readonly pairs: Int32Array;
  /** Number of different texts. */
  readonly support: number;
  /** Number of rows. */
  readonly rows: number;
  /** Smallest content key among the members: an order free of the rows' order. */
  readonly key: number;
};

/** A pair held by more lists than this is everyday language. */
const cap = 48;

export function pairsOf(corpus: Corpus, text: number): Int32Array {
  return corpus.pairs.subarray(corpus.pairFrom[text] ?? 0, corpus.pairFrom[text + 1] ?? 0);
}

/**
 * The order in which texts are looked at: those made of the most repeated pairs first, so that a
 * nearly clean copy leads each family; then by content. Never by row.
 */
export function lookingOrder(corpus: Corpus): Int32Array {
  const density = new Float64Array(corpus.size);
  for (let text = 0; text < corpus.size; text++) {
    const pairs = pairsOf(corpus, text);
    let sum = 0;
    for (let i = 0; i < pairs.length; i++) sum += Math.log2(corpus.frequency[pairs[i] ?? 0] ?? 1);
    density[text] = sum / Math.max(pairs.length, 4);
  }
  return Int32Array.from({ length: corpus.size }, (_, text) => text).sort(
    (a, b) => (density[b] ?? 0) - (density[a] ?? 0) || (corpus.key[a] ?? 0) - (corpus.key[b] ?? 0),
  );
}

/**
 * A first, generous grouping of the texts not `taken` yet: each joins the leader it shares most
 * with, or leads.
 */
export function gather(corpus: Corpus, order: Int32Array, taken?: Int32Array): Int32Array {
  const group = new Int32Array(corpus.size).fill(-1);
  const leaders = new Overlaps(corpus.pairCount, cap);
  const repeated = (pair: number) => (corpus.frequency[pair] ?? 0) > 1;
  for (const text of order) {
    if ((taken?.[text] ?? -1) >= 0) continue;
    const pairs = pairsOf(corpus, text);
    if (pairs.length < fewestPairs) continue;
    let best = -1;
    let bestShare = 0;
    leaders.each(pairs, (leader, shared) => {
      const size = leaders.sizes[leader] ?? 0;
      const share = shared / Math.min(size, pairs.length);
      if (share < bestShare || (share === bestShare && leader > best)) return;
      if (mayBeAlike(shared, size, pairs.length)) {
        best = leader;
        bestShare = share;
      }
    });
    group[text] = best >= 0 ? best : leaders.add(pairs, pairs.length, repeated);
  }
  return group;
}

/** What each group agrees on; groups of a single row are left out. */
export function profiles(corpus: Corpus, group: Int32Array): Profile[] {
  const members = new Map<number, number[]>();
  for (let text = 0; text < corpus.size; text++) {
    const g = group[text] ?? -1;
    if (g < 0) continue;
    const list = members.get(g);
    if (list) list.push(text);
    else members.set(g, [text]);
  }
  const counts = new Int32Array(corpus.pairCount);
  const found: Profile[] = [];
  for (const texts of members.values()) {
    let rows = 0;
    let key = Number.POSITIVE_INFINITY;
    for (const text of texts) {
      rows += corpus.copies[text] ?? 0;
      key = Math.min(key, corpus.key[text] ?? key);
    }
    if (rows < 2) continue;
    const pairs = agreed(corpus, texts, counts);
    if (pairs.length >= fewestPairs) found.push({ pairs, support: texts.length, rows, key });
  }
  return byRows(found);
}

/**
 * Is a short template made of everyday phrases? So it is when its pairs of words stand, on average,
 * nearly as often in other texts as there are members: "Can't think of anything" is written
 * by people who never met, "Hands off our birth centre" is not.
 */
export function isEveryday(corpus: Corpus, pairs: Int32Array, members: readonly number[]): boolean {
  if (pairs.length >= shortText) return false;
  const support = members.length;
  const rows = members.reduce((sum, text) => sum + (corpus.copies[text] ?? 0), 0);
  let elsewhere = 0;
  for (const pair of pairs) elsewhere += Math.max(0, (corpus.frequency[pair] ?? 0) - support);
  return elsewhere / pairs.length >= 0.8 * rows;
}

/** Largest first, then by content. */
export function byRows(found: readonly Profile[]): Profile[] {
  return [...found].sort((a, b) => b.rows - a.rows || a.key - b.key);
}

function agreed(corpus: Corpus, texts: readonly number[], counts: Int32Array): Int32Array {
  const n = texts.length;
  // At a quarter of the words changed a pair survives in 56 % of the copies: 35 % lies well below.
  const enough = n === 1 ? 1 : Math.max(2, Math.ceil(0.35 * n));
  const seen: number[] = [];
  for (const text of texts) {
    const pairs = pairsOf(corpus, text);
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i] ?? 0;
      const count = (counts[pair] ?? 0) + 1;
      counts[pair] = count;
      if (count === enough) seen.push(pair);
    }
  }
  for (const text of texts) {
    const pairs = pairsOf(corpus, text);
    for (let i = 0; i < pairs.length; i++) counts[pairs[i] ?? 0] = 0;
  }
  return Int32Array.from(seen);
}

/** Drops templates that repeat a larger family's: its copies will be found by that one. */
export function withoutRepeats(corpus: Corpus, all: readonly Profile[]): Profile[] {
  const kept: Profile[] = [];
  const overlaps = new Overlaps(corpus.pairCount, cap);
  for (const profile of all) {
    let repeat = false;
    overlaps.each(profile.pairs, (other, shared) => {
      if (sameTemplate(shared, overlaps.sizes[other] ?? 0, profile.pairs.length)) repeat = true;
    });
    if (repeat) continue;
    overlaps.add(profile.pairs, profile.pairs.length, () => true);
    kept.push(profile);
  }
  return kept;
}

/** Gives every text to the template it holds most of, if it is a copy of any; else -1. */
export function assign(corpus: Corpus, templates: readonly Profile[]): Int32Array {
  const group = new Int32Array(corpus.size).fill(-1);
  const overlaps = new Overlaps(corpus.pairCount, 1024);
  for (const t of templates) overlaps.add(t.pairs, t.pairs.length, () => true);
  for (let text = 0; text < corpus.size; text++) {
    const pairs = pairsOf(corpus, text);
    if (pairs.length < fewestPairs) continue;
    let best = -1;
    let most = 0;
    overlaps.each(pairs, (list, shared) => {
      const template = templates[list];
      if (!template || !isCopy(shared, template.pairs.length, pairs.length, template.support))
        return;
      // A letter that many agree on wins, then the most words held in common, then the larger
      // family: else the scraps that a few copies share by chance would draw them away from it.
      const weight = shared + (template.support >= 4 ? pairs.length : 0);
      if (weight > most || (weight === most && list < best)) {
        best = list;
        most = weight;
      }
    });
    group[text] = best;
  }
  return group;
}
