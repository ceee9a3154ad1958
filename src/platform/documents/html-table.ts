import { type BlockBuilder, isAllStrong, withoutStrong } from '../../methods/passages/index.ts';

type Cell = { source: string; head: boolean };

function span(value: string | undefined, most: number): number {
  const number = Number(value ?? '1');
  return Number.isInteger(number) && number > 1 ? Math.min(number, most) : 1;
}

/** One HTML table, read row by row. A cell that spans others leaves empty ones in their place. */
export class HtmlTable {
  readonly #rows: { header: boolean; cells: Cell[] }[] = [];
  #held: number[] = [];
  #inHead = false;
  #spans = 0;

  head(open: boolean): void {
    this.#inHead = open;
  }

  row(): void {
    this.#rows.push({ header: this.#inHead, cells: [] });
    this.#fill();
  }

  cell(source: string, head: boolean, attributes: ReadonlyMap<string, string>): void {
    if (this.#rows.length === 0) this.row();
    const cells = this.#rows.at(-1)?.cells ?? [];
    const columns = span(attributes.get('colspan'), 50);
    const rows = span(attributes.get('rowspan'), 1000);
    if (columns > 1 || rows > 1) this.#spans += 1;
    for (let i = 0; i < columns; i += 1) {
      this.#held[cells.length] = rows - 1;
      cells.push({ source: i === 0 ? source : '', head });
    }
    this.#fill();
  }

  /** Columns still taken by a cell from a row above. */
  #fill(): void {
    const cells = this.#rows.at(-1)?.cells ?? [];
    let held = this.#held[cells.length] ?? 0;
    while (held > 0) {
      this.#held[cells.length] = held - 1;
      cells.push({ source: '', head: false });
      held = this.#held[cells.length] ?? 0;
    }
  }

  /** A first row that is wholly bold, above others, was meant to name the columns. */
  #namedInBold(): boolean {
    const [first, second] = this.#rows;
    const words = first?.cells.filter((cell) => cell.source !== '') ?? [];
    if (second === undefined || words.length === 0 || this.#rows.some((row) => row.header))
      return false;
    return words.every((cell) => !cell.head && isAllStrong(cell.source));
  }

  /** Write the rows, all of one width, and tell what to check. */
  finish(builder: BlockBuilder): { spans: number; bold: boolean } {
    const width = Math.max(0, ...this.#rows.map((row) => row.cells.length));
    const bold = this.#namedInBold();
    let body = false;
    for (const [at, { header, cells }] of this.#rows.entries()) {
      const words = cells.filter((cell) => cell.source !== '');
      const heads = words.length > 0 && words.every((cell) => cell.head);
      const asHeader: boolean = !body && (header || heads || (bold && at === 0));
      body ||= !asHeader;
      builder.openRow(asHeader);
      for (let i = 0; i < width; i += 1) {
        const source = cells[i]?.source ?? '';
        builder.cell(asHeader ? withoutStrong(source) : source);
      }
      builder.closeRow();
    }
    return { spans: this.#spans, bold };
  }
}
