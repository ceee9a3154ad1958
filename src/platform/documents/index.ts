/**
 * # Documents: files that people choose, read into blocks
 *
 * `readDocument` takes the bytes of a file and gives the blocks of `methods/passages`, with notes on
 * what to check, or a reason in plain English why it could not be read.
 *
 * | format | how |
 * |---|---|
 * | Markdown, plain text | UTF-8, UTF-16, Windows-1252; short ones at once, long ones in a thread |
 * | Word (.docx) | unpacked within a ceiling, text parts only, by `mammoth`, then as HTML |
 * | PDF | by `pdfjs-dist`: the structure of a tagged PDF, else lines put together again |
 * | HTML | by `sanitize-html`; scripts, styles, forms and menus are left out |
 *
 * Old Word, OpenDocument, rich text, pictures, scans, locked and damaged files are refused with
 * what to do instead: `documentRefusals` holds every message.
 */
export { DOCUMENT_BYTES, type DocumentFile, readDocument } from './read-document.ts';
export { documentRefusals, type Refusal, type RefusalCode } from './refusals.ts';
export type { DocumentFormat, Found, ReadResult } from './result.ts';
