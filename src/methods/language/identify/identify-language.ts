import type { LanguageGuess } from './guess.ts';
import { languageOfLatinText } from './latin.ts';
import { languageOfScript } from './scripts.ts';

/** Fewer letters than this and no language is named for Latin script. */
export const fewestLetters = 20;

/**
 * Guesses the language of a text, or says `unknown`. Scripts used by one language decide by
 * themselves; Arabic and Cyrillic by the letters only one language uses; Latin script by the frequent
 * short words of 22 languages. Made for sorting what people wrote towards a reader or a
 * translator, not for single words. O(n).
 *
 * @example identifyLanguage('Roedd y gwasanaeth yn dda iawn, diolch i bawb').language // 'cy'
 * @example identifyLanguage('ok').language // 'unknown'
 */
export function identifyLanguage(text: string): LanguageGuess {
  // Long texts say it early, and an address or a long number says nothing.
  const sample = text
    .slice(0, 5000)
    .normalize('NFC')
    .replace(/https?:\/\/\S+|\S+@\S+/g, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0)
    return { language: 'unknown', share: 0, reason: 'There are no letters in it.' };
  return languageOfScript(sample, letters) ?? languageOfLatinText(sample, letters, fewestLetters);
}
