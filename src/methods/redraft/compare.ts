import type { Redraft } from './redraft.ts';
import type { PassageState } from './types.ts';
import { type WordPart, wordDiff } from './word-diff.ts';

/**
 * One line of a side by side display: what stood on the left, what stands on the right, and the words
 * between them. A split passage is one line with several passages on the right, a merged one the other
 * way round.
 */
export type ComparedRow = {
  readonly state: PassageState;
  /** the passage, or its group, stands at another place or under another heading */
  readonly moved: boolean;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly oldText: string | null;
  readonly newText: string | null;
  readonly similarity: number;
  /** word by word; joined without the added parts the old text, without the removed ones the new */
  readonly parts: readonly WordPart[];
};

/** One line of a plain list of changes. */
export type Change = {
  readonly state: Exclude<PassageState, 'same'>;
  readonly moved: boolean;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** a plain sentence, with numbers of passages counted from one */
  readonly text: string;
  readonly similarity: number;
};

export type Comparison = {
  readonly rows: readonly ComparedRow[];
  readonly changes: readonly Change[];
  readonly counts: Readonly<Record<PassageState, number>>;
};

/**
 * Two aligned versions as rows for a reader, in the order of the new version with removed passages
 * where they stood, and as a plain list of changes. Passages of a split or merge are joined by a blank
 * line in `oldText` and `newText`. Costs one word-level difference for each edited passage.
 *
 * @example compareVersions(redraft(old, next)).changes.map((change) => change.text)
 */
export function compareVersions(redraft: Redraft): Comparison {
  const { versions, groups, passages } = redraft;
  const rows: ComparedRow[] = [];
  const done = new Set<(typeof groups)[number]>();
  const groupOf = new Map(groups.flatMap((group) => group.to.map((to) => [to, group] as const)));
  const textOf = (side: 'from' | 'to', blocks: readonly number[]) =>
    blocks.length === 0
      ? null
      : blocks.map((at) => versions[side].passages[at]?.text ?? '').join('\n\n');
  for (const link of passages) {
    const group = link.to === null ? undefined : groupOf.get(link.to);
    if (group && done.has(group)) continue;
    if (group) done.add(group);
    const from = ascending(group?.from ?? (link.from === null ? [] : [link.from]));
    const to = ascending(group?.to ?? (link.to === null ? [] : [link.to]));
    const [oldText, newText] = [textOf('from', from), textOf('to', to)];
    const moved = from.some((i) => to.some((j) => redraft.isMoved(i, j)));
    const parts = wordDiff(oldText ?? '', newText ?? '');
    const { state, similarity } = link;
    rows.push({ state, moved, from, to, oldText, newText, similarity, parts });
  }
  const counts = { same: 0, moved: 0, reworded: 0, split: 0, merged: 0, added: 0, removed: 0 };
  for (const { state } of rows) counts[state]++;
  return { rows, changes: rows.flatMap(describe), counts };
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((x, y) => x - y);
}

function describe({ state, moved, from, to, similarity }: ComparedRow): Change[] {
  if (state === 'same') return [];
  const [old, next] = [named(from), named(to)];
  const also = moved ? ' and moved' : '';
  const kept = `${Math.round(similarity * 100)}% of its words kept`;
  const text = {
    moved: `Passage ${old} is now passage ${next}, unchanged`,
    reworded: `Passage ${old} was reworded${also} (now passage ${next}, ${kept})`,
    split: `Passage ${old} was split${also} into passages ${next}`,
    merged: `Passages ${old} were merged${also} into passage ${next}`,
    added: `Passage ${next} is new`,
    removed: `Passage ${old} was removed`,
  }[state];
  return [{ state, moved, from, to, text, similarity }];
}

function named(blocks: readonly number[]): string {
  const numbers = blocks.map((at) => String(at + 1));
  const last = numbers.pop() ?? '';
  return numbers.length > 0 ? `${numbers.join(', ')} and ${last}` : last;
}
