/**
 * Where in a version the passage is that a demonstration file names by the start of its words.
 *
 * @param texts the plain text of every passage of one version, in order
 * @param start the whole text of a passage, or a beginning that only one passage has
 * @returns its index in `texts`, or a sentence saying what is wrong. Linear in the text.
 * @example passageAt(['Buses', 'The 14 runs.'], 'The 14') // 1
 */
export function passageAt(texts: readonly string[], start: string): number | string {
  const whole = texts.indexOf(start);
  // A heading's words may also begin a paragraph, so a whole match is preferred.
  if (whole >= 0 && texts.lastIndexOf(start) === whole) return whole;
  const found = texts.flatMap((text, index) => (text.startsWith(start) ? [index] : []));
  const [only] = found;
  if (only === undefined) return `no passage starts with “${start}”`;
  return found.length === 1 ? only : `${found.length} passages start with “${start}”`;
}
