import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attack, type Published } from './attack/attack.ts';
import { audit, disclosureRules, makeCube, protect } from './index.ts';
import { publishedAs } from './protect.ts';
import { randomTable, type TableKind } from './random-tables.ts';

const rules = Object.values(disclosureRules);
const kinds: readonly TableKind[] = ['one-way', 'two-way', 'three-way', 'two releases'];

test('no small count of 300 random tables can be recovered, under any rule', () => {
  for (const rule of rules)
    for (const kind of kinds)
      for (let seed = 0; seed < 25; seed++) {
        const { cube, publish } = randomTable(kind, seed);
        const { states } = protect(cube, rule, publish);
        const attacker = attack(cube, publishedAs(cube, rule, states));
        for (const [cell, value] of cube.values.entries()) {
          if (value < 1 || value > rule.smallUpTo) continue;
          const [low, high] = attacker.rangeOf(cell);
          assert.ok(low <= value && value <= high, 'the truth is always possible');
          assert.ok(
            high - low >= rule.protection,
            `${rule.name} ${kind} ${seed}: ${low} to ${high}`,
          );
        }
      }
});

/** Every table of whole numbers up to `most` that agrees with what is published, by trying them all. */
function byTrying(cube: ReturnType<typeof makeCube>, published: Published, most: number) {
  const parts = [...cube.values.keys()].filter((cell) => !cube.isTotal[cell]);
  const ranges: [number, number][] = Array.from(cube.values, () => [Number.POSITIVE_INFINITY, -1]);
  const counts = parts.map(() => 0);
  for (;;) {
    const { values } = makeCube(cube.sizes, counts);
    if (
      values.every(
        (v, cell) => v >= (published[cell]?.[0] ?? 0) && v <= (published[cell]?.[1] ?? 0),
      )
    )
      for (const [cell, v] of values.entries()) {
        const range = ranges[cell];
        if (range) ranges[cell] = [Math.min(range[0], v), Math.max(range[1], v)];
      }
    let k = 0;
    while (k < counts.length && counts[k] === most) counts[k++] = 0;
    if (k === counts.length) return ranges;
    counts[k] = (counts[k] ?? 0) + 1;
  }
}

test('the attack finds exactly what trying every possible table finds', () => {
  const cells = fc.array(
    fc.record({
      value: fc.integer({ min: 0, max: 3 }),
      below: fc.integer({ min: 0, max: 2 }),
      above: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 12, maxLength: 12 },
  );
  fc.assert(
    fc.property(cells, (drawn) => {
      const cube = makeCube(
        [2, 3],
        drawn.slice(0, 6).map((d) => d.value),
      );
      const published: Published = [...cube.values].map((value, cell) => {
        const d = drawn[cell];
        // Inner cells stay within what is tried below; totals are known loosely.
        if (!cube.isTotal[cell])
          return [Math.max(0, value - (d?.below ?? 0)), Math.min(4, value + (d?.above ?? 0))];
        return [Math.max(0, value - (d?.above ?? 0)), value + (d?.below ?? 0)];
      });
      const expected = byTrying(cube, published, 4);
      const attacker = attack(cube, published);
      for (const [cell, range] of expected.entries())
        assert.deepEqual(
          attacker.rangeOf(cell),
          range,
          `cell ${cell} of ${drawn.map((d) => d.value)}`,
        );
    }),
    { numRuns: 20 },
  );
});

test('an unprotected table is caught: subtraction gives the cell away', () => {
  const cube = makeCube([2, 2], [3, 40, 20, 18]);
  const states = [...cube.values].map((_, cell) =>
    cell === 0 ? ('hidden' as const) : ('shown' as const),
  );
  const got = audit(cube, disclosureRules.suppress5, states);
  assert.deepEqual([got.protectedCounts, got.recovered], [1, 1]);
});

test('zeros are never hidden, and without small counts nothing is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(0, 25, 60, 3), { minLength: 9, maxLength: 9 }),
      (inner) => {
        const cube = makeCube([3, 3], inner);
        const { hidden } = protect(cube, disclosureRules.suppress5);
        for (const { cell } of hidden) assert.notEqual(cube.values[cell], 0);
        if (!inner.includes(3)) assert.equal(hidden.length, 0);
      },
    ),
  );
});

test('rounding alone would give away seven ones under a total of five', () => {
  const cube = makeCube([7], [1, 1, 1, 1, 1, 1, 1]);
  const plain = [...cube.values].map(() => 'shown' as const);
  assert.equal(audit(cube, disclosureRules.nhs, plain).recovered, 8);
  assert.equal(
    audit(cube, disclosureRules.nhs, protect(cube, disclosureRules.nhs).states).recovered,
    0,
  );
});
