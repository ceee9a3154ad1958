import { BlockBuilder } from './block-builder.ts';
import type { Block } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import { inlineOfText, settleInline } from './inline.ts';
import { runsOfTokens } from './read-runs.ts';
import { surplusCells } from './surplus-cells.ts';
import { blockTokens, type Reference, type Token } from './tokenizer.ts';
import { writeRuns } from './write-runs.ts';

/** More markers than this in front of one line are noise, and would nest past what is parsed. */
const NESTED_MARKERS =
  /^((?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){16})(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/gm;

class Reader {
  readonly builder = new BlockBuilder();
  readonly #lines: readonly string[];
  readonly #links = new Set<string>();
  #quotes = 0;
  #heading = 0;
  #header = false;
  #row: { line: number; cells: string[] } | null = null;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  read(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        this.#heading = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        this.#heading = 0;
        break;
      case 'blockquote_open':
        this.#quotes += 1;
        break;
      case 'blockquote_close':
        this.#quotes -= 1;
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.builder.openList(token.type === 'ordered_list_open');
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.builder.closeList();
        break;
      case 'list_item_open':
        this.builder.openItem();
        break;
      case 'list_item_close':
        this.builder.closeItem();
        break;
      case 'thead_open':
      case 'thead_close':
        this.#header = token.type === 'thead_open';
        break;
      case 'tr_open':
        this.#row = { line: token.map?.[0] ?? -1, cells: [] };
        break;
      case 'tr_close':
        this.#closeRow();
        break;
      case 'inline':
        this.#inline(token.children ?? []);
        break;
      case 'fence':
        this.builder.text(inlineOfText(`${token.info}\n${token.content}`));
        break;
      default:
    }
  }

  #inline(tokens: readonly Token[]): void {
    for (const token of tokens) {
      if (token.type === 'link_open') this.#links.add(String(token.attrGet('href') ?? ''));
    }
    const source = writeRuns(runsOfTokens(tokens));
    if (this.#row !== null) this.#row.cells.push(source);
    else if (this.#heading > 0 && this.#quotes === 0) this.builder.heading(this.#heading, source);
    else this.builder.text(source);
  }

  #closeRow(): void {
    const { line, cells } = this.#row ?? { line: -1, cells: [] };
    this.#row = null;
    const surplus = surplusCells(this.#lines[line] ?? '', cells.length);
    if (surplus !== '') cells.push(settleInline(`${cells.pop() ?? ''} ${surplus}`));
    this.builder.openRow(this.#header);
    for (const cell of cells) this.builder.cell(cell);
    this.builder.closeRow();
  }

  /** Definitions that no link uses would otherwise vanish. */
  unused(references: ReadonlyMap<string, Reference>): void {
    for (const [label, { href, title }] of references) {
      if (!this.#links.has(href)) this.builder.text(inlineOfText(`${label}: ${href} ${title}`));
    }
  }
}

/**
 * A plan's text as blocks. Reads CommonMark and GFM tables; quotes, code and raw HTML become
 * paragraphs that show their text, pictures their description. A later paragraph of a list item
 * joins it after a line break. Dropped: rules (`---`), empty items and rows, link titles, the
 * addresses of pictures. Never throws. Linear in the length of ordinary text.
 *
 * @example readMarkdown('# Vision\n\n- care *close* to home')
 * // [{ kind: 'heading', level: 1, source: 'Vision' },
 * //  { kind: 'item', ordered: false, depth: 1, source: 'care _close_ to home' }]
 */
export function readMarkdown(text: string): Block[] {
  const clean = cleanText(text).replace(NESTED_MARKERS, '$1 ');
  const { tokens, references } = blockTokens(clean);
  const reader = new Reader(clean.split('\n'));
  for (const token of tokens) reader.read(token);
  reader.unused(references);
  return reader.builder.blocks();
}
