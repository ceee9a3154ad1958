import sanitizeHtml from 'sanitize-html';
import type { Block } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import { readRuns } from './read-runs.ts';
import type { Run } from './runs.ts';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (char) => ESCAPED[char] ?? '');
}

function runHtml(run: Run): string {
  if (run.text === '\n') return '<br>';
  const em = run.em ? `<em>${escapeHtml(run.text)}</em>` : escapeHtml(run.text);
  return run.strong ? `<strong>${em}</strong>` : em;
}

function runsHtml(runs: readonly Run[]): string {
  let html = '';
  let href: string | null = null;
  for (const run of runs) {
    if (run.href !== href) {
      if (href !== null) html += '</a>';
      if (run.href !== null) html += `<a href="${escapeHtml(run.href)}" rel="nofollow noopener">`;
      href = run.href;
    }
    html += runHtml(run);
  }
  return href === null ? html : `${html}</a>`;
}

/** The second lock: whatever the code above became one day, nothing else gets through. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: ['strong', 'em', 'a', 'br'],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
};

/**
 * Safe HTML of inline Markdown: only `<strong>`, `<em>`, `<a href rel="nofollow noopener">` and
 * `<br>`; links only to https, http, mailto and tel; all else escaped. Linear in the length.
 *
 * @example inlineHtml('**Now** <script>') // '<strong>Now</strong> &lt;script&gt;'
 */
export function inlineHtml(source: string): string {
  const html = runsHtml(readRuns(cleanText(source)));
  return html.includes('<') ? sanitizeHtml(html, ALLOWED).replaceAll('<br />', '<br>') : html;
}

/** What a reader sees of inline Markdown, with line feeds for line breaks. */
export function inlineText(source: string): string {
  return readRuns(cleanText(source))
    .map((run) => run.text)
    .join('');
}

/**
 * Inner HTML of one passage, without the element around it, which depends on its neighbours: see
 * `groupBlocks`. A row gives its cells as `<td>` or `<th scope="col">`.
 */
export function blockHtml(block: Block): string {
  if (block.kind !== 'row') return inlineHtml(block.source);
  const [open, close] = block.header ? ['<th scope="col">', '</th>'] : ['<td>', '</td>'];
  return block.cells.map((cell) => `${open}${inlineHtml(cell)}${close}`).join('');
}

/** What a reader sees of one passage; cells are joined with ` | `. */
export function plainText(block: Block): string {
  return block.kind === 'row' ? block.cells.map(inlineText).join(' | ') : inlineText(block.source);
}
