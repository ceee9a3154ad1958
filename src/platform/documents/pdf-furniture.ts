import { lineText, type PdfLine } from './pdf-types.ts';

/** Headers and footers stand in the outer parts of a page. */
const MARGIN = 0.12;
const PAGE_NUMBER = /^[-–\s]*(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–\s]*$/i;
/** A line of a printed contents list: words, dots, page number. */
const CONTENTS = /(?:\.\s?){4,}\s*\d{1,4}$/;

function inMargin(line: PdfLine): boolean {
  return line.y < line.height * MARGIN || line.y > line.height * (1 - MARGIN);
}

/** The same line on several pages differs at most in its numbers. */
function shape(line: PdfLine): string {
  const top = line.y > line.height / 2 ? 'top' : 'bottom';
  return `${top} ${lineText(line).toLowerCase().replace(/\d+/g, '#')}`;
}

export type Furniture = { lines: PdfLine[]; repeated: string[]; contents: number };

/**
 * Take away what belongs to pages and not to the text: page numbers, lines repeated in the margins
 * of at least three pages and of a third of them all, and lines of a printed contents list.
 */
export function withoutFurniture(lines: readonly PdfLine[]): Furniture {
  const pages = new Set(lines.map((line) => line.page));
  const seen = new Map<string, Set<number>>();
  for (const line of lines.filter(inMargin)) {
    const key = shape(line);
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
  }
  const enough = Math.max(3, pages.size / 3);
  const repeated = new Set<string>();
  let contents = 0;
  const kept = lines.filter((line) => {
    const text = lineText(line);
    if (CONTENTS.test(text)) {
      contents += 1;
      return false;
    }
    if (!inMargin(line)) return true;
    if (PAGE_NUMBER.test(text)) return false;
    if ((seen.get(shape(line))?.size ?? 0) < enough) return true;
    repeated.add(text);
    return false;
  });
  return { lines: kept, repeated: [...repeated], contents };
}
