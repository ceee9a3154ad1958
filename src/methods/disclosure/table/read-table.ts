import type { TableRefusal } from './refusal.ts';

/** A variable of a table and its categories, in the order they came. */
export type Variable = { readonly name: string; readonly categories: readonly string[] };

/**
 * A table of counts read: `inner` without totals, the last variable running fastest. `layout` is how it
 * was written: `cross` with one variable down and one across, `list` with a row for each cell.
 */
export type CountTable = {
  readonly layout: 'cross' | 'list';
  readonly variables: readonly Variable[];
  readonly inner: Float64Array;
};

const mostCells = 5000;
const totalName = /^(?:all|any|total|totals|grand total|sum|overall)$/i;
const countName =
  /^(?:count|counts|n|number|people|persons|respondents|participants|value|freq|frequency)$/i;
const isTotal = (label: string): boolean => totalName.test(label.trim());
const whole = /^\s*-?\d+(?:\.0+)?\s*$/;

/**
 * Reads a table of counts in either layout. Totals in it (rows or columns called "Total" or "All") are
 * checked against the cells and worked out anew. Refuses counts that are negative, missing or not
 * whole, categories that come twice, and totals that are wrong.
 */
export function readCountTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): CountTable | TableRefusal {
  if (header.length < 2 || rows.length === 0)
    return { refused: 'The table needs a header, a row and a column of counts.' };
  for (const [i, row] of rows.entries())
    if (row.length !== header.length)
      return {
        refused: `Row ${i + 1} of the table has ${row.length} values, not ${header.length}.`,
      };
  const numeric = header.map((_, k) => rows.every((row) => whole.test(row[k] ?? '')));
  const last = header.length - 1;
  const list =
    header.length === 2 ||
    countName.test((header[last] ?? '').trim()) ||
    (header.length > 2 && !numeric.slice(1, last).some(Boolean) && (numeric[last] ?? false));
  const entries: Entry[] = [];
  for (const [i, row] of rows.entries())
    for (let k = list ? last : 1; k <= last; k++) {
      const value = countOf(row[k] ?? '', i + 1);
      if (typeof value !== 'number') return value;
      const labels = (list ? row.slice(0, last) : [row[0] ?? '', header[k] ?? '']).map((l) =>
        l.trim(),
      );
      entries.push({ labels, value });
    }
  const names = list ? header.slice(0, last) : [header[0]?.trim() || 'row', 'column'];
  return build(
    list ? 'list' : 'cross',
    names.map((n) => n.trim()),
    entries,
  );
}

type Entry = { readonly labels: readonly string[]; readonly value: number };

function countOf(written: string, row: number): number | TableRefusal {
  if (!whole.test(written))
    return { refused: `Row ${row} of the table has "${written}" where a whole number belongs.` };
  const value = Number(written);
  if (value < 0)
    return { refused: `Row ${row} of the table has ${value}: a count cannot be negative.` };
  if (value > 1e9)
    return { refused: `Row ${row} of the table has ${value}, too large for a count.` };
  return value;
}

function build(
  layout: CountTable['layout'],
  names: readonly string[],
  entries: readonly Entry[],
): CountTable | TableRefusal {
  const variables = names.map((name, d) => ({
    name,
    categories: [
      ...new Set(entries.map((e) => e.labels[d] ?? '').filter((label) => !isTotal(label))),
    ],
  }));
  const cells = variables.reduce((count, v) => count * v.categories.length, 1);
  if (cells === 0) return { refused: 'The table holds nothing but totals.' };
  if (cells > mostCells)
    return { refused: `The table has ${cells} cells; ${mostCells} can be protected at once.` };
  const places = variables.map((v) => new Map(v.categories.map((label, i) => [label, i])));
  const inner = new Float64Array(cells);
  const given = new Uint8Array(cells);
  for (const { labels, value } of entries) {
    if (labels.some(isTotal)) continue;
    const at = labels.reduce(
      (cell, label, d) =>
        cell * (variables[d]?.categories.length ?? 1) + (places[d]?.get(label) ?? 0),
      0,
    );
    if (given[at]) return { refused: `The table has ${labels.join(', ')} twice.` };
    given[at] = 1;
    inner[at] = value;
  }
  for (const { labels, value } of entries) {
    if (!labels.some(isTotal)) continue;
    const sum = totalOf(labels, variables, inner);
    if (sum !== value)
      return {
        refused: `The table says ${value} for ${labels.join(', ')}, but its cells add up to ${sum}.`,
      };
  }
  return { layout, variables, inner };
}

function totalOf(
  labels: readonly string[],
  variables: readonly Variable[],
  inner: Float64Array,
): number {
  let sum = 0;
  for (let cell = 0; cell < inner.length; cell++) {
    let rest = cell;
    let within = true;
    for (let d = variables.length - 1; d >= 0; d--) {
      const size = variables[d]?.categories.length ?? 1;
      const label = variables[d]?.categories[rest % size];
      if (!isTotal(labels[d] ?? '') && labels[d] !== label) within = false;
      rest = Math.floor(rest / size);
    }
    if (within) sum += inner[cell] ?? 0;
  }
  return sum;
}
