import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitBlocks } from './blocks.ts';

const texts = (markdown: string) => splitBlocks(markdown).map((block) => block.text);

test('blank lines separate blocks, however many and whatever white space they hold', () => {
  assert.deepEqual(texts('a\n\nb\n\n\n\nc'), ['a', 'b', 'c']);
  assert.deepEqual(texts('a\n \t\nb\n\u00a0\nc'), ['a', 'b', 'c']);
  assert.deepEqual(texts('\n\n  \n'), []);
  assert.deepEqual(texts(''), []);
});

test('a list without blank lines is one block, and so is a heading with text under it', () => {
  assert.deepEqual(texts('## Beds\n- one\n- two\n\nText'), ['## Beds\n- one\n- two', 'Text']);
});

test('blank lines separate inside fenced code too, so that anyone can count', () => {
  assert.equal(texts('```\na\n\nb\n```').length, 2);
});

test('line ends of Windows and old Macs, and a byte-order mark, change no number', () => {
  assert.deepEqual(texts('\ufeffa\r\nb\r\n\r\nc\r\n'), ['a\r\nb', 'c']);
  assert.deepEqual(texts('a\r\rb'), ['a', 'b']);
});

test('indentation and trailing spaces stay, so offsets fit the file', () => {
  assert.deepEqual(texts('  a  \n\n\tb'), ['  a  ', '\tb']);
});

test('kinds of blocks are told', () => {
  const kinds = splitBlocks('# H\n\nText\n\n- item\n\n3. item\n\n| a | b |\n\nTitle\n=====').map(
    (block) => block.kind,
  );
  assert.deepEqual(kinds, ['heading', 'paragraph', 'item', 'item', 'row', 'heading']);
});

test('start and end enclose the block in the file, in order, and nothing but white space is left', () => {
  const piece = fc.constantFrom('a', ' ', '\n', '\r\n', '\n\n', '\t', '# x', '- y', '\u00a0', 'ä');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const markdown = pieces.join('');
      let end = 0;
      for (const block of splitBlocks(markdown)) {
        assert.equal(markdown.slice(block.start, block.end), block.text);
        assert.equal(markdown.slice(end, block.start).trim(), '');
        assert.notEqual(block.text.trim(), '');
        end = block.end;
      }
      assert.equal(markdown.slice(end).trim(), '');
    }),
  );
});
