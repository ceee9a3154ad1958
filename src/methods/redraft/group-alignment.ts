import type { PassageGroup } from './types.ts';
import type { Version, Versions } from './versions.ts';
import { alignWords } from './word-alignment.ts';

/** Passages of one side laid end to end: their words, and where each passage begins in the row. */
export type Row = {
  readonly ids: Int32Array;
  readonly blocks: readonly number[];
  readonly offsets: readonly number[];
};

/** The words of a group of passages, old against new. */
export type GroupAlignment = {
  readonly old: Row;
  readonly next: Row;
  /** for each word of the old row its partner in the new row, or -1 */
  readonly partner: Int32Array;
};

function layOut(version: Version, blocks: readonly number[]): Row {
  const offsets: number[] = [];
  let length = 0;
  for (const block of blocks) {
    offsets.push(length);
    length += version.words[block]?.ids.length ?? 0;
  }
  const ids = new Int32Array(length);
  for (const [at, block] of blocks.entries())
    ids.set(version.words[block]?.ids ?? [], offsets[at] ?? 0);
  return { ids, blocks, offsets };
}

/** Aligns the words of a group; its passages are given in the order in which their words meet. */
export function alignGroup(versions: Versions, group: PassageGroup): GroupAlignment {
  const old = layOut(versions.from, group.from);
  const next = layOut(versions.to, group.to);
  const weights = versions.rarity;
  return { old, next, partner: alignWords(old.ids, next.ids, weights) };
}

/** The passage that holds a word of a row, as index into its blocks. */
export function slotOf(row: Row, word: number): number {
  let slot = 0;
  while (slot + 1 < row.offsets.length && (row.offsets[slot + 1] ?? 0) <= word) slot++;
  return slot;
}
