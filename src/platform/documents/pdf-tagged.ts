import type { Block } from '../../methods/passages/index.ts';
import { TaggedReader } from './pdf-tagged-reader.ts';
import { markedIds } from './pdf-tree.ts';
import type { PdfPage } from './pdf-types.ts';

/** Share of the words on all pages that the structure holds. Artifacts are meant to be outside. */
export function taggedShare(pages: readonly PdfPage[]): number {
  let all = 0;
  let held = 0;
  for (const page of pages) {
    const ids = new Set(page.tree === null ? [] : markedIds(page.tree));
    for (const piece of page.pieces) {
      if (piece.artifact) continue;
      all += piece.text.length;
      if (piece.marked !== null && ids.has(piece.marked)) held += piece.text.length;
    }
  }
  return all === 0 ? 0 : held / all;
}

/** A paragraph or item that a page break cut: it did not end, and small letters go on. */
function healPageBreaks(blocks: readonly Block[], starts: ReadonlySet<number>): Block[] {
  const healed: Block[] = [];
  blocks.forEach((block, at) => {
    const last = healed.at(-1);
    const cut =
      starts.has(at) &&
      (last?.kind === 'paragraph' || last?.kind === 'item') &&
      (block.kind === 'paragraph' || block.kind === last.kind) &&
      !/[.!?:;*_>]$/.test(last.source) &&
      /^\p{Ll}/u.test(block.source);
    if (cut && 'source' in block)
      healed[healed.length - 1] = { ...last, source: `${last.source} ${block.source}` };
    else healed.push(block);
  });
  return healed;
}

/** Blocks of a tagged PDF, from the structure that its author's program wrote. */
export function readTagged(pages: readonly PdfPage[]): { blocks: Block[]; notes: string[] } {
  const reader = new TaggedReader();
  const starts = new Set<number>();
  for (const page of pages) {
    starts.add(reader.builder.size);
    reader.page(page);
  }
  const { figures, contents } = reader;
  const notes: string[] = [];
  if (figures > 0) {
    const left = figures === 1 ? '1 picture was' : `${figures} pictures were`;
    notes.push(`${left} left out. Descriptions are shown in square brackets.`);
  }
  if (contents > 0)
    notes.push('The printed contents list was left out. A new one is made from the headings.');
  const cuts = new Set([...starts].filter((at) => !reader.labelled.has(at)));
  return { blocks: healPageBreaks(reader.builder.blocks(), cuts), notes };
}
