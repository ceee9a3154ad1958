import { identifyLanguage } from '../../methods/language/index.ts';
import { findPersonalData, flagConcerns } from '../../methods/personal-data/index.ts';
import { readOptions, readTextFile } from '../arguments.ts';
import { BadInput, type Command } from '../command.ts';
import { readColumn } from './text-table.ts';

export const personalDataCommand: Command = {
  name: 'personal-data',
  summary:
    'Mark what may be personal data in texts, with their language and what a person should read first.',
  usage: 'personal-data FILE | personal-data --texts FILE.csv --column NAME',
  run(args) {
    const { values, positionals } = readOptions(args, {
      texts: { type: 'string' },
      column: { type: 'string' },
    });
    const texts = textsOf(values.texts, values.column, positionals);
    const rows = texts.map((text, row) => ({
      row,
      language: identifyLanguage(text).language,
      findings: findPersonalData(text),
      ...flagConcerns(text),
    }));
    const byKind: Record<string, number> = {};
    for (const { findings } of rows)
      for (const { kind } of findings) byKind[kind] = (byKind[kind] ?? 0) + 1;
    return {
      rows,
      counts: {
        texts: rows.length,
        withFindings: rows.filter((row) => row.findings.length > 0).length,
        toReadFirst: rows.filter((row) => row.urgency !== 'none').length,
        byKind,
      },
    };
  },
};

function textsOf(
  table: string | undefined,
  column: string | undefined,
  files: readonly string[],
): readonly string[] {
  const [file, ...others] = files;
  if (table !== undefined && column !== undefined && file === undefined)
    return readColumn(table, column);
  if (table === undefined && column === undefined && file !== undefined && others.length === 0)
    return [readTextFile(file)];
  throw new BadInput('Name one text file, or --texts FILE.csv with --column NAME.');
}
