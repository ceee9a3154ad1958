import { rarityOf } from './rarity.ts';
import type { RedraftPassage } from './types.ts';
import { canonicalText, newVocabulary, readWords, type Vocabulary, type Words } from './words.ts';

/** One version, read: its passages, their words, and a number for each distinct canonical text. */
export type Version = {
  readonly passages: readonly RedraftPassage[];
  readonly words: readonly Words[];
  /** equal numbers mean the same text to a reader, across both versions */
  readonly texts: Int32Array;
};

/** Two versions read with one vocabulary. */
export type Versions = {
  readonly from: Version;
  readonly to: Version;
  readonly vocabulary: Vocabulary;
  /** weight of each word of the vocabulary, in bits */
  readonly rarity: Float32Array;
};

export function readVersions(
  from: readonly RedraftPassage[],
  to: readonly RedraftPassage[],
): Versions {
  const vocabulary = newVocabulary();
  const texts = new Map<string, number>();
  const read = (passages: readonly RedraftPassage[]): Version => ({
    passages,
    words: passages.map((passage) => readWords(passage.text, vocabulary)),
    texts: Int32Array.from(passages, (passage) => {
      const canonical = canonicalText(passage.text);
      const known = texts.get(canonical) ?? texts.size;
      texts.set(canonical, known);
      return known;
    }),
  });
  const [old, next] = [read(from), read(to)];
  const rarity = rarityOf([...old.words, ...next.words], vocabulary);
  return { from: old, to: next, vocabulary, rarity };
}
