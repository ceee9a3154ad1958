import sanitizeHtml from 'sanitize-html';
import { safeLink } from '../../methods/passages/index.ts';

export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'open' | 'close'; tag: string; attributes: ReadonlyMap<string, string> };

const INLINE = ['strong', 'b', 'em', 'i', 'a', 'br', 'img', 's', 'strike', 'del', 'sup', 'sub'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const LISTS = ['ul', 'ol', 'li', 'dl', 'dt', 'dd'];
const TABLES = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption'];
const BLOCKS = [
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'blockquote',
];
const OTHERS = ['nav', 'pre', 'hr', 'figure', 'figcaption', 'address', 'details', 'summary'];

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** What was left out while cleaning. */
export type Cleaned = { tokens: HtmlToken[]; refusedLinks: number; menus: number };

/**
 * Untrusted HTML as a flat list of known tags and text. `sanitize-html` parses and closes it; what
 * it writes has only these tags, quoted attributes and four entities, so it splits without risk.
 */
export function htmlTokens(html: string): Cleaned {
  let refusedLinks = 0;
  let menus = 0;
  const clean = sanitizeHtml(html, {
    allowedTags: [...INLINE, ...HEADINGS, ...LISTS, ...TABLES, ...BLOCKS, ...OTHERS],
    allowedAttributes: {
      a: ['href'],
      img: ['alt'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    nonTextTags: [
      'script',
      'style',
      'textarea',
      'option',
      'noscript',
      'title',
      'template',
      'svg',
      'iframe',
    ],
    exclusiveFilter: (frame) => {
      const menu = frame.tag === 'nav';
      if (menu) menus += 1;
      return menu;
    },
    transformTags: {
      a: (tagName, attribs) => {
        const href = attribs['href'] ?? '';
        const safe = safeLink(href);
        if (safe === null && href !== '' && !href.startsWith('#')) refusedLinks += 1;
        return { tagName, attribs: safe === null ? {} : { href: safe } };
      },
    },
  });
  const tokens: HtmlToken[] = [];
  for (const [whole, slash, tag, inside] of clean.matchAll(/<(\/?)([a-z0-9]+)([^<>]*)>|[^<]+/g)) {
    if (tag === undefined) tokens.push({ kind: 'text', text: decode(whole) });
    else {
      const pairs = [...(inside ?? '').matchAll(/([a-z]+)="([^"]*)"/g)];
      const attributes = new Map(pairs.map(([, name = '', value = '']) => [name, decode(value)]));
      tokens.push({ kind: slash === '/' ? 'close' : 'open', tag, attributes });
    }
  }
  return { tokens, refusedLinks, menus };
}
