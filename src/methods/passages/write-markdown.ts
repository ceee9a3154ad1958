import { type Block, type ItemBlock, type RowBlock, settleDepths } from './blocks.ts';

/** Text at the start of a line that Markdown would read as a block mark. */
function guardStart(source: string): string {
  return source
    .replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|~{3}|-{2})/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function writeHeading(level: number, source: string): string {
  return `${'#'.repeat(level)} ${source.replace(/#(?=#*$)/g, '\\#')}`.trimEnd();
}

function writeItems(items: readonly ItemBlock[]): string {
  const open: { ordered: boolean; count: number; width: number }[] = [];
  return items
    .map(({ depth, ordered, source }) => {
      open.length = Math.min(open.length, depth);
      const own = open[depth - 1];
      const count = own?.ordered === ordered ? own.count + 1 : 1;
      const mark = ordered ? `${count}. ` : '- ';
      const indent = open.slice(0, depth - 1).reduce((sum, list) => sum + list.width, 0);
      open[depth - 1] = { ordered, count, width: mark.length };
      return `${' '.repeat(indent)}${mark}${guardStart(source)}`;
    })
    .join('\n');
}

function writeRow(cells: readonly string[], width: number): string {
  const padded = Array.from({ length: width }, (_, i) => (cells[i] ?? '').replaceAll('|', '\\|'));
  return `| ${padded.join(' | ')} |`;
}

/** GFM asks for a header row: a table without one gets an empty one, which reading drops. */
function writeTable(rows: readonly RowBlock[]): string {
  const width = Math.max(1, ...rows.map((row) => row.cells.length));
  const lines = rows.map((row) => writeRow(row.cells, width));
  const header = rows[0]?.header === true ? [] : [writeRow([], width)];
  const [first = '', ...rest] = [...header, ...lines];
  return [first, writeRow(Array(width).fill('---'), width), ...rest].join('\n');
}

function joins(last: Block, next: Block): boolean {
  if (last.kind === 'item') return next.kind === 'item';
  return last.kind === 'row' && next.kind === 'row' && !next.header;
}

/** Cut blocks into paragraphs, headings, whole lists and whole tables. */
function chunks(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = [];
  for (const block of blocks) {
    const chunk = all.at(-1);
    const last = chunk?.at(-1);
    if (chunk && last && joins(last, block)) chunk.push(block);
    else all.push([block]);
  }
  return all;
}

function writeChunk(chunk: readonly Block[]): string {
  const first = chunk[0];
  if (first?.kind === 'heading') return writeHeading(first.level, first.source);
  if (first?.kind === 'paragraph') return guardStart(first.source);
  if (first?.kind === 'item') return writeItems(chunk.filter((block) => block.kind === 'item'));
  return writeTable(chunk.filter((block) => block.kind === 'row'));
}

/**
 * Blocks as Markdown. `readMarkdown(writeMarkdown(blocks))` gives the same blocks back when their
 * sources are canonical (from `readMarkdown`, `settleInline` or `inlineOfText`), no paragraph,
 * item or row is empty, and the rows of a table have one width. Linear in the length.
 */
export function writeMarkdown(blocks: readonly Block[]): string {
  const text = chunks(settleDepths(blocks)).map(writeChunk).join('\n\n');
  return text === '' ? '' : `${text}\n`;
}
