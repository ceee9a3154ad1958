import { isRefusal, rake, type TrimLimits } from '../../methods/statistics/index.ts';
import { readOptions } from '../arguments.ts';
import { BadInput, type Command } from '../command.ts';
import { readMarginsFile } from './margins-file.ts';
import { columnAt, readTable } from './text-table.ts';

export const rakeCommand: Command = {
  name: 'rake',
  summary: 'Weigh a sample so that it agrees with what is known of the population.',
  usage: 'rake --sample S.csv --margins M.json [--trim LOWEST,HIGHEST] [--start COLUMN]',
  run(args) {
    const { values, positionals } = readOptions(args, {
      sample: { type: 'string' },
      margins: { type: 'string' },
      trim: { type: 'string' },
      start: { type: 'string' },
    });
    const { sample, margins: file, trim, start } = values;
    if (!sample || !file || positionals.length > 0)
      throw new BadInput('Give --sample S.csv and --margins M.json.');
    const margins = readMarginsFile(file);
    const names = Object.keys(margins);
    const columns = start === undefined ? names : [...names, start];
    const { rows } = readTable(sample, (header) =>
      columns.map((name) => columnAt(sample, header, name)),
    );
    const people = rows.map((row) =>
      Object.fromEntries(names.map((name, i) => [name, (row[i] ?? '').trim()])),
    );
    const result = rake(people, margins, {
      ...(trim === undefined ? {} : { trim: readLimits(trim) }),
      ...(start === undefined ? {} : { start: rows.map((row) => weight(row[names.length])) }),
    });
    if (isRefusal(result)) throw new BadInput(result.refused);
    return { ...result, weights: [...result.weights] };
  },
};

const weight = (written: string | undefined): number =>
  written === undefined || written.trim() === '' ? Number.NaN : Number(written);

function readLimits(written: string): TrimLimits {
  const [lowest = Number.NaN, highest = Number.NaN, ...rest] = written.split(',').map(Number);
  if (rest.length > 0 || !Number.isFinite(lowest) || !Number.isFinite(highest))
    throw new BadInput('--trim takes two multiples of the median weight, such as 0.3,5.');
  return { lowest, highest };
}
