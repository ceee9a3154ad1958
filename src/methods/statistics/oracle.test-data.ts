// Results of R 4.2.2 with the package survey 4.1-1 and of statsmodels, read by the tests.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Person } from './index.ts';

const folder = '../shared/data/oracle';

/** Why the tests that need the results skip, or false. In CI they must be there. */
export function absent(): string | false {
  if (existsSync(`${folder}/survey_oracle.json`)) return false;
  assert.ok(!process.env['CI'], `${folder} must be there in CI`);
  return `${folder} is not here`;
}

export const readSample = (): Person[] =>
  parse(readFileSync(`${folder}/survey_sample.csv`), { columns: true });
export function readWeights(): number[] {
  const rows: Record<string, string>[] = parse(readFileSync(`${folder}/survey_raked_weights.csv`), {
    columns: true,
  });
  return rows.map((row) => Number(row['w']));
}

/** One number, or a list of them, from the results by name. */
export function oracle(file: string, ...path: readonly string[]): number[] {
  let value: unknown = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  for (const key of path)
    value = value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined;
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map((v) => {
    assert.ok(typeof v === 'number', `${file} has no ${path.join('.')}`);
    return v;
  });
}

/** The margins as the results' README gives them. */
export const margins = {
  age: { '16-34': 280_000, '35-54': 330_000, '55-74': 280_000, '75+': 110_000 },
  sex: { f: 508_000, m: 492_000 },
  imd: { q1: 260_000, q2: 220_000, q3: 190_000, q4: 180_000, q5: 150_000 },
};

export function near(got: number | undefined, expected: number | undefined, within: number): void {
  assert.ok(
    got !== undefined && expected !== undefined && Math.abs(got - expected) <= within,
    `${got} is not within ${within} of ${expected}`,
  );
}

/** The result, where a refusal would be a failure. */
export function given<T extends object>(value: T | { readonly refused: string }): T {
  if ('refused' in value) throw new assert.AssertionError({ message: value.refused });
  return value;
}
