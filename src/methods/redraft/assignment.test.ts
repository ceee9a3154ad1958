import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bestAssignment, type Edge } from './assignment.ts';
import { heaviestIncreasing } from './increasing.ts';
import { alignWords } from './word-alignment.ts';

const total = (edges: readonly Edge[]) => edges.reduce((sum, edge) => sum + edge.weight, 0);

/** The heaviest choice by trying all. */
function tryAll(edges: readonly Edge[]): number {
  const [first, ...rest] = edges;
  if (!first) return 0;
  const without = tryAll(rest);
  if (first.weight <= 0) return without;
  const free = rest.filter((edge) => edge.from !== first.from && edge.to !== first.to);
  return Math.max(without, first.weight + tryAll(free));
}

test('the chosen pairs are the heaviest possible, and no end is used twice', () => {
  const edge = fc.record({
    from: fc.nat(4),
    to: fc.nat(4),
    weight: fc.integer({ min: -3, max: 20 }),
  });
  const edges = fc.uniqueArray(edge, { maxLength: 12, selector: ({ from, to }) => from * 5 + to });
  fc.assert(
    fc.property(edges, (list) => {
      const chosen = bestAssignment(list);
      assert.equal(new Set(chosen.map(({ from }) => from)).size, chosen.length);
      assert.equal(new Set(chosen.map(({ to }) => to)).size, chosen.length);
      assert.equal(total(chosen), tryAll(list));
    }),
    { numRuns: 300 },
  );
});

test('the heaviest increasing subsequence is the heaviest', () => {
  const entry = fc.record({ value: fc.nat(100), weight: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.uniqueArray(entry, { maxLength: 9, selector: ({ value }) => value }), (list) => {
      const kept = heaviestIncreasing(
        list.map(({ value }) => value),
        list.map(({ weight }) => weight),
      );
      const chosen = list.filter((_, at) => kept[at]);
      chosen.reduce((last, { value }) => {
        assert.ok(value > last);
        return value;
      }, -1);
      const best = (from: number, last: number): number => {
        const next = list[from];
        if (!next) return 0;
        const without = best(from + 1, last);
        return next.value > last
          ? Math.max(without, next.weight + best(from + 1, next.value))
          : without;
      };
      assert.equal(
        chosen.reduce((sum, { weight }) => sum + weight, 0),
        best(0, -1),
      );
    }),
  );
});

test('aligned words are equal and in order, and an unchanged text is aligned whole', () => {
  const row = fc.array(fc.nat(5), { maxLength: 20 }).map((list) => Int32Array.from(list));
  const weights = new Float32Array(6).fill(1);
  fc.assert(
    fc.property(row, row, (a, b) => {
      let last = -1;
      for (const [i, j] of alignWords(a, b, weights).entries()) {
        if (j < 0) continue;
        assert.equal(a[i], b[j]);
        assert.ok(j > last);
        last = j;
      }
      assert.deepEqual([...alignWords(a, a, weights)], [...a.keys()]);
    }),
  );
});
