import { readMarkdown } from '../../methods/passages/index.ts';
import { decodeText } from './decode-text.ts';
import { readHtml } from './html.ts';
import { readPlainText } from './plain-text.ts';
import type { Found } from './result.ts';

const UNSURE =
  'The text is not in UTF-8, so it was read as Windows text. Check letters with accents and signs such as £.';

/** A web page may say its own encoding; browsers look at the start only, and so do we. */
function decodeHtml(bytes: Uint8Array): { text: string; sure: boolean } {
  const decoded = decodeText(bytes);
  const label = /<meta[^>]+charset=["']?([a-z0-9-]+)/i.exec(decoded.text.slice(0, 2048))?.[1];
  if (decoded.sure || label === undefined) return decoded;
  try {
    return { text: new TextDecoder(label).decode(bytes), sure: true };
  } catch {
    return decoded;
  }
}

/** Markdown, plain text and HTML; null when no words are in it. */
export function readTextKind(kind: 'html' | 'markdown' | 'text', bytes: Uint8Array): Found | null {
  const { text, sure } = kind === 'html' ? decodeHtml(bytes) : decodeText(bytes);
  const notes = sure ? [] : [UNSURE];
  if (text.includes('\0'))
    notes.push('The text had null bytes, which were removed. Check that it is whole.');
  if (kind === 'html') {
    const html = readHtml(text);
    if (html.blocks.length === 0) return null;
    return { ok: true, format: 'html', blocks: html.blocks, notes: [...notes, ...html.notes] };
  }
  const blocks = kind === 'markdown' ? readMarkdown(text) : readPlainText(text);
  if (blocks.length === 0) return null;
  if (kind === 'text' && blocks.some((block) => block.kind === 'heading')) {
    notes.push('Lines in capital letters became headings. Check them.');
  }
  return { ok: true, format: kind, blocks, notes };
}
