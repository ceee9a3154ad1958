import type { QuoteWords } from './quote-places.ts';
import { canonicalText, type Words } from './words.ts';

export type Range = { readonly start: number; readonly end: number };

/**
 * Character range of words `first` to `last` of a passage, with the punctuation around them that the
 * quote has too, and without the letters that the quote cuts from its first and last word.
 */
export function quoteRange(
  text: string,
  words: Words,
  first: number,
  last: number,
  quote: QuoteWords,
): Range {
  let start = words.starts[first] ?? 0;
  let end = words.ends[last] ?? start;
  const [head = '', final = ''] = [quote.spelled[0], quote.spelled.at(-1)];
  const startWord = text.slice(start, words.ends[first]);
  const endWord = text.slice(words.starts[last], end);
  if (first === last && head.length < startWord.length) {
    const at = startWord.toLowerCase().indexOf(head);
    if (at >= 0) return { start: start + at, end: start + at + head.length };
  }
  if (head.length < startWord.length && startWord.toLowerCase().endsWith(head))
    start += startWord.length - head.length;
  if (final.length < endWord.length && endWord.toLowerCase().startsWith(final))
    end -= endWord.length - final.length;
  const { lead, tail } = quote;
  if (lead && text.endsWith(lead, start)) start -= lead.length;
  else
    for (const character of [...lead.trim()].reverse())
      if (start > 0 && alike(text[start - 1], character)) start--;
  if (tail && text.startsWith(tail, end)) end += tail.length;
  else for (const character of tail.trim()) if (alike(text[end], character)) end++;
  return { start, end };
}

function alike(a: string | undefined, b: string): boolean {
  return (
    a !== undefined &&
    a.trim() !== '' &&
    (a === b || canonicalText(`x${a}`) === canonicalText(`x${b}`))
  );
}

/** Character range of whole words, with sentence punctuation directly after them. */
export function wordRange(text: string, words: Words, first: number, last: number): Range {
  return { start: words.starts[first] ?? 0, end: Math.min(text.length, words.ends[last] ?? 0) };
}
