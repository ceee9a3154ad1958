import { safeLink } from '../../methods/passages/index.ts';
import type { PdfPiece } from './pdf-types.ts';

type Box = { left: number; bottom: number; right: number; top: number };

/** The address and place of a link annotation; null for links within the document and all else. */
function readLink(annotation: unknown): { address: string; box: Box } | null {
  if (typeof annotation !== 'object' || annotation === null) return null;
  if (!('url' in annotation) || typeof annotation.url !== 'string' || !('rect' in annotation))
    return null;
  const rect = Array.isArray(annotation.rect) ? annotation.rect.map(Number) : [];
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  return { address: annotation.url, box: { left, bottom, right, top } };
}

/** Whether at least four fifths of a piece stand in a box. */
function holds(box: Box, piece: PdfPiece): boolean {
  const middle = piece.y + piece.size * 0.3;
  if (middle < box.bottom || middle > box.top || piece.width === 0) return false;
  const shared = Math.min(box.right, piece.x + piece.width) - Math.max(box.left, piece.x);
  return shared >= piece.width * 0.8;
}

/** Tie links to the words that they lie over. Returns how many could not be tied or followed. */
export function linkPieces(pieces: readonly PdfPiece[], annotations: readonly unknown[]): number {
  let loose = 0;
  for (const annotation of annotations) {
    const link = readLink(annotation);
    if (link === null) continue;
    const href = safeLink(link.address);
    const under = href === null ? [] : pieces.filter((piece) => holds(link.box, piece));
    for (const piece of under) piece.href = href;
    if (under.length === 0) loose += 1;
  }
  return loose;
}
