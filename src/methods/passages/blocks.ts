/** What a passage can be. Quotes, code and pictures become paragraphs with their text. */
export type PassageKind = 'heading' | 'paragraph' | 'item' | 'row';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
export type ItemDepth = 1 | 2 | 3;

export type HeadingBlock = { kind: 'heading'; level: HeadingLevel; source: string };
export type ParagraphBlock = { kind: 'paragraph'; source: string };
export type ItemBlock = { kind: 'item'; ordered: boolean; depth: ItemDepth; source: string };
export type RowBlock = { kind: 'row'; header: boolean; cells: readonly string[] };

/**
 * One block of a plan. `source` and each cell are inline Markdown on a single line: text,
 * `**strong**`, `_emphasis_`, `[links](https://…)` and `<br>` for a line break, nothing else.
 */
export type Block = HeadingBlock | ParagraphBlock | ItemBlock | RowBlock;

/** Narrow a number from 1 to 6, as in h1 to h6; anything outside is brought to the nearest. */
export function headingLevel(value: number): HeadingLevel {
  if (value <= 1) return 1;
  if (value >= 6) return 6;
  return value < 3 ? 2 : value < 4 ? 3 : value < 5 ? 4 : 5;
}

/** Narrow a nesting depth to the three that a reader can follow. */
export function itemDepth(value: number): ItemDepth {
  if (value <= 1) return 1;
  return value < 3 ? 2 : 3;
}

/**
 * Bring list depths to what can be shown: a list starts at depth 1 and goes one step deeper at a
 * time. Linear in the number of blocks.
 */
export function settleDepths(blocks: readonly Block[]): Block[] {
  let depth = 0;
  return blocks.map((block) => {
    if (block.kind !== 'item') {
      depth = 0;
      return block;
    }
    depth = itemDepth(Math.min(block.depth, depth + 1));
    return depth === block.depth ? block : { ...block, depth: itemDepth(depth) };
  });
}
