import { SparseBuilder, type SparseRows } from '../coding/sparse.ts';
import { textWords } from '../coding/text-words.ts';
import stopwords from './stopwords.json' with { type: 'json' };

const stop = new Set(stopwords.en.split(' '));

/** Words of a text that can carry a topic, plurals and singulars kept apart until the vocabulary. */
export function contentWords(text: string): string[] {
  return textWords(text).filter(
    (word) => word.length > 1 && !stop.has(word) && !/^\d+$/.test(word),
  );
}

export type Vocabulary = { readonly words: readonly string[]; readonly rows: SparseRows };

/** "nurses" counts with "nurse" where both are used. */
function singular(word: string, known: ReadonlyMap<string, number>): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  const shorter = word.slice(0, -1);
  return known.has(shorter) ? shorter : word;
}

/**
 * TF-IDF rows of length 1 over the words that stand in at least `fewest` texts and in no more than
 * half of them. Words are in alphabetical order, so nothing depends on the order of the texts.
 */
export function vocabularyOf(texts: readonly string[], fewest: number): Vocabulary {
  const lists = texts.map(contentWords);
  const seen = documentCounts(lists);
  const folded = lists.map((list) => list.map((word) => singular(word, seen)));
  const counts = documentCounts(folded);
  const most = Math.max(fewest, texts.length / 2);
  const words = [...counts]
    .filter(([, n]) => n >= fewest && n <= most)
    .map(([word]) => word)
    .sort();
  const place = new Map(words.map((word, i) => [word, i]));
  const builder = new SparseBuilder();
  for (const list of folded) {
    const start = builder.end;
    const tally = new Map<number, number>();
    for (const word of list) {
      const at = place.get(word);
      if (at !== undefined) tally.set(at, (tally.get(at) ?? 0) + 1);
    }
    for (const [at, n] of [...tally].sort((a, b) => a[0] - b[0])) {
      const df = counts.get(words[at] ?? '') ?? 1;
      builder.push(at, (1 + Math.log(n)) * (1 + Math.log((1 + texts.length) / (1 + df))));
    }
    builder.normalise(start);
    builder.endRow();
  }
  return { words, rows: builder.rows(words.length) };
}

function documentCounts(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
