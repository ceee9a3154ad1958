import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { councilNameForms } from './council-names.ts';
import { fold, slugOf } from './fold.ts';
import { editDistance } from './near-spelling.ts';

test('names are compared without case, accents, punctuation and the form of "and"', () => {
  assert.equal(fold('King’s Lynn & West Norfolk'), 'kings lynn and west norfolk');
  assert.equal(fold('  Stoke-on-Trent '), 'stoke on trent');
  assert.equal(fold('Saint Helens'), fold('St. Helens'));
  assert.equal(fold('\u0000!?'), '');
});

test('folding twice changes nothing, and a slug has only letters, digits and hyphens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      assert.equal(fold(fold(text)), fold(text));
      assert.match(slugOf(text), /^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
    }),
  );
});

test('the frame around a council’s name comes off step by step, the fullest form first', () => {
  assert.deepEqual(councilNameForms('City of London'), ['city of london', 'london']);
  assert.deepEqual(councilNameForms('Durham County Council'), ['durham county council', 'durham']);
  assert.deepEqual(councilNameForms(' - '), []);
});

test('the distance of two spellings counts single letters', () => {
  assert.equal(editDistance('harogate', 'harrogate'), 1);
  assert.equal(editDistance('', 'york'), 4);
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      const far = editDistance(one, other);
      assert.equal(far, editDistance(other, one));
      assert.equal(far === 0, one === other);
      assert.ok(far <= Math.max([...one].length, [...other].length));
    }),
  );
});
