import { findQuote, type QuoteWords, type WordIndex } from './quote-places.ts';
import type { Quote } from './types.ts';
import { spellings } from './words.ts';

/** Where a quote stands in the old version: a passage and words of it, by index in that passage. */
export type QuotePlace = { readonly block: number; readonly first: number; readonly last: number };

/**
 * The old places a quote may mean, best first: in the named passage when it is there, else anywhere.
 * Where several fit, those whose surroundings agree best with `prefix` and `suffix` remain.
 */
export function quotePlaces(
  quote: Quote,
  words: QuoteWords,
  index: WordIndex,
  spelling: readonly string[],
): QuotePlace[] {
  const stretch =
    quote.block === undefined
      ? undefined
      : ([index.first[quote.block] ?? 0, index.first[quote.block + 1] ?? 0] as const);
  let starts = stretch ? findQuote(words, index, spelling, stretch) : [];
  if (stretch && starts.length === 0) {
    // A quote that begins in the named passage and runs on into the next.
    const across = findQuote(words, index, spelling);
    const begun = across.filter((at) => index.block[at] === quote.block);
    starts = begun.length > 0 ? begun : across;
  } else if (!stretch) starts = findQuote(words, index, spelling);
  if (starts.length > 1) starts = bestInContext(quote, words.ids.length, starts, index, spelling);
  return starts.map((at) => longestPart(at, words.ids.length, index));
}

/** A quote over several passages is followed through the one that holds most of its words. */
function longestPart(start: number, length: number, index: WordIndex): QuotePlace {
  let best: QuotePlace | undefined;
  for (let at = start; at < start + length; ) {
    const block = index.block[at] ?? 0;
    const first = index.first[block] ?? 0;
    const end = Math.min(start + length, index.first[block + 1] ?? at + 1);
    const part = { block, first: at - first, last: end - 1 - first };
    if (!best || part.last - part.first > best.last - best.first) best = part;
    at = end;
  }
  return best ?? { block: 0, first: 0, last: 0 };
}

/** Fewer letters of a cut word are no evidence; a context this short was not cut at all. */
const cutLetters = 3;
const uncutCharacters = 16;

function bestInContext(
  { prefix = '', suffix = '' }: Quote,
  length: number,
  starts: readonly number[],
  index: WordIndex,
  spelling: readonly string[],
): number[] {
  const before = spellings(prefix).reverse();
  const after = spellings(suffix);
  if (before.length + after.length === 0) return [...starts];
  const spelledAt = (at: number) => spelling[index.ids[at] ?? -1] ?? '';
  const scores = starts.map(
    (at) =>
      agreement(before, prefix, (k) => spelledAt(at - 1 - k), 'endsWith') +
      agreement(after, suffix, (k) => spelledAt(at + length + k), 'startsWith'),
  );
  const best = Math.max(...scores);
  return starts.filter((_, at) => scores[at] === best);
}

/** How many words next to the quote agree, outwards; the outermost may be cut and then counts half. */
function agreement(
  said: readonly string[],
  context: string,
  standing: (k: number) => string,
  cutFits: 'endsWith' | 'startsWith',
): number {
  for (const [k, word] of said.entries()) {
    const outermost = k === said.length - 1 && context.length >= uncutCharacters;
    if (outermost && word.length < cutLetters) return k;
    if (word === standing(k)) continue;
    return outermost && standing(k)[cutFits](word) ? k + 0.5 : k;
  }
  return said.length;
}
