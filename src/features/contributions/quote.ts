import { z } from 'zod';
import type { Quote } from './contribution.ts';

const stored = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() });

/** A stored quote, or null when there is none. */
export function quoteOf(json: string | null): Quote | null {
  if (json === null) return null;
  const read = stored.safeParse(JSON.parse(json));
  return read.success ? read.data : null;
}

/** Words that were marked on the page; longer ones than a passage can have are no quote. */
export function quoteFrom(exact: string, prefix: string, suffix: string): Quote | null {
  const words = exact.trim();
  if (words === '' || words.length > 2_000) return null;
  return { exact: words, prefix: prefix.slice(-64), suffix: suffix.slice(0, 64) };
}

/**
 * Where the quoted words stand in the passage, by the words around them when they stand there more
 * than once. Null when they are not there: then the contribution is on the whole passage.
 */
export function quoteSpan(
  json: string | null,
  text: string | null,
): { readonly start: number; readonly end: number } | null {
  const quote = quoteOf(json);
  if (!quote || text === null) return null;
  const places: number[] = [];
  for (let at = text.indexOf(quote.exact); at !== -1; at = text.indexOf(quote.exact, at + 1)) {
    places.push(at);
  }
  const fits = (at: number) =>
    Number(quote.prefix !== '' && text.slice(0, at).endsWith(quote.prefix.slice(-16))) +
    Number(
      quote.suffix !== '' &&
        text.slice(at + quote.exact.length).startsWith(quote.suffix.slice(0, 16)),
    );
  const best = places.toSorted((a, b) => fits(b) - fits(a) || a - b)[0];
  return best === undefined ? null : { start: best, end: best + quote.exact.length };
}
