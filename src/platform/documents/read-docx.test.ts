import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  type FileChild,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { blockHtml, plainText } from '../../methods/passages/index.ts';
import { readDocument } from './index.ts';

async function word(children: readonly FileChild[], more: object = {}): Promise<Uint8Array> {
  const levels = [0, 1, 2].map((level) => {
    return { level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` };
  });
  const document = new Document({
    numbering: { config: [{ reference: 'numbers', levels }] },
    sections: [{ children: [...children] }],
    ...more,
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

async function read(bytes: Uint8Array) {
  const result = await readDocument({ bytes, fileName: 'plan.docx' });
  assert.ok(result.ok, result.ok ? '' : result.message);
  return result;
}

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

describe('reading a Word file', () => {
  it('finds headings, lists, tables, bold, italic, links and footnotes', async () => {
    const bytes = await word(
      [
        new Paragraph({ text: 'Our plan', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: 'Vision', heading: HeadingLevel.HEADING_2 }),
        new Paragraph({
          children: [
            new TextRun('Care '),
            new TextRun({ text: 'close', bold: true }),
            new TextRun({ text: ' to home', italics: true }),
            new FootnoteReferenceRun(1),
            new TextRun(', see '),
            new ExternalHyperlink({ link: 'https://nhs.uk/', children: [new TextRun('NHS')] }),
          ],
        }),
        new Paragraph({ text: 'first', bullet: { level: 0 } }),
        new Paragraph({ text: 'inner', bullet: { level: 1 } }),
        new Paragraph({ text: 'one', numbering: { reference: 'numbers', level: 0 } }),
        new Table({
          rows: [
            new TableRow({ tableHeader: true, children: [cell('Year'), cell('Gap')] }),
            new TableRow({ children: [cell('2016'), cell('£5 | £6')] }),
          ],
        }),
      ],
      { footnotes: { 1: { children: [new Paragraph('Most of the time.')] } } },
    );
    const { blocks, notes, format } = await read(bytes);
    assert.equal(format, 'docx');
    assert.deepEqual(blocks, [
      { kind: 'heading', level: 1, source: 'Our plan' },
      { kind: 'heading', level: 2, source: 'Vision' },
      {
        kind: 'paragraph',
        source: 'Care **close** _to home_\\[1\\], see [NHS](https://nhs.uk/)',
      },
      { kind: 'item', ordered: false, depth: 1, source: 'first' },
      { kind: 'item', ordered: false, depth: 2, source: 'inner' },
      { kind: 'item', ordered: true, depth: 1, source: 'one' },
      { kind: 'row', header: true, cells: ['Year', 'Gap'] },
      { kind: 'row', header: false, cells: ['2016', '£5 | £6'] },
      { kind: 'paragraph', source: '**Notes**' },
      { kind: 'item', ordered: true, depth: 1, source: 'Most of the time.' },
    ]);
    assert.deepEqual(notes, [
      'Footnotes are at the end, with their numbers in square brackets in the text.',
    ]);
  });

  it('shows tracked changes as accepted, leaves comments and hidden text out, and says so', async () => {
    const change = { id: 1, author: 'A', date: '2016-10-21T00:00:00Z' };
    const bytes = await word(
      [
        new Paragraph({
          children: [
            new TextRun('We will '),
            new DeletedTextRun({ text: 'close', ...change }),
            new InsertedTextRun({ text: 'keep', ...change }),
            new TextRun(' the ward.'),
            new TextRun({ text: ' Not for the public.', vanish: true }),
          ],
        }),
      ],
      {
        comments: {
          children: [
            { id: 0, author: 'B', date: new Date(0), children: [new Paragraph('Secret')] },
          ],
        },
      },
    );
    const { blocks, notes } = await read(bytes);
    assert.deepEqual(blocks, [{ kind: 'paragraph', source: 'We will keep the ward.' }]);
    assert.match(notes.join('\n'), /tracked changes.*accepted/);
    assert.match(notes.join('\n'), /a comment in its margin/);
    assert.match(notes.join('\n'), /hidden in the Word file was left out/);
  });

  it('makes script links and HTML in the text harmless', async () => {
    const bytes = await word([
      new Paragraph({
        children: [
          new ExternalHyperlink({ link: 'javascript:alert(1)', children: [new TextRun('press')] }),
          new TextRun(' <script>alert(2)</script> *stars*'),
        ],
      }),
    ]);
    const { blocks, notes } = await read(bytes);
    assert.equal(
      blocks.map(blockHtml).join(),
      'press &lt;script&gt;alert(2)&lt;/script&gt; *stars*',
    );
    assert.match(notes.join('\n'), /1 link did not lead to a full web/);
  });

  it('takes short bold lines for headings where the file has no heading styles', async () => {
    const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
    const { blocks, notes } = await read(await word([bold('Our vision'), new Paragraph('Words.')]));
    assert.deepEqual(blocks[0], { kind: 'heading', level: 2, source: 'Our vision' });
    assert.match(notes.join('\n'), /no heading styles/);
  });

  it('leaves out the printed contents list, and takes a bold first row for the names of columns', async () => {
    const bold = (text: string) =>
      new TableCell({
        children: [new Paragraph({ children: [new TextRun({ text, bold: true })] })],
      });
    const bytes = await word(
      [
        new Paragraph({ text: 'Vision 3', style: 'TOC1' }),
        new Paragraph({ text: 'Vision', heading: HeadingLevel.HEADING_1 }),
        new Table({
          rows: [
            new TableRow({ children: [bold('Year'), bold('Gap')] }),
            new TableRow({ children: [cell('2016'), cell('£5')] }),
          ],
        }),
      ],
      { styles: { paragraphStyles: [{ id: 'TOC1', name: 'toc 1' }] } },
    );
    const { blocks, notes } = await read(bytes);
    assert.deepEqual(blocks, [
      { kind: 'heading', level: 1, source: 'Vision' },
      { kind: 'row', header: true, cells: ['Year', 'Gap'] },
      { kind: 'row', header: false, cells: ['2016', '£5'] },
    ]);
    assert.match(notes.join('\n'), /contents list was left out/);
    assert.match(notes.join('\n'), /bold first row/);
  });

  it('keeps emoji, right-to-left text and what is struck out', async () => {
    const bytes = await word([
      new Paragraph('شفا 👩🏽‍⚕️'),
      new Paragraph({ children: [new TextRun({ text: 'gone', strike: true })] }),
    ]);
    const { blocks } = await read(bytes);
    assert.deepEqual(blocks.map(plainText), ['شفا 👩🏽‍⚕️', '~~gone~~']);
  });
});
