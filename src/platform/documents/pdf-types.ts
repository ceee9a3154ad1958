import type { Run } from '../../methods/passages/index.ts';

/** A stretch of text on a page, in points from the bottom left. */
export type PdfPiece = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  href: string | null;
  /** The line ends after this piece. */
  ends: boolean;
  /** The piece is marked as page furniture, not text. */
  artifact: boolean;
  /** The place in the structure tree that holds the piece. */
  marked: string | null;
};

/** The structure of a tagged page: roles as in HTML, with ids of marked text at the leaves. */
export type PdfNode = { role: string; alt: string; children: (PdfNode | string)[] };

export type PdfPage = {
  number: number;
  height: number;
  pieces: PdfPiece[];
  tree: PdfNode | null;
  /** Links that could not be tied to words. */
  looseLinks: number;
};

export const plainSpace: Run = { text: ' ', strong: false, em: false, href: null };

export function pieceRun(piece: PdfPiece): Run {
  return { text: piece.text, strong: piece.bold, em: piece.italic, href: piece.href };
}

/** Pieces side by side with no wide gap between them. */
export type PdfSegment = { x: number; right: number; runs: Run[] };

export type PdfLine = {
  page: number;
  height: number;
  y: number;
  x: number;
  right: number;
  size: number;
  bold: boolean;
  segments: PdfSegment[];
};

export function segmentText(segment: PdfSegment): string {
  return segment.runs.map((run) => run.text).join('');
}

export function lineText(line: PdfLine): string {
  return line.segments.map(segmentText).join(' ').replace(/\s+/g, ' ').trim();
}

export function lineRuns(line: PdfLine): Run[] {
  return line.segments.flatMap((segment, at) =>
    at === 0 ? segment.runs : [plainSpace, ...segment.runs],
  );
}
