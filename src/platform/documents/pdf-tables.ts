import { type PdfLine, type PdfSegment, plainSpace, segmentText } from './pdf-types.ts';

/** Lines that stand together: a table of rows, or lines to be read one after the other. */
export type PdfArea =
  | { kind: 'lines'; lines: PdfLine[] }
  | { kind: 'table'; rows: PdfSegment[][]; bold: boolean };

const ALIGNED = 6;
/** Cells of a table are short; longer pieces side by side are columns of running text. */
const CELL = 40;

function aligned(a: PdfLine, b: PdfLine): boolean {
  const near = b.segments.filter((segment) =>
    a.segments.some((s) => Math.abs(s.x - segment.x) < ALIGNED),
  );
  return near.length >= 2;
}

function columnOf(columns: readonly number[], x: number): number {
  return columns.reduce(
    (best, at, index) => (Math.abs(at - x) < Math.abs((columns[best] ?? 0) - x) ? index : best),
    0,
  );
}

/** Text side by side in columns: all of the first, then all of the second. */
function unfold(lines: readonly PdfLine[], columns: readonly number[]): PdfLine[] {
  return columns.flatMap((_, column) =>
    lines.flatMap((line) =>
      line.segments
        .filter((segment) => columnOf(columns, segment.x) === column)
        .map((segment) => ({ ...line, x: segment.x, right: segment.right, segments: [segment] })),
    ),
  );
}

function toRows(lines: readonly PdfLine[], columns: readonly number[]): PdfSegment[][] {
  const rows: PdfSegment[][] = [];
  for (const line of lines) {
    const placed = new Map(line.segments.map((segment) => [columnOf(columns, segment.x), segment]));
    const last = rows.at(-1);
    // A line without a first cell goes on with the row above.
    if (!placed.has(0) && last !== undefined) {
      for (const [column, segment] of placed) {
        const cell = last[column];
        if (cell !== undefined) cell.runs.push(plainSpace, ...segment.runs);
      }
      continue;
    }
    rows.push(columns.map((x, column) => placed.get(column) ?? { x, right: x, runs: [] }));
  }
  return rows;
}

function areaOf(lines: PdfLine[]): PdfArea {
  const widest = lines.reduce((a, b) => (b.segments.length > a.segments.length ? b : a));
  const columns = widest.segments.map((segment) => segment.x);
  if (columns.length < 2 || lines.length < 2) return { kind: 'lines', lines };
  const all = lines.flatMap((line) => line.segments);
  const mean = all.reduce((sum, segment) => sum + segmentText(segment).length, 0) / all.length;
  if (columns.length === 2 && mean > CELL) return { kind: 'lines', lines: unfold(lines, columns) };
  return { kind: 'table', rows: toRows(lines, columns), bold: lines[0]?.bold ?? false };
}

/**
 * Find runs of at least two lines whose pieces stand under one another: a table, or columns of
 * running text. A guess from places on the page, so whoever imports it is asked to check.
 */
export function areasOf(lines: readonly PdfLine[]): PdfArea[] {
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const first = group?.find((one) => one.segments.length >= 2);
    const last = group?.at(-1);
    const near =
      last !== undefined &&
      last.page === line.page &&
      last.y - line.y < line.size * (line.segments.length > 1 ? 6 : 3);
    const continues =
      first !== undefined &&
      line.segments.length === 1 &&
      line.x > first.x + ALIGNED &&
      first.segments.some((s) => Math.abs(s.x - line.x) < ALIGNED);
    if (group && near && last.y > line.y && first && (aligned(first, line) || continues))
      group.push(line);
    else if (group && first === undefined && line.segments.length < 2) group.push(line);
    else groups.push([line]);
  }
  return groups.map(areaOf);
}
