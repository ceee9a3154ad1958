import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Moderation, readModeration, unmoderated } from '../votes/moderation.ts';
import { readVotes } from '../votes/read-votes.ts';
import type { VoteTable } from '../votes/vote-table.ts';

/** Where the open conversations lie, beside the checkout. For tests and benchmarks only. */
const data = join(import.meta.dirname, '../../../../../shared/data');

/** Undefined when the data is there; else why a test is skipped. In CI the data must be there. */
export function whyNoData(): string | false {
  if (existsSync(join(data, 'polis')) || process.env['CI']) return false;
  return 'the open conversations are not beside this checkout (../shared/data/polis)';
}

export type Conversation = { readonly table: VoteTable; readonly moderation: Moderation };

/** Reads one of the open conversations of the Computational Democracy Project (CC BY 4.0). */
export function conversation(
  name: string,
  file: 'votes.csv' | 'participants-votes.csv' = 'participants-votes.csv',
): Conversation {
  const folder = join(data, 'polis', name);
  const votes = readVotes(readFileSync(join(folder, file), 'utf8'));
  if (!votes.ok) throw new Error(votes.message);
  const comments = readModeration(readFileSync(join(folder, 'comments.csv'), 'utf8'));
  return {
    table: votes.value.table,
    moderation: comments.ok ? comments.value : unmoderated,
  };
}

/** A published or independently computed result. */
export function oracle(file: string): unknown {
  return JSON.parse(readFileSync(join(data, 'oracle', file), 'utf8'));
}
