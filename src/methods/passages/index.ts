/**
 * # Passages: the text model of a plan
 *
 * A plan is a list of blocks: headings, paragraphs, list items and table rows. Each becomes one
 * passage that people can comment on. The words of a block are inline Markdown in one canonical
 * spelling on one line, so the same words always compare equal, whatever file they came from.
 *
 * - `readMarkdown`, `writeMarkdown`: to and from Markdown, without loss
 * - `inlineOfText`, `settleInline`: canonical inline Markdown from plain text, or any Markdown
 * - `BlockBuilder`, `inlineOfRuns`: blocks from another format
 * - `blockHtml`, `inlineHtml`: safe HTML; `plainText`, `inlineText`: what a reader sees
 * - `groupBlocks`, `contentsOf`: lists, tables and the contents list around the blocks
 * - `checkBlocks`: what to put right before publishing
 *
 * Everything is pure and linear in the length of the text.
 */
export { BlockBuilder } from './block-builder.ts';
export {
  type Block,
  type HeadingBlock,
  type HeadingLevel,
  headingLevel,
  type ItemBlock,
  type ItemDepth,
  itemDepth,
  type ParagraphBlock,
  type PassageKind,
  type RowBlock,
  settleDepths,
} from './blocks.ts';
export { BLOCK_LIMIT, checkBlocks, type Fault, type FaultCode, PASSAGE_LIMIT } from './check.ts';
export { cleanText } from './clean-text.ts';
export { type ContentsEntry, contentsOf } from './contents.ts';
export {
  type Group,
  groupBlocks,
  type ListEntry,
  type ListGroup,
  type Placed,
  type TableGroup,
} from './groups.ts';
export { inlineOfRuns, inlineOfText, isAllStrong, settleInline, withoutStrong } from './inline.ts';
export { readMarkdown } from './read-markdown.ts';
export { BREAK, plainRun, type Run } from './runs.ts';
export { safeLink } from './safe-link.ts';
export { blockHtml, inlineHtml, inlineText, plainText } from './show.ts';
export { writeMarkdown } from './write-markdown.ts';
