import type { Pairing } from './pairing.ts';
import { compareWords, type Likeness, similarityFloor } from './similarity.ts';
import type { Versions } from './versions.ts';
import { sharedWords, type Words } from './words.ts';

export type Candidate = { readonly from: number; readonly to: number } & Likeness;

/** So many best partners by shared words are compared closely, from either side. */
const closest = 6;
/** And so many new passages around the place where an old one is expected. */
const window = 3;
/** A word found in more unpaired passages than this does not propose partners. */
const proposals = 60;

/**
 * Pairs of still unpaired passages worth a close comparison: those that share most rare words, found
 * through an index of words, and those where the neighbours lead one to look. Roughly linear.
 */
export function findCandidates(versions: Versions, pairing: Pairing): Candidate[] {
  const freeFrom = free(pairing.toOf);
  const freeTo = free(pairing.fromOf);
  const look = newLook(versions, []);
  for (const [i, j] of sharingWords(versions, freeFrom, freeTo, false)) look.at(i, j);
  for (const [j, i] of sharingWords(versions, freeTo, freeFrom, true)) look.at(i, j);
  for (const [i, j] of expectedPlaces(freeFrom, freeTo, pairing)) look.at(i, j);
  return look.found;
}

/** Further pairs, where the neighbours lead one to look. */
export function candidatesByPlace(
  versions: Versions,
  pairing: Pairing,
  known: readonly Candidate[],
): Candidate[] {
  const look = newLook(versions, known);
  for (const [i, j] of expectedPlaces(free(pairing.toOf), free(pairing.fromOf), pairing))
    look.at(i, j);
  return look.found;
}

/** Compares pairs, each once, and keeps those that are not hopeless. */
function newLook({ from, to, rarity }: Versions, known: readonly Candidate[]) {
  const width = to.texts.length;
  const seen = new Set(known.map((candidate) => candidate.from * width + candidate.to));
  const found: Candidate[] = [];
  const at = (i: number, j: number) => {
    const [a, b] = [from.words[i], to.words[j]];
    if (!a || !b || seen.has(i * width + j)) return;
    seen.add(i * width + j);
    if (!isHopeless(a, b)) found.push({ from: i, to: j, ...compareWords(a.ids, b.ids, rarity) });
  };
  return { at, found };
}

/** Too few words in common, in whatever order, for a pair or for a part of a split or merged passage. */
function isHopeless(a: Words, b: Words): boolean {
  const shared = sharedWords(a, b);
  const [shorter, both] = [Math.min(a.ids.length, b.ids.length), a.ids.length + b.ids.length];
  return shared === 0 || (shared < 0.5 * shorter && 2 * shared < similarityFloor * both);
}

function free(partners: Int32Array): number[] {
  return Array.from(partners.keys()).filter((at) => partners[at] === -1);
}

function* sharingWords(
  { from, to, rarity }: Versions,
  rows: readonly number[],
  columns: readonly number[],
  swapped: boolean,
): Generator<[number, number]> {
  const [rowWords, columnWords] = swapped ? [to.words, from.words] : [from.words, to.words];
  const index = new Map<number, number[]>();
  const mass = new Float64Array(columnWords.length);
  for (const column of columns) {
    for (const id of distinct(columnWords[column])) {
      mass[column] = (mass[column] ?? 0) + (rarity[id] ?? 0);
      const holders = index.get(id);
      if (holders) holders.push(column);
      else index.set(id, [column]);
    }
  }
  const scores = new Float64Array(columnWords.length);
  for (const row of rows) {
    const touched: number[] = [];
    let own = 0;
    for (const id of distinct(rowWords[row])) {
      const weight = rarity[id] ?? 0;
      own += weight;
      const holders = index.get(id);
      if (!holders || holders.length > proposals) continue;
      for (const column of holders) {
        if (scores[column] === 0) touched.push(column);
        scores[column] = (scores[column] ?? 0) + weight;
      }
    }
    const likeness = (column: number) => (scores[column] ?? 0) / (own + (mass[column] ?? 0));
    for (const column of highest(touched, closest, likeness)) yield [row, column];
    if (touched.length > closest)
      for (const column of highest(touched, 2, (at) => scores[at] ?? 0)) yield [row, column];
    for (const column of touched) scores[column] = 0;
  }
}

function distinct(words: Words | undefined): Int32Array {
  return words
    ? words.sorted.filter((id, at, all) => at === 0 || all[at - 1] !== id)
    : new Int32Array();
}

/** The few items of highest score, best first; equal scores in order of number. */
function highest(items: readonly number[], few: number, score: (item: number) => number): number[] {
  const best: { item: number; score: number }[] = [];
  for (const item of items) {
    const own = score(item);
    const last = best.at(-1);
    if (
      best.length === few &&
      last &&
      (own < last.score || (own === last.score && item > last.item))
    )
      continue;
    let at = best.length;
    while (at > 0) {
      const above = best[at - 1];
      if (!above || own < above.score || (own === above.score && item > above.item)) break;
      at--;
    }
    best.splice(at, 0, { item, score: own });
    if (best.length > few) best.pop();
  }
  return best.map(({ item }) => item);
}

/** For each unpaired old passage, the unpaired new ones around the partner of the pair above it. */
function* expectedPlaces(
  freeFrom: readonly number[],
  freeTo: readonly number[],
  pairing: Pairing,
): Generator<[number, number]> {
  const firstFreeFrom = (place: number) => {
    let [low, high] = [0, freeTo.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((freeTo[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const above = new Int32Array(pairing.toOf.length + 1).fill(-1);
  for (const [i, j] of pairing.toOf.entries()) above[i + 1] = j >= 0 ? j : (above[i] ?? -1);
  const below = new Int32Array(pairing.toOf.length + 1).fill(pairing.fromOf.length);
  for (let i = pairing.toOf.length - 1; i >= 0; i--) {
    const j = pairing.toOf[i] ?? -1;
    below[i] = j >= 0 ? j : (below[i + 1] ?? 0);
  }
  let run = 0;
  for (const [at, i] of freeFrom.entries()) {
    run = at > 0 && freeFrom[at - 1] === i - 1 ? run + 1 : 0;
    const down = firstFreeFrom(above[i] ?? -1) + run;
    for (let k = down - window; k <= down + window; k++)
      if (freeTo[k] !== undefined) yield [i, freeTo[k] ?? 0];
    let length = 0;
    while (freeFrom[at + length] === i + length) length++;
    const up = firstFreeFrom(below[i] ?? 0) - length;
    for (let k = up - window; k <= up + window; k++)
      if (freeTo[k] !== undefined) yield [i, freeTo[k] ?? 0];
  }
}
