import {
  type Block,
  BlockBuilder,
  BREAK,
  inlineOfRuns,
  type Run,
} from '../../methods/passages/index.ts';
import { HtmlTable } from './html-table.ts';
import { type HtmlToken, htmlTokens } from './html-tokens.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

class HtmlReader {
  readonly builder = new BlockBuilder();
  readonly found = { pictures: 0, struck: 0, spans: 0, boldRows: 0, innerTables: 0 };
  #runs: Run[] = [];
  readonly #depth = new Map<string, number>();
  #href: string | null = null;
  #heading = 0;
  #tables: HtmlTable[] = [];
  #cell: { parts: string[]; head: boolean; attributes: ReadonlyMap<string, string> } | null = null;

  #in(...tags: string[]): boolean {
    return tags.some((tag) => (this.#depth.get(tag) ?? 0) > 0);
  }

  #add(text: string): void {
    const strong = this.#in('strong', 'b') && this.#heading === 0;
    this.#runs.push({ text, strong, em: this.#in('em', 'i'), href: this.#href });
  }

  #flush(): void {
    const source = inlineOfRuns(this.#runs);
    this.#runs = [];
    if (source === '') return;
    if (this.#cell !== null) this.#cell.parts.push(source);
    else if (this.#heading > 0) this.builder.heading(this.#heading, source);
    else this.builder.text(source);
  }

  #text(text: string): void {
    if (this.#in('pre')) {
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0) this.#runs.push(BREAK);
        this.#add(line);
      }
      return;
    }
    const digits = this.#in('sup') ? RAISED : this.#in('sub') ? LOWERED : null;
    const shown =
      digits !== null && /^\d+$/.test(text)
        ? text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
        : text;
    this.#add(shown.replace(/\s+/g, ' '));
  }

  /** Tags within a line. Returns false for all others. */
  #inline(token: HtmlToken & { kind: 'open' | 'close' }): boolean {
    const open = token.kind === 'open';
    switch (token.tag) {
      case 'a':
        this.#href = open ? (token.attributes.get('href') ?? null) : null;
        return true;
      case 'br':
        this.#runs.push(BREAK);
        return true;
      case 'img': {
        this.found.pictures += 1;
        const alt = (token.attributes.get('alt') ?? '').trim();
        if (alt !== '') this.#add(`[Picture: ${alt}]`);
        return true;
      }
      case 's':
      case 'strike':
      case 'del':
        if (open) this.found.struck += 1;
        this.#add('~~');
        return true;
      default:
        return ['strong', 'b', 'em', 'i', 'sup', 'sub'].includes(token.tag);
    }
  }

  #table(token: HtmlToken & { kind: 'open' | 'close' }): void {
    const { tag, attributes } = token;
    const open = token.kind === 'open';
    const table = this.#tables[0];
    if (tag === 'table') {
      if (open) this.#tables.push(new HtmlTable());
      else if (this.#tables.length === 1) {
        const { spans, bold } = this.#tables.pop()?.finish(this.builder) ?? {
          spans: 0,
          bold: false,
        };
        this.found.spans += spans;
        if (bold) this.found.boldRows += 1;
      } else this.#tables.pop();
      if (open && this.#tables.length > 1) this.found.innerTables += 1;
    }
    // A table inside a cell becomes lines of that cell.
    if (table === undefined || this.#tables.length > 1) return;
    if (tag === 'thead') table.head(open);
    if (tag === 'tr' && open) table.row();
    if (tag !== 'td' && tag !== 'th') return;
    if (open) this.#cell = { parts: [], head: tag === 'th', attributes };
    else if (this.#cell !== null) {
      table.cell(this.#cell.parts.join('<br>'), this.#cell.head, this.#cell.attributes);
      this.#cell = null;
    }
  }

  read(token: HtmlToken): void {
    if (token.kind === 'text') {
      this.#text(token.text);
      return;
    }
    const { tag } = token;
    const open = token.kind === 'open';
    if (!this.#inline(token)) {
      this.#flush();
      if (/^h[1-6]$/.test(tag)) this.#heading = open ? Number(tag.slice(1)) : 0;
      if (this.#cell === null) this.#list(tag, open);
      this.#table(token);
    }
    this.#depth.set(tag, Math.max(0, (this.#depth.get(tag) ?? 0) + (open ? 1 : -1)));
  }

  #list(tag: string, open: boolean): void {
    if (tag === 'ul' || tag === 'ol')
      open ? this.builder.openList(tag === 'ol') : this.builder.closeList();
    if (tag === 'li') open ? this.builder.openItem() : this.builder.closeItem();
  }

  finish(): Block[] {
    this.#flush();
    return this.builder.blocks();
  }
}

function times(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/**
 * Blocks of an HTML document, and notes on what to check. Scripts, styles, forms and menus are
 * left out; the words of everything else are kept. Linear in the length of ordinary HTML.
 */
export function readHtml(html: string): { blocks: Block[]; notes: string[] } {
  const { tokens, refusedLinks, menus } = htmlTokens(html);
  const reader = new HtmlReader();
  for (const token of tokens) reader.read(token);
  const blocks = reader.finish();
  const { pictures, struck, spans, boldRows, innerTables } = reader.found;
  const notes: string[] = [];
  const note = (count: number, text: string) => {
    if (count > 0) notes.push(text);
  };
  note(
    pictures,
    `${times(pictures, 'picture was', 'pictures were')} left out. Descriptions are shown in square brackets.`,
  );
  note(
    refusedLinks,
    `${times(refusedLinks, 'link', 'links')} did not lead to a full web, e-mail or telephone address and became plain text.`,
  );
  note(
    struck,
    'Struck-out words are kept between ~~ and ~~. Remove those that are no longer meant.',
  );
  note(
    spans,
    `${times(spans, 'table cell', 'table cells')} stretched over several columns or rows. Check the tables.`,
  );
  note(boldRows, 'A bold first row of a table became the names of its columns. Check the tables.');
  note(innerTables, 'A table inside another table became lines of text. Check it.');
  note(menus, 'Menus of the web page were left out.');
  return { blocks, notes };
}
