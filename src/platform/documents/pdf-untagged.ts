import { type Block, BlockBuilder, inlineOfRuns } from '../../methods/passages/index.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { linesOf } from './pdf-lines.ts';
import { ParagraphReader } from './pdf-paragraphs.ts';
import { joinCells } from './pdf-rows.ts';
import { styleOf } from './pdf-style.ts';
import { areasOf, type PdfArea } from './pdf-tables.ts';
import type { PdfPage } from './pdf-types.ts';

function readTable(builder: BlockBuilder, area: PdfArea & { kind: 'table' }): void {
  area.rows.forEach((cells, at) => {
    const header = at === 0 && area.bold;
    builder.openRow(header);
    for (const { runs } of cells) {
      builder.cell(inlineOfRuns(header ? runs.map((run) => ({ ...run, strong: false })) : runs));
    }
    builder.closeRow();
  });
}

/** Blocks of a PDF without structure, put together from where its lines stand on the pages. */
export function readUntagged(pages: readonly PdfPage[]): { blocks: Block[]; notes: string[] } {
  const { lines, repeated, contents } = withoutFurniture(pages.flatMap(linesOf));
  const style = styleOf(lines);
  const builder = new BlockBuilder();
  const reader = new ParagraphReader(builder, style);
  let tables = 0;
  for (const area of areasOf(joinCells(lines))) {
    if (area.kind === 'lines') for (const line of area.lines) reader.read(line);
    else {
      reader.end();
      readTable(builder, area);
      tables += 1;
    }
  }
  reader.end();
  const notes = [
    'The PDF does not say what is a heading, a paragraph or a list, so this was worked out from the look of its pages. Check it with care, or use the Word file.',
  ];
  if (tables > 0) notes.push(`${tables} of its parts look like tables. Check every row.`);
  if (repeated.length > 0) {
    const shown = repeated.slice(0, 3).map((text) => `“${text.slice(0, 80)}”`);
    notes.push(`Lines repeated at the edge of pages were left out: ${shown.join(', ')}.`);
  }
  if (contents > 0)
    notes.push('The printed contents list was left out. A new one is made from the headings.');
  return { blocks: builder.blocks(), notes };
}
