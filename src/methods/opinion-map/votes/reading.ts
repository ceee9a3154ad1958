import type { VoteTable } from './vote-table.ts';

/** Votes read, or one line in plain English saying what is wrong with them. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

export type VotesRead = {
  readonly layout: 'matrix' | 'ballots';
  readonly table: VoteTable;
  /** How many votes were replaced by a later vote of the same person on the same statement. */
  readonly replaced: number;
};

export function refuse(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}
