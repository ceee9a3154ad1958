import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { redact, type Span } from '../contributions/index.ts';
import { joined, leavesNothing, marked, placesOf, spanFrom, spanValue } from './redaction.ts';

const span = fc.tuple(fc.integer({ min: -3, max: 60 }), fc.integer({ min: -3, max: 60 }));

test('no character of what is taken out is left, and all the rest is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
      const out = joined(text, spans);
      let rest = '';
      for (let at = 0; at < text.length; at++) {
        if (!spans.some(([start, end]) => at >= start && at < end)) rest += text[at];
      }
      assert.equal(redact(text, out).split('[removed]').join(''), rest.split('[removed]').join(''));
      for (let at = 1; at < out.length; at++) {
        assert.ok((out[at]?.[0] ?? 0) > (out[at - 1]?.[1] ?? 0));
      }
    }),
  );
});

test('typed words are found in any case, across lines, at every place, signs taken by the letter', () => {
  const text = 'Ask Mr\nShah (room 4.2). MR SHAH knows. Room 4x2 is empty.';
  assert.deepEqual(
    placesOf(text, 'mr shah').map(([start, end]) => text.slice(start, end)),
    ['Mr\nShah', 'MR SHAH'],
  );
  assert.equal(placesOf(text, '4.2').length, 1);
  assert.equal(placesOf(text, '   ').length, 0);
});

test('what was typed and is not in the text is named', () => {
  const { spans, missing } = marked('One bus.', [], 'bus\n\ntram');
  assert.deepEqual(spans, [[4, 7]]);
  assert.deepEqual(missing, ['tram']);
});

test('typed signs of every kind never break the search', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20, unit: 'binary' }), (typed) => {
      const phrase = typed.toWellFormed();
      const found = placesOf(`before ${phrase} after`, phrase);
      assert.equal(found.length > 0, phrase.trim() !== '');
    }),
  );
});

test('a stretch survives being the value of a checkbox; anything else is none', () => {
  const some: Span = [3, 17];
  assert.deepEqual(spanFrom(spanValue(some)), some);
  for (const value of ['', '3', '-3-4', '3-x', '1-99999999']) {
    assert.equal(spanFrom(value), undefined);
  }
});

test('taking out every word is noticed, whatever signs are left', () => {
  assert.equal(leavesNothing('(Mr Shah)!', [[1, 8]]), true);
  assert.equal(leavesNothing('(Mr Shah) x', [[1, 8]]), false);
});
