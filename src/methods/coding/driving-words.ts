import type { Coder } from './suggest.ts';
import { placedWords } from './text-words.ts';

/** A word of the text that spoke for a label; `weight` is its part of the score, always above 0. */
export type DrivingWord = {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
};

/**
 * The words of a text that spoke most for a label. A word's part is what the score loses when that
 * word alone is taken out, with its character pieces, its concepts and the pairs it stands in.
 * Empty when the label is unknown to the coder or nothing spoke for it. O(words²) of the text,
 * of which at most the first 300 words are tried.
 *
 * @returns at most `most` words, the strongest first
 */
export function drivingWords(coder: Coder, text: string, label: string, most = 3): DrivingWord[] {
  const learnt = coder.labels.find((l) => l.label === label);
  if (learnt?.threshold === undefined) return [];
  const words = placedWords(text).slice(0, 300);
  const whole = scoreOfWords(words.map((w) => w.word));
  return words
    .map((w, i) => ({
      ...w,
      weight: whole - scoreOfWords(words.flatMap((other, j) => (j === i ? [] : [other.word]))),
    }))
    .filter((w) => w.weight > 1e-9)
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, most);

  function scoreOfWords(list: readonly string[]): number {
    const rows = coder.features.rows([list.join(' ')]);
    let score = 0;
    for (let k = 0; k < rows.at.length; k++)
      score += (learnt?.model.weights[rows.at[k] ?? 0] ?? 0) * (rows.values[k] ?? 0);
    return score;
  }
}
