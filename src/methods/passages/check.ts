import type { Block } from './blocks.ts';
import { plainText } from './show.ts';

/** The longest passage, in characters that a reader sees: beyond it nobody can comment precisely. */
export const PASSAGE_LIMIT = 20_000;
/** The most passages in one document. */
export const BLOCK_LIMIT = 20_000;

export type FaultCode =
  | 'empty-document'
  | 'too-many-passages'
  | 'empty-passage'
  | 'empty-heading'
  | 'long-passage'
  | 'heading-jump';

/**
 * One thing wrong with a text. `at` is the index of the block, or null for the whole document. A
 * `stop` must be put right before the text is published; a `look` is for the author to judge.
 */
export type Fault = {
  code: FaultCode;
  at: number | null;
  weight: 'stop' | 'look';
  message: string;
};

function checkBlock(block: Block, at: number, levelBefore: number): Fault | null {
  const text = plainText(block);
  const fault = (code: FaultCode, weight: Fault['weight'], message: string): Fault => {
    return { code, at, weight, message };
  };
  if (text.replace(/[\s|]/g, '') === '') {
    return block.kind === 'heading'
      ? fault('empty-heading', 'stop', 'This heading has no words. Write the heading or remove it.')
      : fault('empty-passage', 'stop', 'This passage has no words. Write the text or remove it.');
  }
  if (text.length > PASSAGE_LIMIT) {
    const length = text.length.toLocaleString('en-GB');
    const advice = 'Split it so that people can comment on a part of it.';
    return fault(
      'long-passage',
      'stop',
      `This passage has ${length} characters. The most is 20,000. ${advice}`,
    );
  }
  if (block.kind === 'heading' && levelBefore > 0 && block.level > levelBefore + 1) {
    const found = `This heading is level ${block.level} but the heading above it is level ${levelBefore}.`;
    return fault(
      'heading-jump',
      'look',
      `${found} Screen reader users may think a part is missing. Use level ${levelBefore + 1}.`,
    );
  }
  return null;
}

/**
 * What is wrong with a text, in the order of its blocks; an empty list when nothing is. Linear.
 *
 * @example checkBlocks([]) // [{ code: 'empty-document', at: null, weight: 'stop', message: … }]
 */
export function checkBlocks(blocks: readonly Block[]): Fault[] {
  const whole = (code: FaultCode, message: string): Fault => ({
    code,
    at: null,
    weight: 'stop',
    message,
  });
  if (blocks.length === 0)
    return [whole('empty-document', 'The document has no text. Add at least one passage.')];
  const faults: Fault[] = [];
  if (blocks.length > BLOCK_LIMIT) {
    const count = blocks.length.toLocaleString('en-GB');
    faults.push(
      whole(
        'too-many-passages',
        `The document has ${count} passages. The most is 20,000. Publish it as several documents.`,
      ),
    );
  }
  let level = 0;
  blocks.forEach((block, at) => {
    const fault = checkBlock(block, at, level);
    if (fault !== null) faults.push(fault);
    if (block.kind === 'heading') level = block.level;
  });
  return faults;
}
