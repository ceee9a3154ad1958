import type { PdfNode } from './pdf-types.ts';

const BLOCKS = new Set(
  [
    'Document',
    'Part',
    'Art',
    'Sect',
    'Div',
    'P',
    'Title',
    'L',
    'LI',
    'LBody',
    'Lbl',
    'Table',
    'THead',
  ].concat([
    'TBody',
    'TFoot',
    'TR',
    'TH',
    'TD',
    'TOC',
    'TOCI',
    'Caption',
    'BlockQuote',
    'Index',
    'Aside',
    'Artifact',
  ]),
);

/** Programs wrap words in roles of many names; what holds no block is part of a line. */
export function isInline(child: PdfNode | string): boolean {
  if (typeof child === 'string') return true;
  if (BLOCKS.has(child.role) || /^H[1-6]?$/.test(child.role)) return false;
  return child.children.every(isInline);
}

/** Ids of all marked text under a node. */
export function markedIds(node: PdfNode): string[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [child] : markedIds(child)));
}
