import { align } from './align.ts';
import { words } from './words.ts';

/** One stretch of a member's text, in order; joined, the stretches give the text back unchanged. */
export type Stretch = { readonly text: string; readonly own: boolean };

/**
 * Marks what a member of a family wrote itself, against the family's template. Only whole words are
 * compared, so a change of case or punctuation is not marked. Punctuation and spaces go with the
 * word before them.
 *
 * @example
 * ownWords('Please keep our ward open', 'My mum was there. Please keep our ward open!')
 * // [{ text: 'My mum was there. ', own: true }, { text: 'Please keep our ward open!', own: false }]
 */
export function ownWords(template: string, member: string): Stretch[] {
  const mine = words(member);
  const match = align(mine.hashes, words(template).hashes);
  const stretches: Stretch[] = [];
  let from = 0;
  let own: boolean | undefined;
  for (let i = 0; i < mine.hashes.length; i++) {
    const isOwn = match[i] === -1;
    if (own !== undefined && isOwn !== own) {
      const at = mine.starts[i] ?? 0;
      stretches.push({ text: member.slice(from, at), own });
      from = at;
    }
    own = isOwn;
  }
  if (from < member.length || member === '')
    stretches.push({ text: member.slice(from), own: own ?? true });
  return stretches.filter((s) => s.text !== '');
}
