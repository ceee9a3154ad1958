import { fold } from './facts/fold.ts';
import { editDistance } from './facts/near-spelling.ts';
import { searchIndex } from './facts/search-index.ts';

/** Longer than this nobody misspells a name; it keeps the work small. */
const LONGEST = 60;
const SHORTEST_WORD = 5;

/** One letter may be wrong in a short word, two in a longer one. */
function allowed(text: string): number {
  return text.length < 8 ? 1 : 2;
}

function near(query: string, form: string): number | undefined {
  const most = allowed(query);
  if (Math.abs(query.length - form.length) > most) return undefined;
  const far = editDistance(query, form);
  return far <= most ? far : undefined;
}

/** How far a query is from a name, or from one of its words where it is one word itself. */
function distance(query: string, forms: readonly string[]): number | undefined {
  const words = query.includes(' ')
    ? []
    : forms.flatMap((form) => form.split(' ')).filter((word) => word.length >= SHORTEST_WORD);
  const found = [...forms, ...words].flatMap((form) => near(query, form) ?? []);
  return found.length === 0 ? undefined : Math.min(...found);
}

/**
 * Names of places, councils, CCGs, trusts and people that are spelt nearly like the query, nearest
 * first, each once, at most five. Linear in the about 870 names of the index.
 * @example spellingsNear('manchestr')[0] // 'Greater Manchester'
 */
export function spellingsNear(query: string): readonly string[] {
  const folded = fold(query);
  if (folded.length < 4 || folded.length > LONGEST) return [];
  const found = new Map<string, number>();
  for (const { text, forms } of searchIndex) {
    const far = distance(folded, forms);
    if (far !== undefined) found.set(text, Math.min(far, found.get(text) ?? far));
  }
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .slice(0, 5)
    .map(([text]) => text);
}
