import type { Block, HeadingLevel } from './blocks.ts';
import { plainText } from './show.ts';

/** One line of a contents list; `at` is the index of the heading among the blocks. */
export type ContentsEntry = {
  at: number;
  level: HeadingLevel;
  text: string;
  children: ContentsEntry[];
};

/**
 * The headings as a tree, to the depth asked for (in heading levels, 3 unless told). Headings
 * without words are left out. Linear in the number of blocks.
 *
 * @example contentsOf(readMarkdown('# Plan\n\n## Vision')) // [{ text: 'Plan', children: [{ text: 'Vision', … }] }]
 */
export function contentsOf(blocks: readonly Block[], deepest = 3): ContentsEntry[] {
  const roots: ContentsEntry[] = [];
  const open: ContentsEntry[] = [];
  blocks.forEach((block, at) => {
    if (block.kind !== 'heading' || block.level > deepest) return;
    const text = plainText(block).replaceAll('\n', ' ');
    if (text === '') return;
    const entry: ContentsEntry = { at, level: block.level, text, children: [] };
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop();
    (open.at(-1)?.children ?? roots).push(entry);
    open.push(entry);
  });
  return roots;
}
