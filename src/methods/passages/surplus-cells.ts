/** Cells of one line of a GFM table: `\|` is a bar within a cell. */
function splitCells(line: string): string[] {
  const cells = line
    .replace(/^[\s>]*/, '')
    .trimEnd()
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

/** What GFM would drop: the text of the cells beyond the width of the table's first row. */
export function surplusCells(line: string, width: number): string {
  return splitCells(line).slice(width).filter(Boolean).join(' ');
}
