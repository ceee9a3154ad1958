import { BlockBuilder, inlineOfRuns, type Run } from '../../methods/passages/index.ts';
import { listMark } from './list-mark.ts';
import { addLine, withoutMark } from './pdf-join.ts';
import { isInline } from './pdf-tree.ts';
import { type PdfNode, type PdfPage, type PdfPiece, pieceRun, plainSpace } from './pdf-types.ts';

const NO_WORDS = { words: new Set<string>() };

function plain(runs: readonly Run[]): Run[] {
  return runs.map((run) => ({ ...run, strong: false }));
}

export class TaggedReader {
  readonly builder = new BlockBuilder();
  /** Indices of items that have a mark of their own, so go on from no other. */
  readonly labelled = new Set<number>();
  figures = 0;
  contents = 0;
  #pieces = new Map<string, PdfPiece[]>();
  #sections = 0;

  page(page: PdfPage): void {
    this.#pieces = new Map();
    for (const piece of page.pieces) {
      if (piece.marked === null || piece.artifact) continue;
      const list = this.#pieces.get(piece.marked);
      if (list === undefined) this.#pieces.set(piece.marked, [piece]);
      else list.push(piece);
    }
    if (page.tree !== null) this.#children(page.tree);
  }

  /** All words under a node, in order. */
  #runs(node: PdfNode | string): Run[] {
    const runs: Run[] = [];
    if (typeof node !== 'string') {
      if (node.role === 'Figure') return this.#figure(node);
      for (const child of node.children) {
        if (isInline(child)) runs.push(...this.#runs(child));
        else addLine(runs, this.#runs(child), NO_WORDS);
      }
      return runs;
    }
    let ended = false;
    for (const piece of this.#pieces.get(node) ?? []) {
      if (ended && piece.text !== '') addLine(runs, [pieceRun(piece)], NO_WORDS);
      else runs.push(pieceRun(piece));
      ended = piece.ends || (ended && piece.text === '');
    }
    if (ended) runs.push(plainSpace);
    return runs;
  }

  #figure(node: PdfNode): Run[] {
    this.figures += 1;
    return node.alt.trim() === '' ? [] : [{ ...plainSpace, text: `[Picture: ${node.alt}]` }];
  }

  #children(node: PdfNode): void {
    let runs: Run[] = [];
    const flush = () => {
      this.builder.text(inlineOfRuns(runs));
      runs = [];
    };
    for (const child of node.children) {
      if (typeof child === 'string' || isInline(child)) runs.push(...this.#runs(child));
      else {
        flush();
        this.#block(child);
      }
    }
    flush();
  }

  #list(node: PdfNode): void {
    const items = node.children.filter((child) => typeof child !== 'string');
    const first = items.find((child) => child.role === 'LI');
    const start = first === undefined ? '' : inlineOfRuns(this.#runs(first));
    this.builder.openList(listMark(`${start} x`)?.ordered ?? /^\(?\w{1,3}\\?[.)]/.test(start));
    for (const item of items) {
      if (item.role === 'LI') {
        this.builder.openItem();
        this.#item(item);
        this.builder.closeItem();
      } else this.#block(item);
    }
    this.builder.closeList();
  }

  #item(item: PdfNode): void {
    let runs: Run[] = [];
    const flush = () => {
      const text = runs.map((run) => run.text).join('');
      const mark = listMark(text.trimStart())?.mark;
      this.builder.text(inlineOfRuns(mark === undefined ? runs : withoutMark(runs, mark)));
      runs = [];
    };
    const walk = (node: PdfNode): void => {
      for (const child of node.children) {
        if (isInline(child)) runs.push(...this.#runs(child));
        else if (typeof child === 'string') continue;
        else if (child.role === 'Lbl') this.labelled.add(this.builder.size);
        else if (child.role === 'P') addLine(runs, this.#runs(child), NO_WORDS);
        else if (child.role === 'L' || child.role === 'Table') {
          flush();
          this.#block(child);
        } else walk(child);
      }
    };
    walk(item);
    flush();
  }

  #row(node: PdfNode): void {
    const cells = node.children.filter((child) => typeof child !== 'string');
    const header = cells.length > 0 && cells.every((cell) => cell.role === 'TH');
    this.builder.openRow(header);
    for (const cell of cells) {
      const runs = this.#runs(cell);
      this.builder.cell(inlineOfRuns(header ? plain(runs) : runs));
    }
    this.builder.closeRow();
  }

  #block(node: PdfNode): void {
    const heading = /^(?:H([1-6])?|Title)$/.exec(node.role);
    if (heading !== null) {
      const level = node.role === 'Title' ? 1 : Number(heading[1] ?? Math.max(1, this.#sections));
      const source = inlineOfRuns(plain(this.#runs(node)));
      if (source !== '') this.builder.heading(level, source);
    } else if (node.role === 'L') this.#list(node);
    else if (node.role === 'TR') this.#row(node);
    else if (node.role === 'TOC') this.contents += 1;
    else if (node.role !== 'Artifact') {
      if (node.role === 'Sect') this.#sections += 1;
      this.#children(node);
      if (node.role === 'Sect') this.#sections -= 1;
    }
  }
}
