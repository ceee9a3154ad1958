import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText, readMarkdown, writeMarkdown } from './index.ts';

const shown = (text: string) => readMarkdown(text).map(plainText);

describe('reading Markdown', () => {
  it('finds headings, paragraphs, nested lists and tables', () => {
    const text = [
      '# Our *vision*',
      'One line',
      'and the next.',
      '',
      '- first\n  1. nested\n     - deep\n       - deeper still',
      '',
      '| Year | Gap |',
      '|:-----|----:|',
      '| 2016 | £5 \\| £6 |',
    ].join('\n');
    assert.deepEqual(readMarkdown(text), [
      { kind: 'heading', level: 1, source: 'Our _vision_' },
      { kind: 'paragraph', source: 'One line and the next.' },
      { kind: 'item', ordered: false, depth: 1, source: 'first' },
      { kind: 'item', ordered: true, depth: 2, source: 'nested' },
      { kind: 'item', ordered: false, depth: 3, source: 'deep' },
      { kind: 'item', ordered: false, depth: 3, source: 'deeper still' },
      { kind: 'row', header: true, cells: ['Year', 'Gap'] },
      { kind: 'row', header: false, cells: ['2016', '£5 | £6'] },
    ]);
  });

  it('keeps the words of what a plan cannot hold', () => {
    assert.deepEqual(shown('> quoted\n>\n> # loud'), ['quoted', 'loud']);
    assert.deepEqual(shown('```js\nlet a;\nlet b;\n```'), ['js\nlet a;\nlet b;']);
    assert.deepEqual(shown('![A map](map.png) and ![](x.png)'), ['A map and [image]']);
    assert.deepEqual(shown('<div onclick="x()">Hello</div>'), ['<div onclick="x()">Hello</div>']);
    assert.deepEqual(shown('~~not this~~'), ['~~not this~~']);
    assert.deepEqual(shown('- a\n\n  second paragraph'), ['a\nsecond paragraph']);
    assert.deepEqual(shown('[unused]: https://a.example "Why"'), ['UNUSED: https://a.example Why']);
    assert.deepEqual(shown('[a][b]\n\n[b]: https://a.example'), ['a']);
    assert.deepEqual(shown('| a |\n|---|\n| b | c | d |'), ['a', 'b c d']);
    assert.deepEqual(shown(`${'> '.repeat(400)}deep`), ['deep']);
    assert.deepEqual(shown(`${'- '.repeat(400)}deep`), ['deep']);
  });

  it('says where a link that may not be followed would have led', () => {
    assert.deepEqual(shown('[x](ftp://a.example/f) [y](page.html) [z](#top)'), [
      'x (ftp://a.example/f) y (page.html) z',
    ]);
    assert.deepEqual(shown('[x](https://nhs.uk@evil.example/)'), [
      'x (https://nhs.uk@evil.example/)',
    ]);
    assert.deepEqual(shown('[x](javascript:alert(1))'), ['[x](javascript:alert(1))']);
  });

  it('breaks lines in cells and headings', () => {
    assert.deepEqual(shown('| a<br>b |\n|---|'), ['a\nb']);
    assert.deepEqual(readMarkdown('one  \ntwo\\\nthree<BR/>four'), [
      { kind: 'paragraph', source: 'one<br>two<br>three<br>four' },
    ]);
  });

  it('removes null bytes and control characters, keeps emoji and right-to-left text', () => {
    assert.deepEqual(shown('a\u0000b\u0007c\u009f &#0;'), ['abc \ufffd']);
    assert.deepEqual(shown('שלום \u200fعالم 👩🏽‍⚕️'), ['שלום \u200fعالم 👩🏽‍⚕️']);
    assert.deepEqual(shown('invoice\u202Efdp.exe'), ['invoicefdp.exe']);
    assert.deepEqual(shown('cafe\u0301'), ['café']);
    assert.deepEqual(shown('broken \ud800 half'), ['broken \ufffd half']);
  });

  it('gives nothing for nothing', () => {
    for (const empty of ['', ' \n\t\n', '---', '\u0000', '- \n- ']) {
      assert.deepEqual(readMarkdown(empty), []);
    }
    assert.equal(writeMarkdown([]), '');
  });

  it('keeps one long passage and 5,000 short ones', () => {
    assert.equal(shown('word '.repeat(20_000))[0]?.length, 99_999);
    const many = Array.from(
      { length: 5_000 },
      (_, i) => `## Part ${i}\n\nWhat **part** ${i} says.`,
    );
    assert.equal(readMarkdown(many.join('\n\n')).length, 10_000);
  });
});

describe('writing Markdown', () => {
  it('guards words that look like marks', () => {
    const marks = ['# a', '- a', '+', '1. a', '2) b', '> a', '~~~ a', '---', '=== a', '    a'];
    for (const source of marks) {
      const block = { kind: 'paragraph', source: source.trim() } as const;
      assert.deepEqual(readMarkdown(writeMarkdown([block])), [block]);
    }
    const heading = { kind: 'heading', level: 2, source: 'C ##' } as const;
    assert.deepEqual(readMarkdown(writeMarkdown([heading])), [heading]);
  });

  it('numbers items and sets nested lists in by the width of the mark', () => {
    const item = (depth: 1 | 2, ordered: boolean, source: string) => {
      return { kind: 'item', depth, ordered, source } as const;
    };
    const blocks = [
      ...Array.from({ length: 10 }, (_, i) => item(1, true, `point ${i}`)),
      item(2, false, 'inner'),
      item(1, true, 'last'),
    ];
    const text = writeMarkdown(blocks);
    assert.match(text, /\n10\. point 9\n {4}- inner\n11\. last\n$/);
    assert.deepEqual(readMarkdown(text), blocks);
  });
});
