import { type Block, plainText } from '../src/methods/passages/index.ts';

/**
 * Where in a version the passage is that a demonstration file names by the start of its words.
 *
 * @param blocks every passage of one version, in order
 * @param start the whole plain text of a passage, or a beginning that only one passage has
 * @returns its index in `blocks`, or a sentence saying what is wrong. Linear in the text.
 * @example passageAt(readMarkdown('# Buses\n\nThe 14 runs.'), 'The 14') // 1
 */
export function passageAt(blocks: readonly Block[], start: string): number | string {
  const texts = blocks.map((block) => plainText(block));
  const whole = texts.indexOf(start);
  // A heading's words may also begin a paragraph, so a whole match is preferred.
  if (whole >= 0 && texts.lastIndexOf(start) === whole) return whole;
  const found = texts.flatMap((text, index) => (text.startsWith(start) ? [index] : []));
  const [only] = found;
  if (only === undefined) return `no passage starts with “${start}”`;
  return found.length === 1 ? only : `${found.length} passages start with “${start}”`;
}
