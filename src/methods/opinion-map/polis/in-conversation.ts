import type { VoteTable } from '../votes/vote-table.ts';

/** Polis groups people from this many votes on. */
const enoughVotes = 7;
/** … and the most active ones until there are this many. */
const fewestPeople = 15;

/** Rows that are grouped, in row order; `statements` is C. O(participants log participants). */
export function inConversation(table: VoteTable, statements: number): Int32Array {
  const threshold = Math.min(enoughVotes, statements);
  const votes = Int32Array.from(
    table.participants,
    (_, p) => (table.rowStart[p + 1] ?? 0) - (table.rowStart[p] ?? 0),
  );
  const inside: number[] = [];
  const outside: number[] = [];
  votes.forEach((n, p) => {
    if (n >= threshold && n > 0) inside.push(p);
    else if (n > 0) outside.push(p);
  });
  if (inside.length < fewestPeople) {
    outside.sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || a - b);
    inside.push(...outside.slice(0, fewestPeople - inside.length));
    inside.sort((a, b) => a - b);
  }
  return Int32Array.from(inside);
}
