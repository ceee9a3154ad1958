import {
  borda,
  bradleyTerry,
  equalShares,
  nextPairs,
  transferableVote,
} from '../../methods/priorities/index.ts';
import { readOptions } from '../arguments.ts';
import { BadInput, type Command } from '../command.ts';
import { readApprovals, readComparisons, readProjects, readRankings } from './ballot-files.ts';

const methods = ['pairs', 'borda', 'stv', 'equal-shares'] as const;

export const prioritiesCommand: Command = {
  name: 'priorities',
  summary: 'Count comparisons, rankings or budgets: pairs, borda, stv, equal-shares.',
  usage:
    'priorities --method pairs|borda|stv|equal-shares --ballots B.csv [--seats N] [--projects P.csv --budget N] [--fill]',
  run(args) {
    const { values, positionals } = readOptions(args, {
      method: { type: 'string' },
      ballots: { type: 'string' },
      seats: { type: 'string' },
      projects: { type: 'string' },
      budget: { type: 'string' },
      fill: { type: 'boolean' },
    });
    const method = methods.find((name) => name === values.method);
    if (!method || !values.ballots || positionals.length > 0)
      throw new BadInput(`Give --method ${methods.join('|')} and --ballots B.csv.`);
    return { method, ...count(method, values.ballots, values) };
  },
};

type Values = {
  readonly seats?: string | undefined;
  readonly projects?: string | undefined;
  readonly budget?: string | undefined;
  readonly fill?: boolean | undefined;
};

function count(method: (typeof methods)[number], file: string, values: Values): object {
  if (method === 'pairs') {
    const comparisons = readComparisons(file);
    const { strengths } = orRefuse(bradleyTerry(comparisons));
    const options = strengths.map((s) => s.option);
    return { strengths, next: orRefuse(nextPairs(options, comparisons, 5)) };
  }
  if (method === 'equal-shares') {
    if (!values.projects)
      throw new BadInput('Give --projects P.csv with columns project and cost.');
    const projects = readProjects(values.projects);
    const budget = numberIn('--budget', values.budget);
    return orRefuse(
      equalShares(projects, readApprovals(file), budget, { fill: values.fill ?? false }),
    );
  }
  const { options, ballots } = readRankings(file);
  if (method === 'borda') return { scores: orRefuse(borda(options, ballots)) };
  return orRefuse(transferableVote(options, ballots, numberIn('--seats', values.seats)));
}

function orRefuse<T extends object>(result: T | { readonly refused: string }): T {
  if ('refused' in result) throw new BadInput(result.refused);
  return result;
}

function numberIn(name: string, written: string | undefined): number {
  const value = Number(written ?? '');
  if (written === undefined || written.trim() === '' || !Number.isFinite(value))
    throw new BadInput(`Give ${name} as a number.`);
  return value;
}
