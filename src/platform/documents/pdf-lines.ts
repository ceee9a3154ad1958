import {
  type PdfLine,
  type PdfPage,
  type PdfPiece,
  type PdfSegment,
  pieceRun,
  plainSpace,
} from './pdf-types.ts';

/** Gaps wider than this, in sizes of the letters, part columns; narrower ones part words. */
const COLUMN_GAP = 1.8;
const WORD_GAP = 0.15;

function sameLine(line: PdfPiece[], piece: PdfPiece): boolean {
  const last = line.at(-1);
  if (last === undefined) return true;
  const apart = Math.abs(last.y - piece.y);
  // Raised and lowered letters are smaller and only a little off the line.
  if (apart > 0.5 * Math.max(last.size, piece.size)) return false;
  return piece.x >= last.x - 1;
}

function segmentsOf(pieces: readonly PdfPiece[]): PdfSegment[] {
  const segments: PdfSegment[] = [];
  for (const piece of pieces) {
    const last = segments.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - last.right;
    const run = pieceRun(piece);
    const right = piece.x + piece.width;
    if (last === undefined || gap > COLUMN_GAP * piece.size) {
      segments.push({ x: piece.x, right, runs: [run] });
      continue;
    }
    if (gap > WORD_GAP * piece.size) last.runs.push(plainSpace);
    last.runs.push(run);
    last.right = Math.max(last.right, right);
  }
  return segments;
}

function toLine(pieces: readonly PdfPiece[], page: PdfPage): PdfLine | null {
  const inked = pieces.filter((piece) => piece.text.trim() !== '');
  const first = inked[0];
  if (first === undefined) return null;
  const segments = segmentsOf(inked);
  const letters = inked.reduce((sum, piece) => sum + piece.text.length, 0);
  const bold = inked.reduce((sum, piece) => sum + (piece.bold ? piece.text.length : 0), 0);
  const main = inked.reduce((a, b) => (b.text.length > a.text.length ? b : a), first);
  return {
    page: page.number,
    height: page.height,
    y: main.y,
    x: segments[0]?.x ?? first.x,
    right: Math.max(...segments.map((segment) => segment.right)),
    size: Math.round(main.size * 2) / 2,
    bold: bold > letters * 0.8,
    segments,
  };
}

/** The lines of a page in the order in which the file draws them, which is nearly always reading order. */
export function linesOf(page: PdfPage): PdfLine[] {
  const groups: PdfPiece[][] = [[]];
  for (const piece of page.pieces) {
    if (piece.artifact || (piece.text === '' && !piece.ends)) continue;
    const group = groups.at(-1) ?? [];
    if (piece.text.trim() === '') continue;
    if (sameLine(group, piece)) group.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => toLine(group, page)).filter((line) => line !== null);
}
