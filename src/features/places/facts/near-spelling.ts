/**
 * How many letters have to be changed, added or taken out to get from one text to another
 * (Levenshtein distance, by the usual two-row table; Wagner and Fischer, 1974).
 * Time and memory: length of one times length of the other, and the shorter row.
 * @example editDistance('harogate', 'harrogate') // 1
 */
export function editDistance(from: string, to: string): number {
  const letters = [...to];
  let row = [0, ...letters.map((_, index) => index + 1)];
  for (const [down, letter] of [...from].entries()) {
    const next = [down + 1];
    for (const [across, other] of letters.entries()) {
      const change = (row[across] ?? 0) + (letter === other ? 0 : 1);
      const take = (row[across + 1] ?? 0) + 1;
      const add = (next[across] ?? 0) + 1;
      next.push(Math.min(change, take, add));
    }
    row = next;
  }
  return row[letters.length] ?? 0;
}
