import { fileURLToPath } from 'node:url';
import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { linkPieces } from './pdf-links.ts';
import type { PdfNode, PdfPage, PdfPiece } from './pdf-types.ts';
import { type Refusal, refuse } from './refusals.ts';

const HOME = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function toNode(value: unknown): PdfNode | null {
  if (!isRecord(value)) return null;
  const children: unknown[] = Array.isArray(value['children']) ? value['children'] : [];
  return {
    role: String(value['role'] ?? ''),
    alt: String(value['alt'] ?? ''),
    children: children.flatMap((child): (PdfNode | string)[] => {
      if (isRecord(child) && child['type'] === 'content') return [String(child['id'])];
      const node = toNode(child);
      return node === null || node.role === '' ? [] : [node];
    }),
  };
}

type Style = { bold: boolean; italic: boolean };

/** Fonts are known only once the page's drawing steps were read; pictures are not decoded. */
async function fontStyles(
  page: PDFPageProxy,
  names: ReadonlySet<string>,
): Promise<Map<string, Style>> {
  await page.getOperatorList();
  const styles = new Map<string, Style>();
  for (const name of names) {
    if (!page.commonObjs.has(name)) continue;
    const font: unknown = page.commonObjs.get(name);
    if (!isRecord(font)) continue;
    const title = String(font['name'] ?? '');
    styles.set(name, {
      bold:
        font['bold'] === true || font['black'] === true || /bold|black|heavy|semib/i.test(title),
      italic: font['italic'] === true || /italic|oblique/i.test(title),
    });
  }
  return styles;
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const texts = content.items.filter((item) => 'str' in item);
  const styles = await fontStyles(page, new Set(texts.map((item) => item.fontName)));
  const pieces: PdfPiece[] = [];
  const marks: { artifact: boolean; id: string | null }[] = [];
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else {
        const mark: unknown = item;
        const tag = isRecord(mark) ? mark['tag'] : null;
        marks.push({ artifact: tag === 'Artifact', id: item.id ?? null });
      }
      continue;
    }
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
    const style = styles.get(item.fontName);
    pieces.push({
      text: item.str,
      x,
      y,
      width: item.width,
      size: Math.hypot(a, b),
      bold: style?.bold ?? false,
      italic: style?.italic ?? false,
      href: null,
      ends: item.hasEOL,
      artifact: marks.some((mark) => mark.artifact),
      marked: marks.findLast((mark) => mark.id !== null)?.id ?? null,
    });
  }
  const looseLinks = linkPieces(pieces, await page.getAnnotations());
  const height = page.getViewport({ scale: 1 }).height;
  const tree = toNode(await page.getStructTree());
  return { number: page.pageNumber, height, pieces, tree, looseLinks };
}

/** The most pages that are read: beyond it the time limit would strike anyway. */
const PAGES = 1_000;

export type OpenedPdf = { pages: PdfPage[]; total: number };

async function readPages(document: PDFDocumentProxy): Promise<OpenedPdf> {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= Math.min(document.numPages, PAGES); number += 1) {
    const page = await document.getPage(number);
    pages.push(await readPage(page));
    page.cleanup();
  }
  return { pages, total: document.numPages };
}

/**
 * The text of every page of a PDF, with its place, style and structure. Scripts, forms and
 * attachments in the file are not run or opened. A file locked for reading is refused.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | Refusal> {
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    maxImageSize: 1,
    fontExtraProperties: true,
    useSystemFonts: false,
    stopAtErrors: false,
    cMapUrl: fileURLToPath(new URL('cmaps/', HOME)),
    standardFontDataUrl: fileURLToPath(new URL('standard_fonts/', HOME)),
    wasmUrl: fileURLToPath(new URL('wasm/', HOME)),
  });
  try {
    return await readPages(await task.promise);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return refuse(name === 'PasswordException' ? 'password' : 'corrupt-pdf');
  } finally {
    await task.destroy();
  }
}
