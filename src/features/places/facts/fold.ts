/** Longer than any name in the register; a longer query is cut so that matching stays cheap. */
const longestQuery = 200;

/**
 * Text as it is compared: lower case, no accents, no punctuation, "&" as "and", "Saint" as "St",
 * one space between words. Folding twice changes nothing.
 * @example fold('King’s Lynn & West Norfolk') // 'kings lynn and west norfolk'
 */
export function fold(text: string): string {
  return text
    .slice(0, longestQuery)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’‘`]/gu, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(/\bsaint\b/gu, 'st');
}

/** Folded text as its words; an empty text has none. */
export function foldedWords(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/**
 * A name as the last part of an address.
 * @example slugOf("Guy's and St Thomas' NHS Foundation Trust")
 * // 'guys-and-st-thomas-nhs-foundation-trust'
 */
export function slugOf(name: string): string {
  return fold(name).replaceAll(' ', '-');
}
