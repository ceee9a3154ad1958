import type { RedraftPassage } from './types.ts';

/** A block of a Markdown file with its place in the file (UTF-16 offsets, end exclusive). */
export type Block = RedraftPassage & {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
};

function kindOf(text: string): string {
  if (/^\s{0,3}#{1,6}(?:\s|$)/.test(text) || /^[^\n]+\r?\n\s{0,3}(?:=+|-{2,})\s*$/.test(text))
    return 'heading';
  if (/^\s*(?:[-*+•]|\d{1,3}[.)])\s/.test(text)) return 'item';
  if (/^\s*\|/.test(text)) return 'row';
  if (/^\s*(?:```|~~~)/.test(text)) return 'code';
  return 'paragraph';
}

/**
 * Splits a Markdown file into its blocks: runs of lines between blank lines, numbered from zero.
 *
 * A line of nothing but white space (also a no-break space) is blank. The rule knows no exception, so
 * that anyone can count blocks: a list without blank lines is one block, a heading with text directly
 * under it is one block, and fenced code with a blank line inside is two. Lines may end in LF, CRLF or
 * CR; a byte-order mark at the start is skipped. The text of a block is kept as it stands in the file,
 * indentation and line ends inside it included, without its last line end. Linear in the length.
 *
 * @example splitBlocks('# A\n\nb\nc\n').map((b) => b.text) // ['# A', 'b\nc']
 */
export function splitBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  const line = /([^\r\n]*)(\r\n|\n|\r|$)/y;
  line.lastIndex = markdown.startsWith('\ufeff') ? 1 : 0;
  let open: { start: number; end: number } | undefined;
  const close = () => {
    if (!open) return;
    const text = markdown.slice(open.start, open.end);
    blocks.push({ text, kind: kindOf(text), start: open.start, end: open.end });
    open = undefined;
  };
  while (line.lastIndex < markdown.length) {
    const start = line.lastIndex;
    const content = line.exec(markdown)?.[1] ?? '';
    if (content.trim() === '') close();
    else open = { start: open?.start ?? start, end: start + content.length };
  }
  close();
  return blocks;
}
