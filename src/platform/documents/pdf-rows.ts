import { type PdfLine, type PdfSegment, plainSpace } from './pdf-types.ts';

/** The next line stands to the right of this one, at about its height. */
function beside(line: PdfLine, next: PdfLine): boolean {
  if (line.page !== next.page || next.x < line.right + line.size) return false;
  return Math.abs(line.y - next.y) < line.size * 0.9;
}

function below(line: PdfLine, next: PdfLine): boolean {
  const gap = line.y - next.y;
  return (
    line.page === next.page && gap > 0 && gap < line.size * 1.5 && Math.abs(line.x - next.x) < 4
  );
}

function toSegment(cell: readonly PdfLine[]): PdfSegment {
  const segments = cell.flatMap((line) => line.segments);
  return {
    x: Math.min(...cell.map((line) => line.x)),
    right: Math.max(...cell.map((line) => line.right)),
    runs: segments.flatMap((segment, at) =>
      at === 0 ? segment.runs : [plainSpace, ...segment.runs],
    ),
  };
}

/** How many of the lines read so far belong to the first cell of a row that starts with the last. */
function firstCell(lines: readonly PdfLine[], next: PdfLine): number {
  let count = 1;
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    const upper = lines[at];
    const lower = lines[at + 1];
    if (!upper || !lower || !below(upper, lower) || upper.y > next.y + next.size * 0.6) break;
    count += 1;
  }
  return count;
}

/**
 * Many programs write a table cell by cell, so that lines of one row come one after the other. Put
 * such cells into one line with several segments. Linear in the number of lines.
 */
export function joinCells(lines: readonly PdfLine[]): PdfLine[] {
  const joined: PdfLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const next = lines[at + 1];
    if (line === undefined) continue;
    joined.push(line);
    if (next === undefined || line.segments.length > 1 || !beside(line, next)) continue;
    const cells = [joined.splice(-firstCell(joined, next))];
    let last = line;
    let following = lines[at + 1];
    while (following !== undefined) {
      const cell = cells.at(-1) ?? [];
      if (cells.length > 1 && below(last, following)) cell.push(following);
      else if (cell.some((one) => following !== undefined && beside(one, following)))
        cells.push([following]);
      else break;
      last = following;
      at += 1;
      following = lines[at + 1];
    }
    const segments = cells.map(toSegment);
    const right = Math.max(...segments.map((segment) => segment.right));
    joined.push({ ...line, x: segments[0]?.x ?? line.x, right, segments });
  }
  return joined;
}
