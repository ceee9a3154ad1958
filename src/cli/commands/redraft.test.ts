import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { BadInput } from '../command.ts';
import { redraftCommand } from './redraft.ts';

const folder = mkdtempSync(join(tmpdir(), 'redraft-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const old = file(
  'old.md',
  '# Beds\n\nWe keep forty beds on the east ward until the consultation ends.\n\nBuses run every hour between the two hospitals.\n\nThis sentence about parking will go.\n',
);
const next = file(
  'new.md',
  '# Beds\r\n\r\nBuses run every hour between the two hospitals.\r\n\r\nWe keep thirty beds on the east ward until the consultation closes.\r\n',
);

function run(quotes?: unknown): unknown {
  const list =
    quotes === undefined ? [] : ['--quotes', file('quotes.json', JSON.stringify(quotes))];
  return redraftCommand.run(['--from', old, '--to', next, ...list]);
}

test('the answer has exactly the promised shape', () => {
  const quotes = [
    { id: 'a', quote: 'every hour' },
    { id: 7, quote: 'forty beds on the east ward', block: 1 },
    { id: 'c', quote: 'about parking', block: null },
  ];
  assert.deepEqual(run(quotes), {
    passages: [
      { from: 0, to: 0, state: 'same', similarity: 1 },
      { from: 2, to: 1, state: 'moved', similarity: 1 },
      { from: 1, to: 2, state: 'reworded', similarity: 0.8333 },
      { from: 3, to: null, state: 'removed', similarity: 0 },
    ],
    quotes: [
      { id: 'a', state: 'moved', from: 2, to: 1, start: 10, end: 20, score: 1 },
      { id: 7, state: 'reworded', from: 1, to: 2, start: 8, end: 36, score: 0.8333 },
      { id: 'c', state: 'gone', from: 3, to: null, start: null, end: null, score: 0 },
    ],
  });
});

test('without quotes, and from or to an empty file, there is still an answer', () => {
  const empty = file('empty.md', '');
  assert.deepEqual(redraftCommand.run(['--from', empty, '--to', empty]), {
    passages: [],
    quotes: [],
  });
  const quotes = file('one.json', JSON.stringify([{ id: 'a', quote: 'forty beds', block: 0 }]));
  assert.deepEqual(redraftCommand.run(['--from', empty, '--to', empty, '--quotes', quotes]), {
    passages: [],
    quotes: [{ id: 'a', state: 'gone', from: null, to: null, start: null, end: null, score: 0 }],
  });
});

const refused: [string, unknown, RegExp][] = [
  ['an object', { id: 'a' }, /must hold a list/],
  ['a number in the list', [1], /quote 1: must be an object/],
  ['no id', [{ quote: 'x' }], /quote 1: needs an "id"/],
  ['no quote', [{ id: 'a', quote: 'x' }, { id: 'b' }], /quote 2 \(id "b"\): needs a "quote"/],
  ['an empty quote', [{ id: 'a', quote: '  ' }], /quote 1 \(id "a"\): needs a "quote"/],
  ['a negative block', [{ id: 'a', quote: 'x', block: -1 }], /"block" must be a whole number/],
  ['a block that is not there', [{ id: 'a', quote: 'x', block: 4 }], /block 4 .* last block is 3/],
  ['a prefix that is no text', [{ id: 'a', quote: 'x', prefix: 3 }], /"prefix" must be text/],
  [
    'an id used twice',
    [
      { id: 'a', quote: 'x' },
      { id: 'a', quote: 'y' },
    ],
    /"a" is used twice/,
  ],
];

for (const [what, quotes, message] of refused)
  test(`a quotes file with ${what} is refused in one line that names the item`, () => {
    assert.throws(
      () => run(quotes),
      (error) => {
        assert.ok(error instanceof BadInput);
        assert.match(error.message, message);
        assert.doesNotMatch(error.message, /\n/);
        return true;
      },
    );
  });

test('missing options, missing files and text that is not JSON are refused', () => {
  const refuses = (args: string[], message: RegExp) =>
    assert.throws(
      () => redraftCommand.run(args),
      (error) => error instanceof BadInput && message.test(error.message),
    );
  refuses([], /--from/);
  refuses(['--from', old], /--to/);
  refuses(['--from', old, '--to', join(folder, 'none.md')], /no file/);
  refuses(['--from', old, '--to', next, 'extra'], /extra/);
  refuses(['--from', old, '--to', next, '--quotes', old], /not JSON/);
});
