import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  blockHtml,
  checkBlocks,
  contentsOf,
  groupBlocks,
  inlineHtml,
  readMarkdown,
} from './index.ts';

describe('HTML of a passage', () => {
  it('shows strong, emphasis, links and line breaks', () => {
    assert.equal(
      inlineHtml('**a _b_**<br>c'),
      '<strong>a </strong><strong><em>b</em></strong><br>c',
    );
    assert.equal(
      inlineHtml('[NHS & **us**](https://nhs.uk/?a=1&b=2)'),
      '<a href="https://nhs.uk/?a=1&amp;b=2" rel="nofollow noopener">NHS &amp; <strong>us</strong></a>',
    );
    assert.match(inlineHtml('[mail](mailto:a@b.example) [ring](tel:+441)'), /mailto:.*tel:/);
  });

  it('escapes everything else', () => {
    assert.equal(inlineHtml('<script>alert(1)</script>'), '&lt;script&gt;alert(1)&lt;/script&gt;');
    assert.equal(inlineHtml('5 < 6 & "7"'), '5 &lt; 6 &amp; "7"');
  });

  it('never lets through another tag, attribute or address', () => {
    const part = fc.constantFrom(
      ...['<', '>', '"', "'", '[', ']', '(', ')', '*', '_', '&', '#', ';', '\\', ' ', '\n', '='],
      ...['javascript:', 'data:text/html,', 'https://x.example', 'onerror', 'img', 'a', 'script'],
      ...['&lt;', '&#x6a;', '\u0000', '\t', '//x.example', '![', '](', '<br>'],
    );
    const tag =
      /<\/?(?:strong|em)>|<\/a>|<br>|<a href="(?:https?:|mailto:|tel:)[^"<>]*" rel="nofollow noopener">/g;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 15 }), (parts) => {
        assert.doesNotMatch(inlineHtml(parts.join('')).replace(tag, ''), /[<>]/);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the cells of a row', () => {
    assert.equal(
      blockHtml({ kind: 'row', header: true, cells: ['**a**', ''] }),
      '<th scope="col"><strong>a</strong></th><th scope="col"></th>',
    );
    assert.equal(blockHtml({ kind: 'row', header: false, cells: ['<'] }), '<td>&lt;</td>');
  });
});

describe('structure around the passages', () => {
  it('groups consecutive items and rows, and places every block once', () => {
    const text = '- a\n  1. b\n  2. c\n- d\n1. e\n\nwords\n\n| h |\n|---|\n| r |\n\n| h2 |\n|---|';
    const groups = groupBlocks(readMarkdown(text));
    assert.deepEqual(
      groups.map((group) => group.kind),
      ['list', 'list', 'paragraph', 'table', 'table'],
    );
    const first = groups[0];
    assert.ok(first?.kind === 'list');
    assert.deepEqual(
      first.items.map((item) => [item.at, item.lists.flatMap((l) => l.items.map((i) => i.at))]),
      [
        [0, [1, 2]],
        [3, []],
      ],
    );
    const placed = JSON.stringify(groups)
      .match(/"at":\d+/g)
      ?.map((at) => Number(at.slice(5)));
    assert.deepEqual(
      placed?.sort((a, b) => a - b),
      [0, 1, 2, 3, 4, 5, 6, 7, 8],
    );
  });

  it('makes a contents list from the headings', () => {
    const contents = contentsOf(readMarkdown('## A\n\n#### deep\n\n# B\n\n### *C*\n\n## D'));
    const outline = contents.map((one) => [one.text, one.children.map((child) => child.text)]);
    assert.deepEqual(outline, [
      ['A', []],
      ['B', ['C', 'D']],
    ]);
  });
});

describe('checks before publishing', () => {
  it('finds what to put right, in plain words', () => {
    assert.deepEqual(
      checkBlocks([]).map((fault) => [fault.code, fault.weight]),
      [['empty-document', 'stop']],
    );
    const faults = checkBlocks([
      { kind: 'heading', level: 1, source: 'Plan' },
      { kind: 'heading', level: 3, source: 'Jump' },
      { kind: 'heading', level: 3, source: '' },
      { kind: 'paragraph', source: 'a'.repeat(20_001) },
      { kind: 'paragraph', source: 'a'.repeat(20_000) },
      { kind: 'row', header: false, cells: ['', ' '] },
    ]);
    assert.deepEqual(
      faults.map((fault) => [fault.code, fault.at]),
      [
        ['heading-jump', 1],
        ['empty-heading', 2],
        ['long-passage', 3],
        ['empty-passage', 5],
      ],
    );
    assert.match(faults[2]?.message ?? '', /20,001 characters.*Split it/);
  });

  it('is content with a sound text', () => {
    assert.deepEqual(checkBlocks(readMarkdown('# Plan\n\n## Vision\n\nWords.')), []);
  });
});
