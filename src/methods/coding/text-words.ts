/** A word and where it stands in the text. */
export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number };

const run = /[\p{L}\p{N}\p{M}'’]+/gu;

/** Lower case, compatibility forms and apostrophes folded: "Can’t" and "cant" are one word. */
function fold(raw: string): string {
  return raw.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
}

/** The words of a text in order. Anything without a letter or digit has none. */
export function placedWords(text: string): PlacedWord[] {
  const found: PlacedWord[] = [];
  for (const match of text.matchAll(run)) {
    const word = fold(match[0]);
    if (word !== '') found.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

export function textWords(text: string): string[] {
  const found: string[] = [];
  for (const raw of text.match(run) ?? []) {
    const word = fold(raw);
    if (word !== '') found.push(word);
  }
  return found;
}
