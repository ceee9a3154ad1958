import { type Attack, attack, type Published } from './attack/attack.ts';
import { couldBe, type DisclosureRule, isSmall, rounded } from './rule.ts';
import { type CellState, showAgain } from './shrink.ts';
import type { Cube } from './table/cube.ts';

/** What was hidden, and why. `cell` is an index into the extended table. */
export type Hiding = {
  readonly cell: number;
  readonly why: 'small' | 'would give a small number away';
};

export type Protected = {
  readonly states: readonly CellState[];
  readonly hidden: readonly Hiding[];
};

/**
 * Decides what of a table to hide so that no small count can be had, not even by subtraction.
 *
 * Under a suppressing rule, small counts are hidden first; under a rounding rule, nothing. Then every
 * protected count is attacked by linear programming, and as long as one can be pinned down more
 * closely than the rule allows, the cheapest value that would widen it is hidden. Hiding only ever
 * widens ranges, so a count found safe stays safe and the work ends.
 *
 * @param publish whether a cell of the extended table is published at all
 */
export function protect(
  cube: Cube,
  rule: DisclosureRule,
  publish: (cell: number) => boolean = () => true,
): Protected {
  const states: CellState[] = Array.from(cube.values, (_, cell) =>
    publish(cell) ? 'shown' : 'never',
  );
  const hidden: Hiding[] = [];
  const hide = (cell: number, why: Hiding['why']): void => {
    states[cell] = 'hidden';
    hidden.push({ cell, why });
  };
  const protectedCells = [...cube.values.keys()].filter((cell) =>
    isSmall(cube.values[cell] ?? 0, rule),
  );
  if (rule.kind === 'suppress')
    for (const cell of protectedCells) if (states[cell] === 'shown') hide(cell, 'small');

  const settle = (): void => {
    if (rule.kind !== 'suppress') return;
    for (
      let lone = loneHidden(cube, rule, states);
      lone !== undefined;
      lone = loneHidden(cube, rule, states)
    )
      hide(lone, 'would give a small number away');
  };
  settle();
  let current = attack(cube, publishedAs(cube, rule, states));
  for (const cell of protectedCells) {
    while (!safe(current, cell, rule)) {
      const next = cheapest(cube, states, cell, rule);
      if (next === undefined) break;
      hide(next, 'would give a small number away');
      settle();
      current = attack(cube, publishedAs(cube, rule, states));
    }
  }
  const stillSafe = (now: readonly CellState[]): boolean => {
    const attacker = attack(cube, publishedAs(cube, rule, now));
    return protectedCells.every((cell) => safe(attacker, cell, rule));
  };
  const secondary = hidden.filter((h) => h.why !== 'small').map((h) => h.cell);
  const back = showAgain(cube, states, secondary, protectedCells.length, stillSafe);
  return { states, hidden: hidden.filter((h) => !back.has(h.cell)) };
}

/** What an attack on a table came to: how many protected counts it narrowed down too far. */
export type Audit = {
  readonly protectedCounts: number;
  readonly recovered: number;
  readonly recoveredCells: readonly number[];
};

/** Attacks what is published and counts what it gets: 0 recovered means that the table may go out. */
export function audit(cube: Cube, rule: DisclosureRule, states: readonly CellState[]): Audit {
  const attacker = attack(cube, publishedAs(cube, rule, states));
  const small = [...cube.values.keys()].filter((cell) => isSmall(cube.values[cell] ?? 0, rule));
  const recoveredCells = small.filter((cell) => !safe(attacker, cell, rule));
  return { protectedCounts: small.length, recovered: recoveredCells.length, recoveredCells };
}

const safe = (attacker: Attack, cell: number, rule: DisclosureRule): boolean =>
  attacker.spans(cell, rule.protection);

/** What each published form lets an attacker think who knows the rule and that zeros are shown. */
export function publishedAs(
  cube: Cube,
  rule: DisclosureRule,
  states: readonly CellState[],
): Published {
  return states.map((state, cell) => {
    const value = cube.values[cell] ?? 0;
    if (state === 'never') return [0, Number.POSITIVE_INFINITY];
    if (state === 'hidden') return [1, Number.POSITIVE_INFINITY];
    return rule.kind === 'round' ? couldBe(rounded(value, rule), rule) : [value, value];
  });
}

/** A value to hide beside one that is alone in its line, the smallest such; undefined if none is. */
function loneHidden(
  cube: Cube,
  rule: DisclosureRule,
  states: readonly CellState[],
): number | undefined {
  for (const line of cube.lines) {
    let secret = 0;
    let needs = false;
    for (const cell of line) {
      if (states[cell] === 'shown') continue;
      secret++;
      if (states[cell] === 'hidden' || isSmall(cube.values[cell] ?? 0, rule)) needs = true;
    }
    if (secret !== 1 || !needs) continue;
    const found = smallest(cube, states, line);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The smallest shown value that is not 0: zeros stay shown, and everybody knows it. */
function smallest(
  cube: Cube,
  states: readonly CellState[],
  cells: Iterable<number>,
): number | undefined {
  let best: number | undefined;
  for (const cell of cells) {
    const value = cube.values[cell] ?? 0;
    if (states[cell] !== 'shown' || value === 0) continue;
    if (best === undefined || value < (cube.values[best] ?? 0)) best = cell;
  }
  return best;
}

/** What to hide next for an unsafe cell: on its own lines, then ever further along hidden cells. */
function cheapest(
  cube: Cube,
  states: readonly CellState[],
  cell: number,
  rule: DisclosureRule,
): number | undefined {
  const seen = new Set<number>([cell]);
  let reach = [cell];
  while (reach.length > 0) {
    const around = reach.flatMap((c) =>
      (cube.linesOf[c] ?? []).flatMap((line) => [...(cube.lines[line] ?? [])]),
    );
    // Under rounding it is totals that pin cells down; hiding an inner value there widens nothing else.
    const totals = around.filter((c) => cube.isTotal[c]);
    const found =
      rule.kind === 'round'
        ? (smallest(cube, states, totals) ?? smallest(cube, states, around))
        : smallest(cube, states, around);
    if (found !== undefined) return found;
    reach = [...new Set(around)].filter((c) => states[c] !== 'shown' && !seen.has(c));
    for (const c of reach) seen.add(c);
  }
  return undefined;
}
