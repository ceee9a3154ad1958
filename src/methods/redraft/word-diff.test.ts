import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordDiff } from './word-diff.ts';

const read = (old: string, next: string, not: string) =>
  wordDiff(old, next)
    .filter((part) => part.kind !== not)
    .map((part) => part.text)
    .join('');

test('words that changed are shown, the rest is same', () => {
  assert.deepEqual(wordDiff('ten beds', 'nine beds'), [
    { kind: 'removed', text: 'ten' },
    { kind: 'added', text: 'nine' },
    { kind: 'same', text: ' beds' },
  ]);
  assert.deepEqual(wordDiff('', ''), []);
  assert.deepEqual(wordDiff('a', 'a'), [{ kind: 'same', text: 'a' }]);
});

test('the parts give back both texts, white space and all', () => {
  const text = fc
    .array(fc.constantFrom('beds', 'Ward', ' ', '  ', '\n', '. ', 'ä', '🙂', '“'), {
      maxLength: 25,
    })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (old, next) => {
      assert.equal(read(old, next, 'added'), old);
      assert.equal(read(old, next, 'removed'), next);
    }),
  );
});

test('texts that have nothing in common are one removed and one added part', () => {
  const old = Array.from({ length: 8000 }, (_, at) => `a${at}`).join(' ');
  const next = Array.from({ length: 8000 }, (_, at) => `b${at}`).join(' ');
  assert.deepEqual(
    wordDiff(old, next).map((part) => part.kind),
    ['removed', 'added'],
  );
  assert.equal(read(old, next, 'added'), old);
});
