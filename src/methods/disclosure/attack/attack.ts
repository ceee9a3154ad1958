import type { Cube } from '../table/cube.ts';
import { tighten } from './propagate.ts';
import { type Box, extreme, type Row } from './simplex.ts';

/** For each cell of the extended table, the lowest and highest value its published form allows. */
export type Published = readonly (readonly [number, number])[];

/** The lowest and highest whole number that a cell can be, to somebody who knows all that is published. */
export type Range = readonly [number, number];

/**
 * An attack on a published table by somebody who knows the rule: every published value is a bound on
 * a sum of unknown cells; the range of any cell is then a linear programme. First bounds are passed
 * along the sums until nothing changes, then the simplex method finds the exact ends.
 */
export type Attack = {
  readonly rangeOf: (cell: number) => Range;
  /** Whether a range at least this wide can be proved; cheaper than the whole range. */
  readonly spans: (cell: number, width: number) => boolean;
};

export function attack(cube: Cube, published: Published): Attack {
  const { parts } = cube;
  const box: Box = { low: new Float64Array(parts.length), high: new Float64Array(parts.length) };
  const rows: Row[] = [];
  for (const [cell, [low, high]] of published.entries()) {
    if (cube.isTotal[cell]) {
      const members = parts[cell] ?? [];
      if (low > 0 || high < Number.POSITIVE_INFINITY) rows.push({ members, low, high });
    } else {
      box.low[cell] = low;
      box.high[cell] = high;
    }
  }
  tighten(rows, box);
  const open = (cell: number): boolean => (box.low[cell] ?? 0) < (box.high[cell] ?? 0);

  const problem = (cell: number, allowed: (part: number) => boolean) => {
    const unknown: number[] = [];
    const column = new Map<number, number>();
    const take = (part: number): void => {
      if (!open(part) || column.has(part) || !allowed(part)) return;
      column.set(part, unknown.length);
      unknown.push(part);
    };
    for (const part of parts[cell] ?? []) take(part);
    for (const row of rows) for (const part of row.members) take(part);
    const smaller: Row[] = [];
    for (const row of rows) {
      const members: number[] = [];
      let known = 0;
      for (const part of row.members) {
        const j = column.get(part);
        if (j === undefined) known += cube.values[part] ?? 0;
        else members.push(j);
      }
      if (members.length > 0)
        smaller.push({ members, low: row.low - known, high: row.high - known });
    }
    const pick = (from: Float64Array): Float64Array =>
      Float64Array.from(unknown, (part) => from[part] ?? 0);
    const goal = (parts[cell] ?? []).flatMap((part) => column.get(part) ?? []);
    const inner: Box = { low: pick(box.low), high: pick(box.high) };
    const start = pick(cube.values);
    const began = goal.reduce((sum, j) => sum + (start[j] ?? 0), 0);
    /** How far the cell can move from its true value, in whole people. */
    return (direction: 1 | -1, enough?: number): number => {
      if (goal.length === 0) return 0;
      const end = extreme(goal, smaller, inner, start, direction, enough);
      return Math.floor(Math.abs(end - began) + 1e-6);
    };
  };
  const wide = (move: (direction: 1 | -1, enough?: number) => number, width: number): boolean => {
    const up = move(1, width);
    return up >= width || up + move(-1, width - up) >= width;
  };
  return {
    rangeOf: (cell) => {
      const move = problem(cell, () => true);
      const value = cube.values[cell] ?? 0;
      return [value - move(-1), value + move(1)];
    },
    // Holding most cells at their true value can only narrow the range: wide enough there is proof.
    spans: (cell, width) =>
      wide(problem(cell, nearby(cube, cell)), width) ||
      wide(
        problem(cell, () => true),
        width,
      ),
  };
}

/** Cells in at most five categories of each variable, the cell's own among them. */
function nearby(cube: Cube, cell: number): (part: number) => boolean {
  const wide = cube.sizes.map((size) => size + 1);
  const at = (of: number): number[] => {
    const found: number[] = [];
    let rest = of;
    for (let d = wide.length - 1; d >= 0; d--) {
      found[d] = rest % (wide[d] ?? 1);
      rest = Math.floor(rest / (wide[d] ?? 1));
    }
    return found;
  };
  const own = at(cell);
  return (part) =>
    at(part).every((category, d) => {
      const size = cube.sizes[d] ?? 0;
      const centre = own[d] ?? 0;
      if (centre === size) return true;
      return (category - centre + size) % size < 5;
    });
}
