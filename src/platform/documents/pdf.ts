import { openPdf } from './pdf-open.ts';
import { readTagged, taggedShare } from './pdf-tagged.ts';
import type { PdfPage } from './pdf-types.ts';
import { readUntagged } from './pdf-untagged.ts';
import { refuse } from './refusals.ts';
import type { ReadResult } from './result.ts';

/** Fewer letters than this on a page is a picture with a page number. */
const FEW_LETTERS = 20;
/** Below this share of tagged words, the structure was not kept up and cannot be trusted. */
const TRUSTED = 0.9;

function letters(page: PdfPage): number {
  const text = page.pieces.filter((piece) => !piece.artifact).map((piece) => piece.text);
  return text.join('').replace(/[^\p{L}]/gu, '').length;
}

/** Blocks of a PDF with text. A PDF of scanned pages is refused. */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  const opened = await openPdf(bytes);
  if ('ok' in opened) return opened;
  const { pages, total } = opened;
  const bare = pages.filter((page) => letters(page) < FEW_LETTERS);
  const tagged = taggedShare(pages) >= TRUSTED;
  const { blocks, notes } = tagged ? readTagged(pages) : readUntagged(pages);
  if (
    blocks.length === 0 ||
    (bare.length === pages.length && pages.every((page) => letters(page) === 0))
  ) {
    return refuse('scanned-pdf');
  }
  if (bare.length > 0 && pages.length > 1) {
    const numbers = bare.slice(0, 10).map((page) => page.number);
    const more = bare.length > 10 ? ' and others' : '';
    notes.push(
      `These pages have hardly any text, so they may be pictures or scans: ${numbers.join(', ')}${more}.`,
    );
  }
  if (total > pages.length) {
    const read = pages.length.toLocaleString('en-GB');
    notes.unshift(`The PDF has ${total} pages. Only the first ${read} were read.`);
  }
  const links = pages.reduce((sum, page) => sum + page.looseLinks, 0);
  if (links > 0)
    notes.push(
      `${links === 1 ? '1 link was' : `${links} links were`} left out. Add those that readers need.`,
    );
  return { ok: true, format: 'pdf', blocks, notes };
}
