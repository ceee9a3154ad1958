import { followWords } from './carry-words.ts';
import { alignGroup, type GroupAlignment, slotOf } from './group-alignment.ts';
import { quoteRange, wordRange } from './quote-offsets.ts';
import { indexWords, type QuoteWords, readQuote } from './quote-places.ts';
import { type QuotePlace, quotePlaces } from './quote-source.ts';
import type { Redraft } from './redraft.ts';
import type { CarriedQuote, CarryReason, PassageGroup, PassageState, Quote } from './types.ts';
import { readText } from './words.ts';

/** Below this score a reworded quote is called gone rather than shown somewhere by guess. */
export const quoteFloor = 0.3;

/**
 * Carries quotes from the old version to the new one.
 *
 * Each quote is found in the old version (by `block`, else by its words and the words around it), then
 * follows its passage. `same` and `moved`: the words stand unchanged, start and end enclose exactly
 * them. `reworded`: start and end enclose the words that took their place; score is the share kept.
 * `gone`: the passage or the words are no more, or the quote cannot be told from others; never a guess.
 * Reads nothing but its arguments. About O(words of the quotes), plus one alignment for each passage
 * that was edited.
 *
 * @example carryQuotes(redraft(old, next), [{ id: 'a', quote: 'Keep the ward', block: 0 }])
 */
export function carryQuotes(redraft: Redraft, quotes: readonly Quote[]): CarriedQuote[] {
  const { versions } = redraft;
  const index = indexWords(versions.from, versions.vocabulary);
  const carrier = newCarrier(redraft);
  return quotes.map((quote) => {
    const words = readQuote(quote.quote, versions.vocabulary);
    const places = quotePlaces(quote, words, index, versions.vocabulary.spelling);
    if (places.length === 0) return gone(quote.id, null, 'not-in-old-version');
    const [only] = places;
    if (only && places.length === 1) return carrier(quote, words, only);
    const fates = places.map((place) => carrier(quote, words, place));
    return settle(quote, places, fates, redraft);
  });
}

/** One answer from the fates of all old places that fit a quote equally well. */
function settle(
  quote: Quote,
  places: readonly QuotePlace[],
  fates: readonly CarriedQuote[],
  { versions }: Redraft,
): CarriedQuote {
  const [fate] = fates;
  if (!fate) return gone(quote.id, null, 'not-in-old-version');
  const blocks = [...new Set(places.map(({ block }) => block))];
  if (blocks.length === 1) return fate;
  const evidence = { ...fate.evidence, candidates: blocks };
  if (fates.every(({ state }) => state === 'gone')) return { ...fate, from: null, evidence };
  if (fates.every(({ to }) => to === fate.to)) return { ...fate, evidence };
  const alike = blocks.every(
    (at) => versions.from.texts[at] === versions.from.texts[blocks[0] ?? 0],
  );
  if (alike && fates.every(({ state }) => state === 'same' || state === 'moved'))
    return {
      ...fate,
      score: 1 / blocks.length,
      evidence: { ...evidence, reason: 'identical-passages' },
    };
  return {
    ...gone(quote.id, null, 'ambiguous'),
    evidence: { ...noEvidence('ambiguous'), candidates: blocks },
  };
}

function newCarrier(
  redraft: Redraft,
): (quote: Quote, words: QuoteWords, place: QuotePlace) => CarriedQuote {
  const { versions, groups, isMoved } = redraft;
  const groupOf = new Map<number, PassageGroup>();
  for (const group of groups) for (const i of group.from) groupOf.set(i, group);
  const states = new Map<string, PassageState>();
  for (const link of redraft.passages) states.set(`${link.from}>${link.to}`, link.state);
  const alignments = new Map<PassageGroup, GroupAlignment>();
  const alignmentOf = (group: PassageGroup) => {
    const known = alignments.get(group) ?? alignGroup(versions, group);
    alignments.set(group, known);
    return known;
  };
  return (quote, words, place) => {
    const oldText = versions.from.passages[place.block]?.text ?? '';
    const oldWords = versions.from.words[place.block];
    const group = groupOf.get(place.block);
    if (!oldWords) return gone(quote.id, null, 'not-in-old-version');
    const stood = quoteRange(oldText, oldWords, place.first, place.last, words);
    const quoted = oldText.slice(stood.start, stood.end);
    if (!group) return gone(quote.id, place.block, 'passage-removed', quoted, 'removed');
    const alignment = alignmentOf(group);
    const offset = alignment.old.offsets[group.from.indexOf(place.block)] ?? 0;
    const landing = followWords(alignment, offset + place.first, offset + place.last);
    const to = alignment.next.blocks[landing?.slot ?? 0] ?? 0;
    const passage = states.get(`${place.block}>${to}`) ?? null;
    const nextWords = versions.to.words[to];
    if (!landing || !nextWords)
      return gone(quote.id, place.block, 'words-removed', quoted, passage);
    const nextText = versions.to.passages[to]?.text ?? '';
    const base = alignment.next.offsets[slotOf(alignment.next, landing.first)] ?? 0;
    const [first, last] = [landing.first - base, landing.last - base];
    const range = landing.verbatim
      ? quoteRange(nextText, nextWords, first, last, words)
      : wordRange(nextText, nextWords, first, last);
    const newText = nextText.slice(range.start, range.end);
    const unchanged =
      landing.verbatim && (newText === quoted || readText(newText) === readText(quoted));
    const wordsOld = place.last - place.first + 1;
    const likeness = (2 * landing.kept * wordsOld) / (wordsOld + last - first + 1);
    const score = unchanged ? 1 : Math.min(0.99, 0.6 * likeness + 0.4 * group.similarity);
    if (score < quoteFloor) return gone(quote.id, place.block, 'words-removed', quoted, passage);
    const kept = isMoved(place.block, to) ? 'moved' : 'same';
    return {
      id: quote.id,
      state: unchanged ? kept : 'reworded',
      from: place.block,
      to,
      start: range.start,
      end: range.end,
      score,
      evidence: {
        reason: unchanged ? 'words-unchanged' : 'words-aligned',
        oldText: quoted,
        newText,
        passage,
        passageSimilarity: group.similarity,
        wordsKept: landing.kept,
        candidates: [],
      },
    };
  };
}

function noEvidence(reason: CarryReason): CarriedQuote['evidence'] {
  return {
    reason,
    oldText: null,
    newText: null,
    passage: null,
    passageSimilarity: 0,
    wordsKept: 0,
    candidates: [],
  };
}

function gone(
  id: string,
  from: number | null,
  reason: CarryReason,
  oldText: string | null = null,
  passage: PassageState | null = null,
): CarriedQuote {
  const evidence = { ...noEvidence(reason), oldText, passage };
  return { id, state: 'gone', from, to: null, start: null, end: null, score: 0, evidence };
}
