/**
 * Adjusted Rand index of two groupings of the same things (Hubert and Arabie 1985): 1 where they
 * agree, about 0 where they agree no more than by chance. O(n).
 */
export function adjustedRand(a: ArrayLike<number>, b: ArrayLike<number>, groups: number): number {
  const table = new Float64Array(groups * groups);
  for (let i = 0; i < a.length; i += 1) {
    const cell = (a[i] ?? 0) * groups + (b[i] ?? 0);
    table[cell] = (table[cell] ?? 0) + 1;
  }
  const pairs = (n: number) => (n * (n - 1)) / 2;
  let both = 0;
  let first = 0;
  let second = 0;
  for (let g = 0; g < groups; g += 1) {
    let row = 0;
    let column = 0;
    for (let h = 0; h < groups; h += 1) {
      both += pairs(table[g * groups + h] ?? 0);
      row += table[g * groups + h] ?? 0;
      column += table[h * groups + g] ?? 0;
    }
    first += pairs(row);
    second += pairs(column);
  }
  const chance = (first * second) / Math.max(pairs(a.length), 1);
  const most = (first + second) / 2;
  return most === chance ? 1 : (both - chance) / (most - chance);
}
