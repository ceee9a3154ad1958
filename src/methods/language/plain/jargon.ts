import type { LanguageIssue } from '../issue.ts';
import jargonList from './jargon.json' with { type: 'json' };

/** A word or phrase, plain words for it, and a note if one helps. */
export type JargonTerm = {
  readonly term: string;
  readonly plain: string;
  readonly note?: string | undefined;
};

/** The list that comes with the product: about 230 terms of plan language. */
export const standardJargon: readonly JargonTerm[] = jargonList.terms.map(
  ([term = '', plain = '', note]) => ({ term, plain, note }),
);

export type JargonOptions = {
  /** The place's own terms; one with the same term as ours replaces it. */
  readonly extra?: readonly JargonTerm[];
  /** Terms that this place accepts, for instance because its glossary explains them. */
  readonly accepted?: readonly string[];
};

const key = (term: string): string =>
  term
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .trim();

/**
 * Jargon in a text whose marks are already blanked out; the longest term wins where two begin at one
 * word. O(n) in the text, whatever the size of the list.
 */
export function jargon(masked: string, options: JargonOptions = {}): LanguageIssue[] {
  const terms = new Map<string, JargonTerm>();
  for (const term of [...standardJargon, ...(options.extra ?? [])])
    if (key(term.term)) terms.set(key(term.term), term);
  for (const term of options.accepted ?? []) terms.delete(key(term));
  const byFirst = new Map<string, string[]>();
  for (const phrase of terms.keys()) {
    const first = phrase.split(' ')[0] ?? '';
    const known = byFirst.get(first);
    if (known) known.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

  const found: LanguageIssue[] = [];
  const words = [...masked.matchAll(/[\p{L}\p{N}&'’]+/gu)];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first) continue;
    for (const phrase of byFirst.get(first[0].toLowerCase()) ?? []) {
      const length = phrase.split(/[ ,]+/).length;
      const last = words[i + length - 1];
      if (!last) continue;
      const end = last.index + last[0].length;
      if (key(masked.slice(first.index, end)) !== phrase) continue;
      const term = terms.get(phrase);
      if (!term) continue;
      found.push({
        kind: 'jargon',
        start: first.index,
        end,
        found: masked.slice(first.index, end),
        message: 'Readers may not know this word, or know it as something else.',
        suggestion: `Try “${term.plain}”${term.note ? ` (${term.note})` : ''}.`,
      });
      i += length - 1;
      break;
    }
  }
  return found;
}
