import { type Block, BlockBuilder, cleanText, inlineOfText } from '../../methods/passages/index.ts';
import { listMark } from './list-mark.ts';

/** Longer lines than this were not wrapped by hand: each is a paragraph of its own. */
const WRAPPED = 100;
const LONGEST_HEADING = 120;

function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || /[.,;]$/.test(line)) return false;
  const letters = line.replace(/[^\p{L}]/gu, '');
  return (
    letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
}

type Piece = { kind: 'heading' | 'item' | 'text'; ordered: boolean; text: string };

/** One block of lines without a blank line between them. */
function piecesOf(lines: readonly string[], wrapped: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    const mark = listMark(line);
    const last = pieces.at(-1);
    if (mark !== null) pieces.push({ kind: 'item', ordered: mark.ordered, text: mark.rest });
    else if (isHeading(line)) pieces.push({ kind: 'heading', ordered: false, text: line });
    else if (wrapped && last !== undefined && last.kind !== 'heading') last.text += ` ${line}`;
    else pieces.push({ kind: 'text', ordered: false, text: line });
  }
  return pieces;
}

/**
 * Plain text as blocks: blank lines part paragraphs, lines wrapped by hand are joined, lines in
 * capitals are headings, usual bullets and numbers are list items. Linear in the length.
 */
export function readPlainText(text: string): Block[] {
  const builder = new BlockBuilder();
  const clean = cleanText(text);
  const all = clean.split('\n').map((line) => line.trim());
  const wrapped = !all.some((line) => line.length > WRAPPED);
  for (const part of clean.split(/\n\s*\n/)) {
    const lines = part.split('\n').map((line) => line.trim());
    for (const piece of piecesOf(lines.filter(Boolean), wrapped)) {
      const source = inlineOfText(piece.text);
      if (piece.kind === 'heading') builder.heading(2, source);
      else if (piece.kind === 'text') builder.text(source);
      else {
        builder.openList(piece.ordered);
        builder.openItem();
        builder.text(source);
        builder.closeItem();
        builder.closeList();
      }
    }
  }
  return builder.blocks();
}

/** Whether a file without a telling name was written as Markdown. */
export function looksLikeMarkdown(text: string): boolean {
  return (
    /^#{1,6} \S/m.test(text) || /^\|?\s*:?-{3,}:?\s*\|/m.test(text) || /\]\(https?:/.test(text)
  );
}
