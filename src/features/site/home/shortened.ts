/**
 * The start of a text, cut between words and marked as cut.
 *
 * @example shortened('We will keep the evening bus', 16) // 'We will keep the…'
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest + 1);
  const space = start.search(/\s\S*$/);
  const cut = space > 0 ? start.slice(0, space) : start.slice(0, longest).toWellFormed();
  return `${cut.replace(/[\s,;:.–-]+$/u, '')}…`;
}
