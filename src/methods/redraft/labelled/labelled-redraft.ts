import type { Quote, RedraftPassage } from '../types.ts';
import { editWords, nearTwin, type TaggedWord, tagged } from './edits.ts';
import { Random } from './random.ts';

/** What was done to the passage a quote was taken from. */
export type Fate =
  | 'unedited'
  | 'moved'
  | 'reworded 10'
  | 'reworded 25'
  | 'reworded 40'
  | 'split'
  | 'merged'
  | 'removed';

/** A quote with the true answer: the new passages that may be named (none: it is gone). */
export type LabelledQuote = {
  readonly quote: Quote;
  readonly fate: Fate;
  readonly from: number;
  readonly accepted: ReadonlySet<number>;
};

export type LabelledRedraft = {
  readonly from: readonly RedraftPassage[];
  readonly to: readonly RedraftPassage[];
  readonly quotes: readonly LabelledQuote[];
};

export type RedraftPlan = {
  readonly seed: number;
  /** share of passages to which each thing happens */
  readonly removed: number;
  readonly reworded: number;
  readonly moved: number;
  readonly inserted: number;
  readonly split: number;
  readonly merged: number;
  /** families of near-identical passages put in first */
  readonly twins: number;
  /** how a quote says where it stood */
  readonly where: 'block' | 'context' | 'words';
  readonly quotesPerPassage: number;
};

export const usualPlan: RedraftPlan = {
  seed: 1,
  removed: 0.12,
  reworded: 0.35,
  moved: 0.06,
  inserted: 0.08,
  split: 0.05,
  merged: 0.05,
  twins: 3,
  where: 'block',
  quotesPerPassage: 2,
};

type Piece = { words: TaggedWord[]; kind: string };

/** Makes an old and a new version out of real passages, and quotes whose true answer is known. */
export function labelledRedraft(
  texts: readonly string[],
  others: readonly string[],
  plan: RedraftPlan,
): LabelledRedraft {
  const random = new Random(plan.seed);
  const old = withTwins(texts, plan.twins, random);
  const pool = old.flatMap((text) => text.split(/\s+/)).filter((word) => word.length > 0);
  const fates = new Map<number, Fate>();
  let pieces: Piece[] = [];
  for (const [i, text] of old.entries()) {
    const words = tagged(text, i);
    const kind = 'paragraph';
    if (random.chance(plan.removed)) {
      fates.set(i, 'removed');
      continue;
    }
    if (random.chance(plan.reworded)) {
      const level = [10, 25, 40][random.below(3)] ?? 10;
      fates.set(i, level === 10 ? 'reworded 10' : level === 25 ? 'reworded 25' : 'reworded 40');
      pieces.push({ words: editWords(words, level / 100, pool, random), kind });
    } else if (random.chance(plan.split) && words.length >= 8) {
      fates.set(i, 'split');
      const sentence = words.findIndex((word, at) => at >= 3 && /[.!?]$/.test(word.text));
      const ends = sentence >= 0 && sentence < words.length - 3;
      const cut = ends ? sentence + 1 : 3 + random.below(words.length - 6);
      pieces.push({ words: words.slice(0, cut), kind }, { words: words.slice(cut), kind });
    } else {
      fates.set(i, 'unedited');
      pieces.push({ words, kind });
    }
  }
  pieces = mergeSome(pieces, plan, random, fates);
  pieces = moveSome(pieces, plan, random, fates);
  pieces = insertSome(pieces, others, plan, random);
  const to = pieces.map(({ words, kind }) => ({
    text: words.map((word) => word.text).join(' '),
    kind,
  }));
  const from = old.map((text) => ({ text, kind: 'paragraph' }));
  return { from, to, quotes: takeQuotes(old, pieces, fates, plan, random) };
}

function withTwins(texts: readonly string[], families: number, random: Random): string[] {
  const old = [...texts];
  const pool = texts.flatMap((text) => text.split(/\s+/));
  const long = texts.filter((text) => text.split(/\s+/).length >= 8);
  for (let family = 0; family < families && long.length > 0; family++) {
    const model = random.pick(long);
    const together = random.chance(0.5);
    const place = random.below(old.length);
    for (let copy = 0; copy < 2 + random.below(5); copy++) {
      const twin = nearTwin(model, pool, random);
      old.splice(together ? place : random.below(old.length), 0, twin);
    }
  }
  return old;
}

function mergeSome(
  pieces: readonly Piece[],
  plan: RedraftPlan,
  random: Random,
  fates: Map<number, Fate>,
): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const [a, b] = [last?.words[0]?.origin ?? -1, piece.words[0]?.origin ?? -1];
    const plain = fates.get(a) === 'unedited' && fates.get(b) === 'unedited';
    if (last && plain && random.chance(plan.merged)) {
      merged[merged.length - 1] = { words: [...last.words, ...piece.words], kind: last.kind };
      fates.set(a, 'merged');
      fates.set(b, 'merged');
    } else merged.push(piece);
  }
  return merged;
}

function moveSome(
  pieces: readonly Piece[],
  plan: RedraftPlan,
  random: Random,
  fates: Map<number, Fate>,
): Piece[] {
  const order = [...pieces];
  for (const piece of pieces) {
    if (!random.chance(plan.moved)) continue;
    const origin = piece.words[0]?.origin ?? -1;
    if (fates.get(origin) === 'unedited') fates.set(origin, 'moved');
    order.splice(order.indexOf(piece), 1);
    order.splice(random.below(order.length + 1), 0, piece);
  }
  return order;
}

function insertSome(
  pieces: readonly Piece[],
  others: readonly string[],
  plan: RedraftPlan,
  random: Random,
): Piece[] {
  if (others.length === 0) return [...pieces];
  return pieces.flatMap((piece) =>
    random.chance(plan.inserted)
      ? [{ words: tagged(random.pick(others), -1), kind: 'paragraph' }, piece]
      : [piece],
  );
}

function takeQuotes(
  old: readonly string[],
  pieces: readonly Piece[],
  fates: ReadonlyMap<number, Fate>,
  plan: RedraftPlan,
  random: Random,
): LabelledQuote[] {
  const whole = old.join('\n\n');
  const quotes: LabelledQuote[] = [];
  const holders = new Map<number, Map<number, Set<number>>>();
  for (const [j, { words }] of pieces.entries())
    for (const { origin, place } of words) {
      const places = holders.get(origin) ?? new Map<number, Set<number>>();
      places.set(j, (places.get(j) ?? new Set()).add(place));
      holders.set(origin, places);
    }
  let offset = 0;
  for (const [i, text] of old.entries()) {
    const spans = [...text.matchAll(/\S+/g)];
    for (let n = 0; n < plan.quotesPerPassage; n++) {
      const length = random.chance(0.2) ? spans.length : 4 + random.below(9);
      const first = random.below(Math.max(1, spans.length - length + 1));
      const last = Math.min(spans.length, first + length) - 1;
      const start = spans[first]?.index ?? 0;
      const end = (spans[last]?.index ?? 0) + (spans[last]?.[0].length ?? 0);
      const accepted = new Set<number>();
      const places = holders.get(i) ?? new Map<number, Set<number>>();
      const inQuote = (place: number) => place >= first && place <= last;
      for (const [j, held] of places) if ([...held].some(inQuote)) accepted.add(j);
      // Every quoted word may have been replaced: then the passage itself is the answer.
      if (accepted.size === 0) for (const j of places.keys()) accepted.add(j);
      const quote: Quote = {
        id: `${i}-${n}`,
        quote: text.slice(start, end),
        ...(plan.where === 'block' && { block: i }),
        ...(plan.where === 'context' && {
          prefix: whole.slice(Math.max(0, offset + start - 32), offset + start),
          suffix: whole.slice(offset + end, offset + end + 32),
        }),
      };
      quotes.push({ quote, fate: fates.get(i) ?? 'removed', from: i, accepted });
    }
    offset += text.length + 2;
  }
  return quotes;
}
