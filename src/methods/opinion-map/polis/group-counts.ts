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
  const agree = new Int32Array(groups * statements);
  const disagree = new Int32Array(groups * statements);
  const seen = new Int32Array(groups * statements);
  for (let p = 0; p < table.participants.length; p += 1) {
    const g = group[p] ?? -1;
    if (g < 0) continue;
    const base = g * statements;
    const end = table.rowStart[p + 1] ?? 0;
    for (let at = table.rowStart[p] ?? 0; at < end; at += 1) {
      const cell = base + (table.column[at] ?? 0);
      const value = table.value[at] ?? 0;
      seen[cell] = (seen[cell] ?? 0) + 1;
      if (value === 1) agree[cell] = (agree[cell] ?? 0) + 1;
      else if (value === -1) disagree[cell] = (disagree[cell] ?? 0) + 1;
    }
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
