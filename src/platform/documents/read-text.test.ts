import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkBlocks, plainText } from '../../methods/passages/index.ts';
import { readDocument } from './index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array, fileName = 'plan.txt', declaredType?: string) {
  const file = declaredType === undefined ? { bytes, fileName } : { bytes, fileName, declaredType };
  const result = await readDocument(file);
  assert.ok(result.ok, result.ok ? '' : result.message);
  return { ...result, shown: result.blocks.map(plainText) };
}

describe('reading text', () => {
  it('understands UTF-8, UTF-16 and Windows text', async () => {
    const words = 'Café £5 for “care”';
    assert.deepEqual((await read(utf8(`\ufeff${words}`))).shown, [words]);
    const wide = Buffer.from(`\ufeff${words}`, 'utf16le');
    assert.deepEqual((await read(new Uint8Array(wide))).shown, [words]);
    assert.deepEqual((await read(new Uint8Array(wide.subarray(2)))).shown, [words]);
    assert.deepEqual((await read(new Uint8Array(wide).toReversed().subarray(0))).format, 'text');
    const windows = new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0xa3, 0x35, 0x20, 0x93, 0x94]);
    const old = await read(windows);
    assert.deepEqual(old.shown, ['Café £5 “”']);
    assert.match(old.notes.join(), /not in UTF-8/);
  });

  it('joins wrapped lines, finds headings, bullets and numbers', async () => {
    const text =
      'OUR VISION\r\nCare close\r\nto home.\r\n\r\n• one\r\n  more\r\n2) two\r\n\r\nThe end';
    assert.deepEqual((await read(utf8(text))).blocks, [
      { kind: 'heading', level: 2, source: 'OUR VISION' },
      { kind: 'paragraph', source: 'Care close to home.' },
      { kind: 'item', ordered: false, depth: 1, source: 'one more' },
      { kind: 'item', ordered: true, depth: 1, source: 'two' },
      { kind: 'paragraph', source: 'The end' },
    ]);
  });

  it('keeps each long line as a paragraph', async () => {
    const line = 'These words go on. '.repeat(10).trim();
    assert.deepEqual((await read(utf8(`${line}\n${line}\nshort`))).shown, [line, line, 'short']);
  });

  it('reads Markdown by name, by type or by its marks; shows marks in plain text as they are', async () => {
    assert.equal((await read(utf8('*a*'), 'a.md')).format, 'markdown');
    assert.equal((await read(utf8('*a*'), 'a', 'text/markdown; charset=utf-8')).format, 'markdown');
    assert.equal((await read(utf8('# Plan\n\nwords'), 'a.txt')).format, 'markdown');
    assert.deepEqual((await read(utf8('5 * 4 * 3 <b>'))).shown, ['5 * 4 * 3 <b>']);
  });

  it('removes null bytes and says so; a script in the file name does no harm', async () => {
    const found = await read(utf8('We will\u0000 care.'), '"><script>alert(1)</script>.pdf');
    assert.deepEqual(found.shown, ['We will care.']);
    assert.deepEqual(found.notes, [
      'The file name ends in .pdf but the file is plain text. It was read as plain text.',
      'The text had null bytes, which were removed. Check that it is whole.',
    ]);
  });

  it('reads a long text the same as a short one', async () => {
    const part = 'PART\n\nWords of this part.\n\n';
    const long = await read(utf8(part.repeat(10_000)));
    assert.equal(long.blocks.length, 20_000);
  });

  const folder = '../shared/data/stp-texts';
  const there = existsSync(folder) || process.env['CI'] !== undefined;
  it('reads extracts of real plans', {
    skip: there ? false : `${folder} is not here`,
  }, async () => {
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt'))) {
      const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
      const found = await read(bytes, name);
      const words = (text: string) => text.replace(/\s+/g, ' ').trim();
      assert.equal(found.shown.join(' '), words(new TextDecoder().decode(bytes)));
      assert.ok(found.blocks.filter((block) => block.kind === 'heading').length >= 3, name);
      assert.deepEqual(checkBlocks(found.blocks), []);
    }
  });
});

describe('reading a web page', () => {
  it('keeps the words and structure, leaves scripts, styles and menus out', async () => {
    const html = `<!doctype html><html><head><title>t</title><style>p{}</style></head><body onload="x()">
      <nav><a href="/">Home</a></nav><h1>Our <b>plan</b></h1><p>Care<br>at <em>home</em> 10<sup>3</sup></p>
      <script>alert(1)</script><ul><li>one<ul><li>two</ul></ul><div>loose<p>text</p></div>
      <table><tr><th>a<th>b</tr><tr><td rowspan=2>c<td>d</tr><tr><td><p>e</p><p>f</p></tr></table>
      <a href="javascript:alert(1)">press</a> <img src=x onerror=alert(1) alt="A map">
      <pre>l1\nl2</pre><svg><text>no</text></svg>`;
    const { blocks, notes } = await read(utf8(html), 'plan.html');
    assert.deepEqual(blocks, [
      { kind: 'heading', level: 1, source: 'Our plan' },
      { kind: 'paragraph', source: 'Care<br>at _home_ 10³' },
      { kind: 'item', ordered: false, depth: 1, source: 'one' },
      { kind: 'item', ordered: false, depth: 2, source: 'two' },
      { kind: 'paragraph', source: 'loose' },
      { kind: 'paragraph', source: 'text' },
      { kind: 'row', header: true, cells: ['a', 'b'] },
      { kind: 'row', header: false, cells: ['c', 'd'] },
      { kind: 'row', header: false, cells: ['', 'e<br>f'] },
      { kind: 'paragraph', source: 'press \\[Picture: A map\\]' },
      { kind: 'paragraph', source: 'l1<br>l2' },
    ]);
    assert.equal(notes.length, 4);
  });

  it('keeps the columns of a table under cells that span', async () => {
    const html = `<html><table><tr><td colspan="2">ab</td><td rowspan="2">c</td></tr><tr><td>1</td><td>2</td></tr></table>`;
    const { blocks } = await read(utf8(html), 'a.html');
    assert.deepEqual(
      blocks.map((block) => (block.kind === 'row' ? block.cells : [])),
      [
        ['ab', '', 'c'],
        ['1', '2', ''],
      ],
    );
  });
});
