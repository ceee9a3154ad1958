import { lineText, type PdfLine } from './pdf-types.ts';

/** What is usual in a document, from which headings and paragraphs stand out. */
export type PdfStyle = {
  /** 1 to 6 for a heading, 0 for other lines. */
  level: (line: PdfLine) => number;
  /** Usual distance between lines of a size, in points. */
  leading: (size: number) => number;
  /** Right edge of the text column that a line stands in. */
  right: (line: PdfLine) => number;
  words: ReadonlySet<string>;
};

function commonest<T>(counts: ReadonlyMap<T, number>): T | undefined {
  return [...counts].reduce<[T, number] | undefined>(
    (a, b) => (a && a[1] >= b[1] ? a : b),
    undefined,
  )?.[0];
}

function add<T>(counts: Map<T, number>, key: T, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function leadings(lines: readonly PdfLine[]): Map<number, number> {
  const gaps = new Map<number, Map<number, number>>();
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before === undefined || before.page !== line.page || before.size !== line.size) return;
    const gap = Math.round((before.y - line.y) * 2) / 2;
    if (gap <= line.size * 0.8 || gap > line.size * 2.5) return;
    const counts = gaps.get(line.size) ?? new Map<number, number>();
    // Narrow gaps are lines of a paragraph; of two as common, the narrower is meant.
    add(counts, gap, 1 + 1 / gap);
    gaps.set(line.size, counts);
  });
  return new Map([...gaps].map(([size, counts]) => [size, commonest(counts) ?? size * 1.2]));
}

type Edge = { right: number; lines: number };

/** Right edges by left edge: columns and set-in lists have their own. */
function edges(lines: readonly PdfLine[]): Map<number, Edge> {
  const rights = new Map<number, Edge>();
  for (const line of lines) {
    const key = Math.round(line.x / 4);
    const edge = rights.get(key) ?? { right: 0, lines: 0 };
    rights.set(key, { right: Math.max(edge.right, line.right), lines: edge.lines + 1 });
  }
  return rights;
}

/** Learn the usual size, the sizes of headings and the distance of lines. Linear in the lines. */
export function styleOf(lines: readonly PdfLine[]): PdfStyle {
  const sizes = new Map<number, number>();
  for (const line of lines) add(sizes, line.size, lineText(line).length);
  const body = commonest(sizes) ?? 11;
  const key = (line: PdfLine) => line.size * 2 + (line.bold ? 1 : 0);
  const standsOut = (line: PdfLine): boolean => {
    const text = lineText(line);
    if (text.length > 160 || !/\p{L}/u.test(text) || line.segments.length > 2) return false;
    if (line.size >= body * 1.12) return true;
    return line.bold && line.size >= body * 0.97 && text.length < 90 && !/[.,;]$/.test(text);
  };
  const ranks = [...new Set(lines.filter(standsOut).map(key))].sort((a, b) => b - a);
  const gaps = leadings(lines);
  const rights = edges(lines);
  const most = [...rights.values()].reduce((a, b) => (b.lines > a.lines ? b : a), {
    right: 0,
    lines: 0,
  });
  const usual = most.right;
  const words = lines.flatMap(
    (line) =>
      lineText(line)
        .toLowerCase()
        .match(/\p{L}[\p{L}-]*\p{L}/gu) ?? [],
  );
  return {
    level: (line) => (standsOut(line) ? Math.min(6, ranks.indexOf(key(line)) + 1) : 0),
    leading: (size) => gaps.get(size) ?? size * 1.25,
    right: (line) => {
      const own = rights.get(Math.round(line.x / 4));
      return own && own.lines > lines.length / 5 ? own.right : Math.max(own?.right ?? 0, usual);
    },
    words: new Set(words),
  };
}
