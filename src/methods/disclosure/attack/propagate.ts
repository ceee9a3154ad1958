import type { Box, Row } from './simplex.ts';

/**
 * Passes bounds along sums of whole numbers: what is left of a total bounds each of its parts. Narrows
 * `box` in place until nothing changes. Catches by itself every cell that subtraction gives away.
 */
export function tighten(rows: readonly Row[], box: Box): void {
  const { low, high } = box;
  for (let round = 0, changed = true; changed && round < 200; round++) {
    changed = false;
    for (const row of rows) {
      let least = 0;
      let most = 0;
      let endless = 0;
      for (const cell of row.members) {
        least += low[cell] ?? 0;
        const top = high[cell] ?? 0;
        if (top === Number.POSITIVE_INFINITY) endless++;
        else most += top;
      }
      for (const cell of row.members) {
        const bottom = low[cell] ?? 0;
        const top = high[cell] ?? 0;
        const others = top === Number.POSITIVE_INFINITY ? endless - 1 : endless;
        const ceiling = row.high - (least - bottom);
        if (ceiling < top) {
          if (top === Number.POSITIVE_INFINITY) endless--;
          else most -= top;
          most += ceiling;
          high[cell] = ceiling;
          changed = true;
        }
        const now = high[cell] ?? 0;
        if (others > 0) continue;
        const floor = row.low - (most - (now === Number.POSITIVE_INFINITY ? 0 : now));
        if (floor > bottom) {
          least += floor - bottom;
          low[cell] = floor;
          changed = true;
        }
      }
    }
  }
}
