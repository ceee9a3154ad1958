/** 1, 0 or −1 as Polis writes them ("1", "1.0", "-1"); undefined for anything else. */
export function voteValue(text: string): -1 | 0 | 1 | undefined {
  if (text === '1') return 1;
  if (text === '-1') return -1;
  if (text === '0') return 0;
  if (text.trim() === '') return undefined;
  const number = Number(text);
  if (number === 1) return 1;
  if (number === -1) return -1;
  return number === 0 ? 0 : undefined;
}

/** A value from a file as it can safely stand in a message: short and on one line. */
export function shown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return `“${line.length > 40 ? `${line.slice(0, 40)}…` : line}”`;
}
