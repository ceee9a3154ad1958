import { type Block, headingLevel, itemDepth, settleDepths } from './blocks.ts';

/**
 * Builds blocks from a document that is read from top to bottom, whatever its format: open and
 * close lists, items and rows, and add text where it stands. Text within an item belongs to it:
 * the first text is the item, more joins it after a line break. Empty text, items and rows vanish;
 * an empty heading stays, so that its author is told. Closing what is not open does nothing.
 */
export class BlockBuilder {
  readonly #blocks: Block[] = [];
  readonly #lists: boolean[] = [];
  readonly #items: { at: number }[] = [];
  #row: { header: boolean; cells: string[] } | null = null;

  /** How many blocks there are so far. */
  get size(): number {
    return this.#blocks.length;
  }

  openList(ordered: boolean): void {
    this.#lists.push(ordered);
  }

  closeList(): void {
    this.#lists.pop();
  }

  openItem(): void {
    this.#items.push({ at: -1 });
  }

  closeItem(): void {
    this.#items.pop();
  }

  openRow(header: boolean): void {
    this.#row = { header, cells: [] };
  }

  /** Add a cell to the open row. `source` is canonical inline Markdown, as in all methods. */
  cell(source: string): void {
    this.#row?.cells.push(source);
  }

  closeRow(): void {
    const row = this.#row;
    this.#row = null;
    if (row?.cells.some((cell) => cell !== '')) this.#blocks.push({ kind: 'row', ...row });
  }

  heading(level: number, source: string): void {
    if (this.#items.length > 0) this.text(source);
    else this.#blocks.push({ kind: 'heading', level: headingLevel(level), source });
  }

  text(source: string): void {
    if (source === '') return;
    const item = this.#items.at(-1);
    const last = this.#blocks.at(-1);
    if (item === undefined) this.#blocks.push({ kind: 'paragraph', source });
    else if (item.at < 0) {
      const ordered = this.#lists.at(-1) ?? false;
      item.at = this.#blocks.length;
      this.#blocks.push({ kind: 'item', ordered, depth: itemDepth(this.#lists.length), source });
    } else if (item.at === this.#blocks.length - 1 && last?.kind === 'item') {
      this.#blocks[item.at] = { ...last, source: `${last.source}<br>${source}` };
    } else this.#blocks.push({ kind: 'paragraph', source });
  }

  /** The blocks so far, with depths that can be shown. */
  blocks(): Block[] {
    return settleDepths(this.#blocks);
  }
}
