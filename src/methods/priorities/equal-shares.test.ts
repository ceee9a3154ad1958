import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { equalShares } from './index.ts';

const given = <T extends object>(value: T | { readonly refused: string }): T => {
  if ('refused' in value) throw new assert.AssertionError({ message: value.refused });
  return value;
};
const ballot = (times: number, approves: string) => ({ times, approves: [...approves] });
const ones = (names: string) => [...names].map((id) => ({ id, cost: 1 }));

test('example 11 of Lackner and Skowron: a, b, c and then d or e', () => {
  const ballots = [ballot(6, 'abc'), ballot(4, 'abcde'), ballot(2, 'abde'), ballot(3, 'de')];
  const got = given(equalShares(ones('abcde'), ballots, 4));
  assert.deepEqual(
    got.funded.map((f) => f.id),
    ['a', 'b', 'c', 'd'],
  );
  assert.equal(got.funded[3]?.tied, true);
  const other = given(equalShares(ones('abced'), ballots, 4));
  assert.deepEqual(
    other.funded.map((f) => f.id),
    ['a', 'b', 'c', 'e'],
  );
  assert.ok(Math.abs((got.funded[0]?.highestPayment ?? 0) - 1 / 12) < 1e-12);
  assert.ok(Math.abs((got.funded[2]?.highestPayment ?? 0) - 1 / 10) < 1e-12);
});

test('example 10: shares alone reach one project, the rest is filled by support', () => {
  const ballots = [
    ballot(3, 'ab'),
    ballot(3, 'ac'),
    ballot(2, 'ad'),
    ballot(1, 'bcf'),
    ballot(1, 'e'),
    ballot(1, 'f'),
    ballot(1, 'g'),
  ];
  assert.deepEqual(
    given(equalShares(ones('abcdefg'), ballots, 4)).funded.map((f) => f.id),
    ['a'],
  );
  const filled = given(equalShares(ones('abcdefg'), ballots, 4, { fill: true }));
  assert.deepEqual(
    filled.funded.map((f) => [f.id, f.byShares]),
    [
      ['a', true],
      ['b', false],
      ['c', false],
      ['d', false],
    ],
  );
});

test('51 of 100 people do not get all ten projects', () => {
  const projects = [...Array(10).keys()].flatMap((k) => [
    { id: `red ${k}`, cost: 10 },
    { id: `blue ${k}`, cost: 10 },
  ]);
  const all = (colour: string) => projects.map((p) => p.id).filter((id) => id.startsWith(colour));
  const got = given(
    equalShares(
      projects,
      [
        { approves: all('red'), times: 51 },
        { approves: all('blue'), times: 49 },
      ],
      100,
      { fill: true },
    ),
  );
  const red = got.funded.filter((f) => f.id.startsWith('red')).length;
  assert.ok(red >= 5 && red <= 6, String(red));
  assert.equal(got.spent, 100);
});

test('never spends more than there is, and no project without a supporter', () => {
  const ballots = fc.array(
    fc.record({
      approves: fc.subarray(['a', 'b', 'c', 'd']),
      times: fc.integer({ min: 1, max: 20 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const costs = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(ballots, costs, fc.boolean(), (some, [a = 1, b = 1, c = 1, d = 1], fill) => {
      const projects = Object.entries({ a, b, c, d }).map(([id, cost]) => ({ id, cost }));
      const got = equalShares(projects, some, 100, { fill });
      if ('refused' in got) return;
      assert.ok(got.spent <= 100 + 1e-6);
      assert.ok(got.funded.every((f) => f.supporters > 0 && f.highestPayment <= got.share + 1e-9));
    }),
  );
});

test('what cannot be shared out is refused', () => {
  const some = [ballot(1, 'a')];
  for (const bad of [
    equalShares(ones('a'), some, 0),
    equalShares([], some, 1),
    equalShares(ones('aa'), some, 1),
    equalShares([{ id: 'a', cost: 0 }], some, 1),
    equalShares(ones('a'), [ballot(1, 'b')], 1),
    equalShares(ones('a'), [ballot(1, '')], 1),
    equalShares(ones('a'), [ballot(-1, 'a')], 1),
  ])
    assert.ok('refused' in bad);
});
