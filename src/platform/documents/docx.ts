import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { type Block, isAllStrong, plainText, withoutStrong } from '../../methods/passages/index.ts';
import { docxNotes, withoutHiddenText } from './docx-notes.ts';
import { type DocxParts, docxParts } from './docx-parts.ts';
import { readHtml } from './html.ts';
import { refuse } from './refusals.ts';
import type { ReadResult } from './result.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='TOC Heading'] => !",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
  "p[style-name='heading 7'] => h6:fresh",
  "p[style-name='heading 8'] => h6:fresh",
  "p[style-name='heading 9'] => h6:fresh",
];

const MAIN = 'word/document.xml';

/** The end of the text holds the notes; arrows that lead back from them mean nothing here. */
function settleFootnotes(html: string): string {
  return html
    .replace(/\s*<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g, '')
    .replace(/<ol>(?=<li id="(?:foot|end)note-)/, '<p><strong>Notes</strong></p><ol>');
}

/** In a text without any heading, a short line that is wholly bold was meant as one. */
export function headingsFromBold(blocks: readonly Block[]): { blocks: Block[]; made: number } {
  let made = 0;
  if (blocks.some((block) => block.kind === 'heading')) return { blocks: [...blocks], made };
  const changed = blocks.map((block): Block => {
    if (block.kind !== 'paragraph' || !isAllStrong(block.source)) return block;
    const text = plainText(block);
    if (text.length > 120 || /[.;,]$/.test(text) || text.includes('\n')) return block;
    made += 1;
    return { kind: 'heading', level: 2, source: withoutStrong(block.source) };
  });
  return { blocks: changed, made };
}

async function toHtml({ parts }: DocxParts): Promise<string | null> {
  const zip = zipSync(Object.fromEntries(parts), { level: 0 });
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    const buffer = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
    const options = { styleMap: STYLES, convertImage, includeEmbeddedStyleMap: false };
    return (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch {
    // Mammoth throws plain errors for files that are not sound inside.
    return null;
  }
}

/** Blocks of a Word file (.docx). Heading styles, lists, tables, bold, italic, links, footnotes. */
export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  const found = docxParts(bytes);
  if ('ok' in found) return found;
  const original = new TextDecoder().decode(found.parts.get(MAIN) ?? new Uint8Array());
  const { xml, hidden } = withoutHiddenText(original);
  if (hidden > 0) found.parts.set(MAIN, new TextEncoder().encode(xml));
  const html = await toHtml(found);
  if (html === null) return refuse('corrupt-docx');
  const read = readHtml(settleFootnotes(html));
  const { blocks, made } = headingsFromBold(read.blocks);
  if (blocks.length === 0) return refuse('no-text');
  const notes = [...docxNotes(found, xml), ...read.notes];
  if (hidden > 0) notes.push('Text that is hidden in the Word file was left out.');
  if (made > 0) {
    notes.push(
      'The Word file has no heading styles, so short bold lines became headings. Check them.',
    );
  }
  return { ok: true, format: 'docx', blocks, notes };
}
