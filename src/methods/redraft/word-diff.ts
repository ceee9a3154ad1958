import { diffWordsWithSpace } from 'diff';

/** A stretch of words that is in both texts, or only in the old or the new one. */
export type WordPart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Beyond so many changes a word by word display helps nobody, and would take long to find. */
const mostChanges = 1500;

/**
 * Differences of two texts word by word (Myers 1986, from the `diff` package). The parts that are not
 * added, joined, are the old text; those that are not removed, the new one. Texts with more than 1,500
 * changed words are given as one removed and one added part. O((n + m) × changes).
 *
 * @example wordDiff('ten beds', 'nine beds') // removed 'ten', added 'nine', same ' beds'
 */
export function wordDiff(oldText: string, newText: string): WordPart[] {
  if (oldText === newText) return oldText ? [{ kind: 'same', text: oldText }] : [];
  const changes = diffWordsWithSpace(oldText, newText, { maxEditLength: mostChanges });
  if (!changes) {
    const whole: WordPart[] = [
      { kind: 'removed', text: oldText },
      { kind: 'added', text: newText },
    ];
    return whole.filter((part) => part.text !== '');
  }
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
