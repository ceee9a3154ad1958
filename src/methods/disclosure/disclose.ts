import { allCells, layOut, type SafeTable, type SafeValue, totalLabel } from './lay-out.ts';
import { type Audit, audit, protect } from './protect.ts';
import { type DisclosureRule, rounded, ruleProblem } from './rule.ts';
import type { CellState } from './shrink.ts';
import { type Cube, cellAt, makeCube } from './table/cube.ts';
import type { CountTable, Variable } from './table/read-table.ts';
import type { TableRefusal } from './table/refusal.ts';

/** One value hidden: where, and why. */
export type Done = {
  readonly table: number;
  readonly at: Readonly<Record<string, string>>;
  readonly action: 'hidden';
  readonly why: string;
};

export type Disclosure = {
  readonly rule: DisclosureRule;
  readonly tables: readonly SafeTable[];
  readonly done: readonly Done[];
  /** Values shown in another form than they have, by the rule's rounding. */
  readonly rounded: number;
  /** An attack on the result: `recovered` is 0, or the tables must not be published. */
  readonly audit: Audit;
};

/** Inner cells of three variables or more that can be suppressed in about a minute. */
const mostSuppressed = 1500;

/**
 * Makes one table, or two that will both be published, safe by a rule. Two tables must have the same
 * categories and the second must hold part of the people of the first in every cell (an earlier
 * release, or a smaller area): then their difference is protected as well.
 */
export function disclose(
  tables: readonly CountTable[],
  rule: DisclosureRule,
): Disclosure | TableRefusal {
  const problem = ruleProblem(rule);
  if (problem) return { refused: `The rule cannot be used: ${problem}` };
  const [first, second, third] = tables;
  if (!first) return { refused: 'There is no table.' };
  if (third) return { refused: 'At most two tables can be protected against each other.' };
  const deep = first.variables.length + (second ? 1 : 0) >= 3;
  const cells = first.inner.length * (second ? 2 : 1);
  if (rule.kind === 'suppress' && deep && cells > mostSuppressed)
    return {
      refused: `Hiding values takes too long in ${cells} cells of three variables or more; ${mostSuppressed} can be done. Use the rule nhs, or fewer categories.`,
    };
  if (!second) return finish(first, rule, makeCube(sizesOf(first), first.inner), [[]]);
  const part = insideOf(first, second);
  if ('refused' in part) return part;
  // One variable more: those in the second table, and those only in the first; their total is the first.
  const rest = first.inner.map((value, i) => value - (part.inner[i] ?? 0));
  const cube = makeCube([2, ...sizesOf(first)], [...part.inner, ...rest]);
  return finish(first, rule, cube, [[2], [0]]);
}

const sizesOf = (table: CountTable): number[] => table.variables.map((v) => v.categories.length);

/** The second table's counts in the order of the first, if they are a part of it. */
function insideOf(
  whole: CountTable,
  part: CountTable,
): { readonly inner: Float64Array } | TableRefusal {
  const unlike = { refused: 'Two tables need the same variables with the same categories.' };
  if (whole.variables.length !== part.variables.length || whole.inner.length !== part.inner.length)
    return unlike;
  const orders: Map<string, number>[] = [];
  for (const [d, variable] of whole.variables.entries()) {
    const other = part.variables[d];
    const order = new Map(other?.categories.map((label, i) => [label, i]));
    if (variable.categories.some((label) => !order.has(label))) return unlike;
    orders.push(order);
  }
  const inner = new Float64Array(whole.inner.length);
  for (let cell = 0; cell < inner.length; cell++) {
    const labels = labelsOf(whole.variables, cell);
    const at = labels.reduce(
      (sum, label, d) =>
        sum * (part.variables[d]?.categories.length ?? 1) + (orders[d]?.get(label) ?? 0),
      0,
    );
    inner[cell] = part.inner[at] ?? 0;
    if ((inner[cell] ?? 0) > (whole.inner[cell] ?? 0))
      return {
        refused: `The second table has more people than the first for ${labels.join(', ')}.`,
      };
  }
  return { inner };
}

function labelsOf(variables: readonly Variable[], cell: number): string[] {
  const labels: string[] = [];
  let rest = cell;
  for (let d = variables.length - 1; d >= 0; d--) {
    const list = variables[d]?.categories ?? [];
    labels[d] = list[rest % list.length] ?? '';
    rest = Math.floor(rest / list.length);
  }
  return labels;
}

/** @param slices for each published table, the categories of the variables before its own */
function finish(
  table: CountTable,
  rule: DisclosureRule,
  cube: Cube,
  slices: readonly (readonly number[])[],
): Disclosure {
  const sizes = sizesOf(table);
  const cells = allCells(sizes);
  const published = new Set(
    slices.flatMap((slice) => cells.map((c) => cellAt(cube, [...slice, ...c]))),
  );
  const result = protect(cube, rule, (cell) => published.has(cell));
  const names = table.variables.map((v) => v.name);
  const label = (d: number, k: number): string => table.variables[d]?.categories[k] ?? totalLabel;
  const why = new Map(result.hidden.map((h) => [h.cell, h.why]));
  const done = slices.flatMap((slice, t) =>
    cells.flatMap((c): Done[] => {
      const reason = why.get(cellAt(cube, [...slice, ...c]));
      if (reason === undefined) return [];
      const at = Object.fromEntries(names.map((name, d) => [name, label(d, c[d] ?? 0)]));
      return [{ table: t, at, action: 'hidden', why: reason }];
    }),
  );
  const show = (cell: number): SafeValue => safeValue(cube, rule, result.states, cell);
  const changed = [...published].filter((cell) => {
    const value = show(cell);
    return value !== '*' && value !== cube.values[cell];
  });
  return {
    rule,
    tables: slices.map((slice) =>
      layOut(table, cells, (c) => show(cellAt(cube, [...slice, ...c]))),
    ),
    done,
    rounded: changed.length,
    audit: audit(cube, rule, result.states),
  };
}

function safeValue(
  cube: Cube,
  rule: DisclosureRule,
  states: readonly CellState[],
  cell: number,
): SafeValue {
  if (states[cell] !== 'shown') return '*';
  const value = cube.values[cell] ?? 0;
  return rule.kind === 'round' ? rounded(value, rule) : value;
}
