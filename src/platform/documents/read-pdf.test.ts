import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from '../../methods/passages/index.ts';
import { big, body, middle, pdf, SENTENCE } from './drawn-pdf.ts';
import { readDocument } from './index.ts';

async function read(bytes: Uint8Array) {
  const result = await readDocument({ bytes, fileName: 'plan.pdf' });
  assert.ok(result.ok, result.ok ? '' : result.message);
  return result;
}

describe('reading a PDF without structure', () => {
  it('puts paragraphs together and finds headings by size and weight', async () => {
    const bytes = await pdf((doc) => {
      big(doc).text('Our plan').moveDown();
      body(doc).text(SENTENCE.repeat(6)).moveDown();
      middle(doc).text('What will change').moveDown();
      body(doc).text('A short one.').moveDown().text(SENTENCE.repeat(4));
    });
    const { blocks, notes } = await read(bytes);
    assert.deepEqual(blocks, [
      { kind: 'heading', level: 1, source: 'Our plan' },
      { kind: 'paragraph', source: SENTENCE.repeat(6).trim() },
      { kind: 'heading', level: 2, source: 'What will change' },
      { kind: 'paragraph', source: 'A short one.' },
      { kind: 'paragraph', source: SENTENCE.repeat(4).trim() },
    ]);
    assert.match(notes.join('\n'), /worked out from the look of its pages/);
  });

  it('drops running headers, footers and page numbers, and says so', async () => {
    const bytes = await pdf((doc) => {
      for (const page of [1, 2, 3, 4]) {
        if (page > 1) doc.addPage();
        body(doc).text(`Together we are better, draft ${page}`, 72, 40);
        body(doc).text(`${SENTENCE}Page ${page} says this.`, 72, 120);
        doc.page.margins.bottom = 0;
        body(doc).text(`Page ${page} of 4`, 72, 750);
        doc.page.margins.bottom = 72;
      }
    });
    const { blocks, notes } = await read(bytes);
    assert.deepEqual(
      blocks.map(plainText),
      [1, 2, 3, 4].map((page) => `${SENTENCE}Page ${page} says this.`),
    );
    assert.match(notes.join('\n'), /“Together we are better, draft 1”/);
  });

  it('joins words cut at the end of a line, and paragraphs cut at the end of a page', async () => {
    const bytes = await pdf((doc) => {
      body(doc).text('We plan for long-term care and for the trans-', 72, 100);
      body(doc).text('formation of services, with long-', 72, 113);
      body(doc).text('term money until the very end of this', 72, 126);
      doc.addPage();
      body(doc).text('page and beyond it.', 72, 100);
    });
    const { blocks } = await read(bytes);
    assert.deepEqual(blocks.map(plainText), [
      'We plan for long-term care and for the transformation of services, with long-term money until the very end of this page and beyond it.',
    ]);
  });

  it('finds bullets, numbers and bold words', async () => {
    const bytes = await pdf((doc) => {
      body(doc).text('We will:', 72, 100);
      doc.text('• open a centre that is nearer to', 90, 113).text('where people live', 100, 126);
      doc.text('– with a garden', 110, 139).text('• listen', 90, 152);
      doc.text('1. first', 72, 190).text('2. second', 72, 203);
      doc.text('This is ', 72, 240, { continued: true });
      doc.font('Helvetica-Bold').text('only a proposal', { continued: true });
      doc.font('Helvetica').text(' for now.');
    });
    const { blocks } = await read(bytes);
    assert.deepEqual(blocks, [
      { kind: 'paragraph', source: 'We will:' },
      {
        kind: 'item',
        ordered: false,
        depth: 1,
        source: 'open a centre that is nearer to where people live',
      },
      { kind: 'item', ordered: false, depth: 2, source: 'with a garden' },
      { kind: 'item', ordered: false, depth: 1, source: 'listen' },
      { kind: 'item', ordered: true, depth: 1, source: 'first' },
      { kind: 'item', ordered: true, depth: 1, source: 'second' },
      { kind: 'paragraph', source: 'This is **only a proposal** for now.' },
    ]);
  });

  it('finds a simple table and asks to check it', async () => {
    const rows = [
      ['Year', 'Gap', 'Basis'],
      ['2016', '£12 million', 'annual plan'],
      ['2020', '£150 million', 'if nothing is done'],
    ];
    const bytes = await pdf((doc) => {
      body(doc).text('The money:', 72, 100);
      rows.forEach((cells, row) => {
        if (row === 0) doc.font('Helvetica-Bold');
        else doc.font('Helvetica');
        cells.forEach((cell, column) => {
          doc.text(cell, 72 + column * 150, 130 + row * 18);
        });
      });
      body(doc).text('That is all.', 72, 220);
    });
    const { blocks, notes } = await read(bytes);
    assert.deepEqual(blocks, [
      { kind: 'paragraph', source: 'The money:' },
      ...rows.map((cells, row) => ({ kind: 'row', header: row === 0, cells })),
      { kind: 'paragraph', source: 'That is all.' },
    ]);
    assert.match(notes.join('\n'), /look like tables. Check every row/);
  });

  it('reads two columns one after the other', async () => {
    const line = (side: string, row: number) => `${side} column line ${row} goes on with words and`;
    const bytes = await pdf((doc) => {
      body(doc);
      for (let row = 0; row < 5; row += 1) {
        doc.text(line('Left', row), 50, 100 + row * 13, { lineBreak: false });
        doc.text(line('Right', row), 320, 100 + row * 13, { lineBreak: false });
      }
    });
    const text = (await read(bytes)).blocks.map(plainText).join(' ');
    const expected = ['Left', 'Right'].flatMap((side) =>
      [0, 1, 2, 3, 4].map((row) => line(side, row)),
    );
    assert.equal(text, expected.join(' '));
  });
});

describe('reading a tagged PDF', () => {
  it('uses the structure: headings, lists, tables, descriptions of pictures', async () => {
    const bytes = await pdf(
      (doc) => {
        const root = doc.struct('Document');
        doc.addStructure(root);
        const add = (role: string, text: string, parent = root) => {
          parent.add(doc.struct(role, {}, () => doc.text(text)));
        };
        // The look says the opposite of the structure, so only the structure can explain the result.
        body(doc);
        add('H1', 'Our plan');
        big(doc);
        add('P', SENTENCE.repeat(3));
        body(doc);
        doc.markContent('Artifact', { type: 'Pagination' });
        doc.text('Running header');
        doc.endMarkedContent();
        const list = doc.struct('L');
        root.add(list);
        for (const text of ['first', 'second']) {
          const item = doc.struct('LI');
          list.add(item);
          add('Lbl', '•', item);
          add('LBody', text, item);
          item.end();
        }
        list.end();
        const table = doc.struct('Table');
        root.add(table);
        for (const [role, cells] of [
          ['TH', ['Year', 'Gap']],
          ['TD', ['2016', '£5']],
        ] as const) {
          const row = doc.struct('TR');
          table.add(row);
          for (const cell of cells) add(role, cell, row);
          row.end();
        }
        table.end();
        root.add(
          doc.struct('Figure', { alt: 'A map of the area' }, () =>
            doc.rect(72, 600, 50, 50).fill(),
          ),
        );
        root.end();
      },
      { tagged: true, pdfVersion: '1.7', lang: 'en-GB' },
    );
    const { blocks, notes } = await read(bytes);
    assert.deepEqual(blocks, [
      { kind: 'heading', level: 1, source: 'Our plan' },
      { kind: 'paragraph', source: `**${SENTENCE.repeat(3).trim()}**` },
      { kind: 'item', ordered: false, depth: 1, source: 'first' },
      { kind: 'item', ordered: false, depth: 1, source: 'second' },
      { kind: 'row', header: true, cells: ['Year', 'Gap'] },
      { kind: 'row', header: false, cells: ['2016', '£5'] },
      { kind: 'paragraph', source: '\\[Picture: A map of the area\\]' },
    ]);
    assert.deepEqual(notes, ['1 picture was left out. Descriptions are shown in square brackets.']);
  });
});

describe('links and tables in a PDF', () => {
  it('ties links to their words where the words stand out, and else says that links are missing', async () => {
    const bytes = await pdf((doc) => {
      body(doc).text('See ', 72, 100, { continued: true });
      doc.font('Helvetica-Bold').text('the NHS', { link: 'https://nhs.uk/', continued: true });
      body(doc).text(' and ', { link: null, continued: true });
      doc.text('others', { link: 'https://other.example/', continued: true });
      doc.text(' too.', { link: null });
      doc.text('press', 72, 140, { link: 'javascript:alert(1)' });
    });
    const { blocks, notes } = await read(bytes);
    assert.deepEqual(
      blocks.map((block) => ('source' in block ? block.source : '')),
      ['See [**the NHS**](https://nhs.uk/) and others too.', 'press'],
    );
    assert.match(notes.join('\n'), /1 link was left out/);
  });

  it('puts cells together that are written one after the other', async () => {
    const bytes = await pdf((doc) => {
      body(doc);
      for (const row of [0, 1]) {
        const top = 100 + row * 60;
        doc.text(`year ${row}`, 72, top + 6);
        doc.text('a cell of', 200, top).text('two lines', 200, top + 13);
        doc.text('last', 350, top + 6);
      }
    });
    assert.deepEqual(
      (await read(bytes)).blocks.map(plainText),
      [0, 1].map((row) => `year ${row} | a cell of two lines | last`),
    );
  });
});
