import { hashText, mix } from '../random.ts';
import type { VoteTable } from '../votes/vote-table.ts';

/**
 * A 32-bit number for every vote that depends on the seed and on who voted on what, and on nothing
 * else: not on the vote, its place in the file, or other votes. Halves and folds are made from it.
 * O(votes).
 */
export function hashVotes(table: VoteTable, seed: number): Uint32Array {
  const salt = mix(seed ^ 0x5bd1e995);
  const statementHash = Uint32Array.from(table.statements, (id) => hashText(id));
  const out = new Uint32Array(table.column.length);
  for (let p = 0; p < table.participants.length; p += 1) {
    const person = Math.imul(hashText(table.participants[p] ?? '') ^ salt, 0x9e3779b1);
    const end = table.rowStart[p + 1] ?? 0;
    for (let at = table.rowStart[p] ?? 0; at < end; at += 1)
      out[at] = mix(person + (statementHash[table.column[at] ?? 0] ?? 0));
  }
  return out;
}

/** Splits the votes by the highest bit of their hash; both halves keep all people and statements. */
export function splitInHalves(table: VoteTable, hash: Uint32Array): [VoteTable, VoteTable] {
  const make = (half: number): VoteTable => {
    const rowStart = new Int32Array(table.rowStart.length);
    const column = new Int32Array(table.column.length);
    const value = new Int8Array(table.column.length);
    let n = 0;
    let at = 0;
    for (let p = 0; p < table.participants.length; p += 1) {
      const end = table.rowStart[p + 1] ?? 0;
      for (; at < end; at += 1) {
        column[n] = table.column[at] ?? 0;
        value[n] = table.value[at] ?? 0;
        // Kept by moving on, or overwritten by the next: no branch to guess wrong.
        n += (hash[at] ?? 0) >>> 31 === half ? 1 : 0;
      }
      rowStart[p + 1] = n;
    }
    return { ...table, rowStart, column: column.slice(0, n), value: value.slice(0, n) };
  };
  return [make(0), make(1)];
}
