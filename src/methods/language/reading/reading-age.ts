import type { Sentence } from '../prose.ts';
import { syllables } from './syllables.ts';

export type TextCounts = {
  readonly sentences: number;
  readonly words: number;
  readonly letters: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly longWords: number;
};

/** The formulae, each with its scale. Grades are years of American schooling: age = grade + 5. */
export type ReadingScores = {
  /** 0 hard to 100 easy. Flesch 1948. */
  readonly fleschEase: number;
  /** Kincaid and others 1975. */
  readonly fleschKincaidGrade: number;
  /** Gunning 1952, without his exceptions for names and compounds. */
  readonly gunningFogGrade: number;
  /** McLaughlin 1969; meant for 30 sentences, null below 3. */
  readonly smogGrade: number | null;
  /** Coleman and Liau 1975. */
  readonly colemanLiauGrade: number;
  /** Senter and Smith 1967. */
  readonly automatedGrade: number;
};

/** Counts what the formulae need over the words that have a letter in them. O(n). */
export function countText(sentences: readonly Sentence[]): TextCounts {
  let words = 0;
  let letters = 0;
  let allSyllables = 0;
  let longWords = 0;
  let counted = 0;
  for (const sentence of sentences) {
    let here = 0;
    for (const word of sentence.words) {
      if (!/\p{L}/u.test(word.text)) continue;
      const parts = syllables(word.text);
      here++;
      letters += word.text.replace(/[^\p{L}\p{N}]/gu, '').length;
      allSyllables += parts;
      if (parts >= 3) longWords++;
    }
    words += here;
    if (here > 0) counted++;
  }
  return { sentences: counted, words, letters, syllables: allSyllables, longWords };
}

/** The six scores of a text, or undefined where it has no words. */
export function readingScores(counts: TextCounts): ReadingScores | undefined {
  const { sentences, words, letters, longWords } = counts;
  if (sentences === 0 || words === 0) return undefined;
  const perSentence = words / sentences;
  const perWord = counts.syllables / words;
  return {
    fleschEase: 206.835 - 1.015 * perSentence - 84.6 * perWord,
    fleschKincaidGrade: 0.39 * perSentence + 11.8 * perWord - 15.59,
    gunningFogGrade: 0.4 * (perSentence + (100 * longWords) / words),
    smogGrade: sentences < 3 ? null : 1.043 * Math.sqrt((longWords * 30) / sentences) + 3.1291,
    colemanLiauGrade: 5.88 * (letters / words) - 29.6 * (sentences / words) - 15.8,
    automatedGrade: 4.71 * (letters / words) + 0.5 * perSentence - 21.43,
  };
}

/** Fewer words than this and no reading age is given: the formulae need a passage. */
export const fewestWordsForAge = 50;

/**
 * A reading age in years: the middle of the five grades, plus 5, between 5 and 22; with the lowest
 * and highest of them. Undefined below {@link fewestWordsForAge} words: it cannot be said.
 */
export function readingAge(
  counts: TextCounts,
): { readonly age: number; readonly lowest: number; readonly highest: number } | undefined {
  const scores = readingScores(counts);
  if (!scores || counts.words < fewestWordsForAge) return undefined;
  const grades = [
    scores.fleschKincaidGrade,
    scores.gunningFogGrade,
    scores.smogGrade,
    scores.colemanLiauGrade,
    scores.automatedGrade,
  ].filter((grade): grade is number => grade !== null);
  const ages = grades.map((g) => Math.min(22, Math.max(5, g + 5))).sort((a, b) => a - b);
  const middle = Math.floor(ages.length / 2);
  const age = ages.length % 2 ? ages[middle] : ((ages[middle - 1] ?? 0) + (ages[middle] ?? 0)) / 2;
  return { age: round(age ?? 5), lowest: round(ages[0] ?? 5), highest: round(ages.at(-1) ?? 22) };
}

const round = (value: number): number => Math.round(value * 10) / 10;
