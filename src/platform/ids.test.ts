import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newId, shortId } from './ids.ts';

test('ids sort by the time they were made', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 47), fc.integer({ min: 1, max: 1_000_000 }), (at, later) => {
      assert.ok(newId(at) < newId(at + later));
    }),
  );
});

test('ids are UUIDs of version 7 and of their own', () => {
  const ids = Array.from({ length: 2_000 }, () => newId(1_700_000_000_000));
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) {
    assert.match(id, /^018bcfe5-6800-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  }
});

test('short ids have the length asked for, no letter taken for another, and are of their own', () => {
  const ids = Array.from({ length: 2_000 }, () => shortId());
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[abcdefghjkmnpqrstvwxyz2-9]{10}$/);
  for (const length of [1, 6, 14, 24, 64]) assert.equal(shortId(length).length, length);
  assert.equal(new Set(shortId(5_000)).size, 30, 'some letters are never used');
});
