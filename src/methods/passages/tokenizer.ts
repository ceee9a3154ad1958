import MarkdownIt, { type Token } from 'markdown-it';

/**
 * CommonMark with GFM tables. Raw HTML is off, so `<b>` is text. Strikethrough is off: a plan that
 * shows struck-out words as live ones would say the opposite. Indented code is off: pasted text is
 * often indented.
 */
const markdown = new MarkdownIt('default', { html: false, linkify: false, typographer: false })
  .disable(['strikethrough', 'code'])
  .enable(['table']);

const LINE_BREAK = /<br[ \t]*\/?>/iy;

// The one tag that is understood: cells and headings have no other way to break a line.
markdown.inline.ruler.before('autolink', 'line-break', (state, silent) => {
  LINE_BREAK.lastIndex = state.pos;
  const found = LINE_BREAK.exec(state.src);
  if (found === null) return false;
  if (!silent) state.push('hardbreak', 'br', 0);
  state.pos += found[0].length;
  return true;
});

export type Reference = { href: string; title: string };
export type { Token };

/** Block and inline tokens of a whole text, and the link definitions it holds, by label. */
export function blockTokens(text: string): { tokens: Token[]; references: Map<string, Reference> } {
  const env: { references?: Record<string, Reference> } = {};
  const tokens = markdown.parse(text, env);
  return { tokens, references: new Map(Object.entries(env.references ?? {})) };
}

/** Inline tokens of one line. */
export function inlineTokens(source: string): Token[] {
  return markdown.parseInline(source, {}).flatMap((token) => token.children ?? []);
}
