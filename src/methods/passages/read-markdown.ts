import type { Block } from './blocks.ts';
import { headingLevel, itemDepth, settleDepths } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import { readRuns, runsOfTokens } from './read-runs.ts';
import { plainRun, settleRuns } from './runs.ts';
import { surplusCells } from './surplus-cells.ts';
import { blockTokens, type Reference, type Token } from './tokenizer.ts';
import { escapeText, writeRuns } from './write-runs.ts';

/** More markers than this in front of one line are noise, and would nest past what is parsed. */
const NESTED_MARKERS =
  /^((?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){16})(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/gm;

type OpenItem = { at: number };

/** Inline Markdown of any spelling in its one canonical spelling. */
export function settleInline(source: string): string {
  return writeRuns(readRuns(cleanText(source)));
}

/** Inline Markdown that shows exactly this text, with line feeds as line breaks. */
export function inlineOfText(text: string): string {
  const lines = cleanText(text).split('\n');
  return settleInline(lines.map((line) => escapeText(line.trim())).join('<br>'));
}

class Reader {
  readonly blocks: Block[] = [];
  readonly #lines: readonly string[];
  readonly #links = new Set<string>();
  readonly #lists: boolean[] = [];
  readonly #items: OpenItem[] = [];
  #quotes = 0;
  #heading: number | null = null;
  #header = false;
  #cells: string[] | null = null;
  #rowLine = -1;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  read(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        this.#heading = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        this.#heading = null;
        break;
      case 'blockquote_open':
        this.#quotes += 1;
        break;
      case 'blockquote_close':
        this.#quotes -= 1;
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.#lists.push(token.type === 'ordered_list_open');
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.#lists.pop();
        break;
      case 'list_item_open':
        this.#items.push({ at: -1 });
        break;
      case 'list_item_close':
        this.#items.pop();
        break;
      case 'thead_open':
      case 'thead_close':
        this.#header = token.type === 'thead_open';
        break;
      case 'tr_open':
        this.#cells = [];
        this.#rowLine = token.map?.[0] ?? -1;
        break;
      case 'tr_close':
        this.#row();
        break;
      case 'inline':
        this.#inline(token);
        break;
      case 'fence':
      case 'code_block':
      case 'html_block':
        this.#text(inlineOfText(`${token.info}\n${token.content}`.trim()));
        break;
      default:
    }
  }

  #inline(token: Token): void {
    const children = token.children ?? [];
    for (const child of children) {
      if (child.type === 'link_open') this.#links.add(String(child.attrGet('href') ?? ''));
    }
    const source = writeRuns(runsOfTokens(children));
    if (this.#cells !== null) this.#cells.push(source);
    else this.#text(source);
  }

  #text(source: string): void {
    const item = this.#items.at(-1);
    if (item !== undefined) this.#itemText(item, source);
    else if (this.#heading !== null && this.#quotes === 0) {
      this.blocks.push({ kind: 'heading', level: headingLevel(this.#heading), source });
    } else if (source !== '') this.blocks.push({ kind: 'paragraph', source });
  }

  #itemText(item: OpenItem, source: string): void {
    if (source === '') return;
    const last = this.blocks.at(-1);
    if (item.at < 0) {
      const ordered = this.#lists.at(-1) ?? false;
      item.at = this.blocks.length;
      this.blocks.push({ kind: 'item', ordered, depth: itemDepth(this.#lists.length), source });
    } else if (item.at === this.blocks.length - 1 && last?.kind === 'item') {
      this.blocks[item.at] = { ...last, source: `${last.source}<br>${source}` };
    } else this.blocks.push({ kind: 'paragraph', source });
  }

  #row(): void {
    const cells = this.#cells ?? [];
    this.#cells = null;
    const surplus = surplusCells(this.#lines[this.#rowLine] ?? '', cells.length);
    if (surplus !== '') {
      cells.push(settleInline(`${cells.pop() ?? ''} ${surplus}`));
    }
    if (cells.some((cell) => cell !== '')) {
      this.blocks.push({ kind: 'row', header: this.#header, cells });
    }
  }

  /** Definitions that no link uses would otherwise vanish. */
  unused(references: ReadonlyMap<string, Reference>): void {
    for (const [label, { href, title }] of references) {
      if (this.#links.has(href)) continue;
      const runs = settleRuns([plainRun(`${label}: ${href} ${title}`)]);
      this.blocks.push({ kind: 'paragraph', source: writeRuns(runs) });
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
  return settleDepths(reader.blocks);
}
