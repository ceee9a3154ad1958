import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shortened } from './shortened.ts';

test('a text is cut between words and marked as cut', () => {
  assert.equal(shortened('We will keep the evening bus', 16), 'We will keep the…');
  assert.equal(shortened('We will keep, the bus', 13), 'We will keep…');
  assert.equal(shortened('Short', 16), 'Short');
  assert.equal(shortened('Aaaaaaaaaaaaaaaaaaaaaa', 5), 'Aaaaa…');
});

test('whatever the text, it is whole or its start, and no longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, most) => {
      const short = shortened(text, most);
      if (text.length <= most) return assert.equal(short, text);
      assert.ok(short.endsWith('…') && short.length <= most + 2);
      return assert.ok(short.isWellFormed());
    }),
  );
});
