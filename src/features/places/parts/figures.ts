import type { Language } from '../../../ui/words/catalogue.ts';
import { number } from '../../../ui/words/numbers.ts';
import { partsWords } from '../place-parts.words.ts';

const MILLION = 1_000_000;

/**
 * How many people, as exact as the source was.
 * @example people(1_400_000, true, 'en') // 'About 1.4 million'
 */
export function people(count: number, about: boolean, language: Language): string {
  if (!about) return number(count);
  const words = partsWords(language);
  return count >= MILLION ? words.aboutMillion(count / MILLION) : words.about(number(count));
}

/** @example poundsInMillions(131_400_000) // '131.4' */
export function poundsInMillions(pounds: number): string {
  return number(pounds / MILLION);
}
