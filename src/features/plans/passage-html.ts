import { type Block, blockHtml, inlineHtml } from '../../methods/passages/index.ts';

/**
 * A passage as it stands by itself, outside the plan. The cells of a table row are one line, as in
 * its plain text: cells without their table are no markup that a browser understands.
 */
export function passageHtml(block: Block): string {
  return block.kind === 'row' ? block.cells.map(inlineHtml).join(' | ') : blockHtml(block);
}
