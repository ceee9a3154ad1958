import { type Block, BlockBuilder, inlineOfRuns, type Run } from '../../methods/passages/index.ts';
import { listMark } from './list-mark.ts';
import { addLine, withoutMark } from './pdf-join.ts';
import type { PdfNode, PdfPage, PdfPiece } from './pdf-types.ts';

const LINE_ROLES = new Set([
  'Span',
  'Link',
  'Em',
  'Strong',
  'Quote',
  'Note',
  'Reference',
  'Code',
  'Sub',
]);
const NO_WORDS = { words: new Set<string>() };

/** Share of the words on all pages that the structure holds. Artifacts are meant to be outside. */
export function taggedShare(pages: readonly PdfPage[]): number {
  let all = 0;
  let held = 0;
  for (const page of pages) {
    const ids = new Set<string>();
    const walk = (node: PdfNode): void => {
      for (const child of node.children) typeof child === 'string' ? ids.add(child) : walk(child);
    };
    if (page.tree !== null) walk(page.tree);
    for (const piece of page.pieces) {
      if (piece.artifact) continue;
      all += piece.text.length;
      if (piece.marked !== null && ids.has(piece.marked)) held += piece.text.length;
    }
  }
  return all === 0 ? 0 : held / all;
}

class TaggedReader {
  readonly builder = new BlockBuilder();
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
    if (typeof node !== 'string') {
      if (node.role === 'Figure') return this.#figure(node);
      const inside: Run[] = [];
      for (const child of node.children) {
        const more = this.#runs(child);
        if (typeof child !== 'string' && !LINE_ROLES.has(child.role))
          addLine(inside, more, NO_WORDS);
        else inside.push(...more);
      }
      return inside;
    }
    const runs: Run[] = [];
    let ended = false;
    for (const piece of this.#pieces.get(node) ?? []) {
      const run = { text: piece.text, strong: piece.bold, em: piece.italic, href: null };
      if (ended && piece.text !== '') addLine(runs, [run], NO_WORDS);
      else runs.push(run);
      ended = piece.ends || (ended && piece.text === '');
    }
    if (ended) runs.push({ text: ' ', strong: false, em: false, href: null });
    return runs;
  }

  #figure(node: PdfNode): Run[] {
    this.figures += 1;
    const text = node.alt.trim() === '' ? '' : `[Picture: ${node.alt}]`;
    return [{ text, strong: false, em: false, href: null }];
  }

  #children(node: PdfNode): void {
    let line: (PdfNode | string)[] = [];
    const flush = () => {
      if (line.length > 0) this.builder.text(inlineOfRuns(this.#runs({ ...node, children: line })));
      line = [];
    };
    for (const child of node.children) {
      if (typeof child === 'string' || LINE_ROLES.has(child.role)) line.push(child);
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
    const start = first === undefined ? '' : `${this.#words(first)} `;
    this.builder.openList(listMark(`${start}x`)?.ordered ?? /^\(?\w{1,3}[.)]/.test(start));
    for (const item of items) {
      if (item.role === 'LI') {
        this.builder.openItem();
        this.#itemBody(item);
        this.builder.closeItem();
      } else this.#block(item);
    }
    this.builder.closeList();
  }

  #words(node: PdfNode | string): string {
    return inlineOfRuns(this.#runs(node));
  }

  #itemBody(item: PdfNode): void {
    let runs: Run[] = [];
    const flush = () => {
      const text = runs
        .map((run) => run.text)
        .join('')
        .trimStart();
      const mark = listMark(text)?.mark;
      this.builder.text(inlineOfRuns(mark === undefined ? runs : withoutMark(runs, mark)));
      runs = [];
    };
    const walk = (node: PdfNode): void => {
      for (const child of node.children) {
        if (typeof child !== 'string' && child.role === 'Lbl') continue;
        if (typeof child !== 'string' && (child.role === 'L' || child.role === 'Table')) {
          flush();
          this.#block(child);
        } else if (typeof child !== 'string' && child.role === 'LBody') walk(child);
        else if (typeof child !== 'string' && child.role === 'P')
          addLine(runs, this.#runs(child), NO_WORDS);
        else runs.push(...this.#runs(child));
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
      this.builder.cell(
        inlineOfRuns(header ? runs.map((run) => ({ ...run, strong: false })) : runs),
      );
    }
    this.builder.closeRow();
  }

  #block(node: PdfNode): void {
    const heading = /^H([1-6])?$/.exec(node.role);
    if (heading !== null || node.role === 'Title') {
      const level = heading === null ? 1 : Number(heading[1] ?? Math.max(1, this.#sections));
      const source = inlineOfRuns(this.#runs(node).map((run) => ({ ...run, strong: false })));
      if (source !== '') this.builder.heading(level, source);
    } else if (node.role === 'L') this.#list(node);
    else if (node.role === 'TR') this.#row(node);
    else if (node.role === 'TOC') this.contents += 1;
    else if (node.role === 'Figure') this.builder.text(inlineOfRuns(this.#figure(node)));
    else if (node.role === 'Artifact') return;
    else {
      if (node.role === 'Sect') this.#sections += 1;
      this.#children(node);
      if (node.role === 'Sect') this.#sections -= 1;
    }
  }
}

/** A paragraph or item that a page break cut: it did not end, and small letters go on. */
function healPageBreaks(pages: readonly Block[][]): Block[] {
  const all: Block[] = [];
  for (const blocks of pages) {
    const last = all.at(-1);
    const [first, ...rest] = blocks;
    const cut =
      (last?.kind === 'paragraph' || last?.kind === 'item') &&
      first?.kind === 'paragraph' &&
      !/[.!?:;*_]$/.test(last.source) &&
      /^\p{Ll}/u.test(first.source);
    if (cut) all.splice(-1, 1, { ...last, source: `${last.source} ${first.source}` }, ...rest);
    else all.push(...blocks);
  }
  return all;
}

/** Blocks of a tagged PDF, from the structure that its author's program wrote. */
export function readTagged(pages: readonly PdfPage[]): { blocks: Block[]; notes: string[] } {
  let figures = 0;
  let contents = 0;
  const read = pages.map((page) => {
    const reader = new TaggedReader();
    reader.page(page);
    figures += reader.figures;
    contents += reader.contents;
    return reader.builder.blocks();
  });
  const notes: string[] = [];
  if (figures > 0)
    notes.push(
      `${figures === 1 ? '1 picture was' : `${figures} pictures were`} left out. Descriptions are shown in square brackets.`,
    );
  if (contents > 0)
    notes.push('The printed contents list was left out. A new one is made from the headings.');
  return { blocks: healPageBreaks(read), notes };
}
