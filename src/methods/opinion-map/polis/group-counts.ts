import type { VoteTable } from '../votes/vote-table.ts';

/** Votes by group and statement, at `group * statements + statement`; passes count as seen only. */
export type GroupCounts = {
  readonly groups: number;
  readonly statements: number;
  readonly agree: Int32Array;
  readonly disagree: Int32Array;
  readonly seen: Int32Array;
};

/** Counts the votes of each group; participants with group −1 are left out. O(votes). */
export function countByGroup(table: VoteTable, group: Int32Array, groups: number): GroupCounts {
  const statements = table.statements.length;
  const { rowStart, column, value } = table;
  // One counter for each of the three votes, so that a vote costs one addition and no branch.
  const votes = new Int32Array(groups * statements * 3);
  for (let p = 0; p < table.participants.length; p += 1) {
    const g = group[p] ?? -1;
    if (g < 0) continue;
    const base = g * statements * 3 + 1;
    const end = rowStart[p + 1] ?? 0;
    for (let at = rowStart[p] ?? 0; at < end; at += 1) {
      const cell = base + (column[at] ?? 0) * 3 + (value[at] ?? 0);
      votes[cell] = (votes[cell] ?? 0) + 1;
    }
  }
  const agree = new Int32Array(groups * statements);
  const disagree = new Int32Array(groups * statements);
  const seen = new Int32Array(groups * statements);
  for (let cell = 0; cell < seen.length; cell += 1) {
    const against = votes[cell * 3] ?? 0;
    const inFavour = votes[cell * 3 + 2] ?? 0;
    agree[cell] = inFavour;
    disagree[cell] = against;
    seen[cell] = against + (votes[cell * 3 + 1] ?? 0) + inFavour;
  }
  return { groups, statements, agree, disagree, seen };
}

/** The same counts with all groups put together: one group. */
export function allTogether(table: VoteTable): GroupCounts {
  return countByGroup(table, new Int32Array(table.participants.length), 1);
}

/** A statement's votes summed over the groups. */
export function summedOverGroups(counts: GroupCounts, statement: number) {
  let agree = 0;
  let disagree = 0;
  let seen = 0;
  for (let g = 0; g < counts.groups; g += 1) {
    const cell = g * counts.statements + statement;
    agree += counts.agree[cell] ?? 0;
    disagree += counts.disagree[cell] ?? 0;
    seen += counts.seen[cell] ?? 0;
  }
  return { agree, disagree, seen, pass: seen - agree - disagree };
}
