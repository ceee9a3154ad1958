import type { Cube } from './table/cube.ts';

/** How a cell of the extended table stands: shown, hidden, or of a kind never published. */
export type CellState = 'shown' | 'hidden' | 'never';

/** Work spent at most, counted as attacks times hidden values squared: a large table still ends soon. */
const mostWork = 200_000_000;

/**
 * Shows again what turns out not to be needed: hidden values that are not small, the largest first, each
 * time only if every protected count is still safe. Less is lost, and nothing is given away.
 *
 * @param stillSafe attacks the table in these states
 */
export function showAgain(
  cube: Cube,
  states: CellState[],
  secondary: readonly number[],
  protectedCount: number,
  stillSafe: (states: readonly CellState[]) => boolean,
): ReadonlySet<number> {
  const shown = new Set<number>();
  const hidden = states.reduce((n, state) => n + (state === 'shown' ? 0 : 1), 1);
  let left = Math.floor(mostWork / (Math.max(1, protectedCount) * hidden ** 2));
  const order = [...secondary].sort(
    (a, b) => (cube.values[b] ?? 0) - (cube.values[a] ?? 0) || a - b,
  );
  for (const cell of order) {
    if (left-- <= 0) break;
    states[cell] = 'shown';
    if (stillSafe(states)) shown.add(cell);
    else states[cell] = 'hidden';
  }
  return shown;
}
