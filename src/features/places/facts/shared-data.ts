import { existsSync, readFileSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { parse } from 'csv-parse/sync';

const folder = new URL('../../../../../shared/data/', import.meta.url);

/**
 * For tests only: a file of the reference data that lies beside the checkout, or undefined after
 * marking the test as skipped. In CI the data has to be there.
 */
export function readShared(context: TestContext, path: string): string | undefined {
  const file = new URL(path, folder);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  if (process.env.CI !== undefined) throw new Error(`CI needs the reference data: ${path}`);
  context.skip(`the reference data ${path} is not beside this checkout`);
  return undefined;
}

/** For tests only: the rows of a comma-separated reference file, by the names in its first line. */
export function readSharedRows(
  context: TestContext,
  path: string,
): readonly Readonly<Record<string, string>>[] | undefined {
  const text = readShared(context, path);
  if (text === undefined) return undefined;
  return parse<Record<string, string>>(text, { columns: true, bom: true });
}
