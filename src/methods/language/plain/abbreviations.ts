import type { LanguageIssue } from '../issue.ts';
import list from './abbreviations.json' with { type: 'json' };

const wellKnown = new Set(list.wellKnown.split(' '));
const meanings: ReadonlyMap<string, string> = new Map(Object.entries(list.meanings));
const shouted = new Set(
  'NOT NO YES ALL AND OR BUT THE VERY NEVER ALWAYS MUST ONLY NOW WHY HOW WHO FREE GOOD BAD STOP'.split(
    ' ',
  ),
);
// Two capitals or more, perhaps with &, a digit or a plural s; never a whole line in capitals.
const form = /(?<![\p{L}\p{N}&])(?:\p{Lu}&\p{Lu}|\p{Lu}{2,7}s?)(?![\p{L}\p{N}&])/gu;

export type AbbreviationOptions = {
  /** Abbreviations with their meaning that this place explains elsewhere, for instance in its glossary. */
  readonly explained?: ReadonlyMap<string, string>;
};

/**
 * Abbreviations that the text never explains: neither "integrated care board (ICB)" nor
 * "ICB (integrated care board)". Each is pointed out once, at its first use.
 */
export function unexplainedAbbreviations(
  masked: string,
  options: AbbreviationOptions = {},
): LanguageIssue[] {
  const found: LanguageIssue[] = [];
  const seen = new Set<string>();
  const small = new Set(masked.match(/(?<![\p{L}])\p{Ll}{2,7}(?![\p{L}])/gu) ?? []);
  const explained = explainedIn(masked);
  const capitals = linesInCapitals(masked);
  let line = 0;
  for (const m of masked.matchAll(form)) {
    const short = m[0];
    const one = short.replace(/(?<=\p{Lu})s$/u, '');
    if (seen.has(one)) continue;
    if (wellKnown.has(short) || wellKnown.has(one)) continue;
    if (options.explained?.has(short) || options.explained?.has(one)) continue;
    // A word shouted for weight ("NOT") is no abbreviation.
    if (small.has(one.toLowerCase()) || shouted.has(one)) continue;
    if (/^[IVXLCDM]+$/.test(one) && one.length < 5) continue;
    while ((capitals[line]?.[1] ?? Number.POSITIVE_INFINITY) <= m.index) line++;
    if ((capitals[line]?.[0] ?? Number.POSITIVE_INFINITY) <= m.index) continue;
    if (partOfPostcode(masked, m.index, short.length)) continue;
    seen.add(one);
    if (explained.has(one)) continue;
    const meaning = meanings.get(short) ?? meanings.get(one);
    found.push({
      kind: 'abbreviation',
      start: m.index,
      end: m.index + short.length,
      found: short,
      message: 'This abbreviation is not explained.',
      suggestion: meaning
        ? `Write “${meaning} (${one})” the first time, or only “${meaning}”.`
        : 'Write it in full the first time, with the short form in brackets, or only in full.',
    });
  }
  return found;
}

/** The lines that are all capitals: headings or shouts, not runs of abbreviations. */
function linesInCapitals(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (/\S\s+\S/.test(line) && !/\p{Ll}/u.test(line)) found.push([at, at + line.length]);
    at += line.length + 1;
  }
  return found;
}

const partOfPostcode = (text: string, at: number, length: number): boolean =>
  /^\d/.test(text.slice(at + length)) || /\d$/.test(text.slice(Math.max(0, at - 1), at));

/** The abbreviations that the text explains somewhere, found in one pass. */
function explainedIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const m of text.matchAll(/\((?:the )?(\p{Lu}&\p{Lu}|\p{Lu}{2,7})s?(?![\p{L}])/gu)) {
    const short = m[1] ?? '';
    if (initialsMatch(short, text.slice(Math.max(0, m.index - 120), m.index))) found.add(short);
  }
  const after =
    /(?<!\p{L})(\p{Lu}&\p{Lu}|\p{Lu}{2,7})s?\s{0,3}(?:\(|[–—:-]|stands for|means|is short for)\s{0,3}/gu;
  for (const m of text.matchAll(after)) {
    const short = m[1] ?? '';
    const from = m.index + m[0].length;
    const phrase = /^[^).\n]*/.exec(text.slice(from, from + 120))?.[0] ?? '';
    if (initialsMatch(short, phrase, true)) found.add(short);
  }
  return found;
}

/** Whether the letters of the short form begin words of the phrase, in order (small words may be skipped). */
function initialsMatch(short: string, phrase: string, fromStart = false): boolean {
  const words = phrase.match(/\p{L}+/gu) ?? [];
  const near = fromStart ? words.slice(0, short.length + 5) : words.slice(-(short.length + 5));
  const letters = [...short.toLowerCase()].filter((c) => c !== '&');
  let at = 0;
  for (const word of near) {
    const lower = word.toLowerCase();
    if (lower.startsWith(letters[at] ?? '\n')) at++;
    // "multispecialty" gives M and S; "healthcare" gives H and C.
    if (
      at < letters.length &&
      lower.slice(1).includes(letters[at] ?? '\n') &&
      /care|specialty|social/.test(lower)
    )
      at++;
  }
  return at >= Math.max(2, letters.length - 1);
}
