import { type Answer, findTopics, keyness } from '../../methods/topics/index.ts';
import { readOptions } from '../arguments.ts';
import { BadInput, type Command } from '../command.ts';
import { columnAt, readTable } from './text-table.ts';

function wholeNumber(name: string, value: string): number {
  const n = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(n))
    throw new BadInput(`--${name} must be a whole number, not "${value}".`);
  return n;
}

export const topics: Command = {
  name: 'topics',
  summary:
    'Topics of texts without labels, with real quotes, and the words of each group; rows count from 0.',
  usage:
    'topics --texts FILE.csv --column NAME [--respondent NAME] [--group NAME] [--topics N] [--seed N]',
  run(args) {
    const { values } = readOptions(args, {
      texts: { type: 'string' },
      column: { type: 'string' },
      respondent: { type: 'string' },
      group: { type: 'string' },
      topics: { type: 'string' },
      seed: { type: 'string' },
    });
    const { texts: path, column, respondent, group } = values;
    if (!path || column === undefined)
      throw new BadInput('Give --texts FILE.csv and --column NAME.');
    const table = readTable(path, (header) =>
      [column, respondent ?? column, group ?? column].map((name) => columnAt(path, header, name)),
    );
    const answers = table.rows.map(
      ([text = '', who = '']): Answer =>
        respondent === undefined || who === '' ? { text } : { text, respondent: who },
    );
    const found = findTopics(answers, {
      seed: wholeNumber('seed', values.seed ?? '1'),
      ...(values.topics !== undefined && { topics: wholeNumber('topics', values.topics) }),
    });
    if (group === undefined) return found;
    const texts = answers.map((a) => a.text);
    const groups = table.rows.map((row) => row[2] ?? '');
    const names = [...new Set(groups)].filter((name) => name !== '').sort();
    if (names.length > 50)
      throw new BadInput(`Column "${group}" has ${names.length} values; a group has at most 50.`);
    return {
      ...found,
      keyness: names.map((name) => ({
        group: name,
        ...keyness(
          texts,
          groups.map((g) => g === name),
        ),
      })),
    };
  },
};
