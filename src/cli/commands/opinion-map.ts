import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  arrivalOrder,
  type Moderation,
  orderedLike,
  polisMap,
  polisReport,
  type Reading,
  readModeration,
  readVotes,
  robustMap,
  robustReport,
  unmoderated,
  type VotesRead,
  type VoteTable,
} from '../../methods/opinion-map/index.ts';
import { readOptions, readTextFile } from '../arguments.ts';
import { BadInput, type Command } from '../command.ts';

export const opinionMap: Command = {
  name: 'opinion-map',
  summary: 'Places people by how they voted, finds groups if there are any, and common ground.',
  usage: 'opinion-map --votes FILE.csv [--comments FILE.csv] [--mode polis|robust] [--seed N]',
  run: (args) => {
    const { values, positionals } = readOptions(args, {
      votes: { type: 'string' },
      comments: { type: 'string' },
      mode: { type: 'string', default: 'robust' },
      seed: { type: 'string', default: '1' },
    });
    if (positionals.length > 0)
      throw new BadInput(`What is “${positionals[0]}”? Use --votes FILE.`);
    if (values.votes === undefined) throw new BadInput('Name the file of votes: --votes FILE.csv.');
    if (values.mode !== 'polis' && values.mode !== 'robust')
      throw new BadInput(`The mode is polis or robust, not “${values.mode}”.`);
    if (!/^\d{1,9}$/.test(values.seed))
      throw new BadInput('The seed is a whole number from 0 to 999999999.');
    const read = accepted(readVotes(readTextFile(values.votes)));
    const moderation = readComments(values.votes, values.comments);
    if (values.mode === 'robust')
      return robustReport(robustMap(read.table, { seed: Number(values.seed), moderation }));
    const table = inOrderOfArrival(values.votes, read);
    return polisReport(table, moderation, polisMap(table, moderation));
  },
};

function accepted<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new BadInput(reading.message);
  return reading.value;
}

/** The comments file named, or the comments.csv beside the votes, or nothing moderated. */
function readComments(votesPath: string, commentsPath: string | undefined): Moderation {
  const beside = join(dirname(votesPath), 'comments.csv');
  const path = commentsPath ?? (existsSync(beside) ? beside : undefined);
  return path === undefined ? unmoderated : accepted(readModeration(readTextFile(path)));
}

/** A matrix lacks the order of voting: it is taken from the votes.csv beside it, else from the ids. */
function inOrderOfArrival(path: string, read: VotesRead): VoteTable {
  if (read.layout === 'ballots') return read.table;
  const beside = join(dirname(path), 'votes.csv');
  if (basename(path) === 'participants-votes.csv' && existsSync(beside)) {
    const other = readVotes(readTextFile(beside));
    const ordered = other.ok ? orderedLike(read.table, other.value.table) : undefined;
    if (ordered) return ordered;
  }
  return arrivalOrder(read.table);
}
