import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { BadInput } from '../command.ts';

/** A CSV file with a header row; rows are numbered from 0, the first after the header. */
export type TextTable = {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * Reads a CSV file whole, keeping of each row only the columns that `keep` names by position.
 * Lines with nothing at all are not rows; a quoted empty field is one.
 */
export function readTable(
  path: string,
  keep: (header: readonly string[]) => readonly number[],
): TextTable {
  let header: readonly string[] | undefined;
  let kept: readonly number[] = [];
  try {
    const rows: string[][] = parse(readBytes(path), {
      bom: true,
      skip_empty_lines: true,
      relax_quotes: false,
      on_record: (record: string[]) => {
        if (header) return kept.map((i) => record[i] ?? '');
        header = record;
        kept = keep(header);
        return null;
      },
    });
    if (!header) throw new BadInput(`${path} is empty.`);
    return { path, header, rows };
  } catch (error) {
    if (error instanceof CsvError)
      throw new BadInput(`${path} is not a well-formed CSV file: ${error.message}.`);
    throw error;
  }
}

/** The bytes, checked to be UTF-8. Kept as bytes: a string of 30 MB more would be made for nothing. */
function readBytes(path: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new BadInput(`There is no file ${path}.`);
    throw new BadInput(`${path} could not be read (${String(code ?? 'unknown reason')}).`);
  }
  if (!isUtf8(bytes)) throw new BadInput(`${path} is not UTF-8 text.`);
  return bytes;
}

/** The position of a column by its name, or a refusal that lists what there is. */
export function columnAt(path: string, header: readonly string[], name: string): number {
  const at = header.indexOf(name);
  if (at >= 0 && header.indexOf(name, at + 1) >= 0)
    throw new BadInput(`${path} has two columns called "${name}".`);
  if (at >= 0) return at;
  const some = header.slice(0, 8).join(', ');
  const more = header.length > 8 ? ` and ${header.length - 8} more` : '';
  throw new BadInput(`${path} has no column "${name}". It has: ${some}${more}.`);
}

/** The texts of one column, in the order of the rows. */
export function readColumn(path: string, name: string): string[] {
  const table = readTable(path, (header) => [columnAt(path, header, name)]);
  return table.rows.map((row) => row[0] ?? '');
}
