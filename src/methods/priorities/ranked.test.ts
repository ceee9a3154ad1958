import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { borda, transferableVote } from './index.ts';

const given = <T extends object>(value: T | { readonly refused: string }): T => {
  if ('refused' in value) throw new assert.AssertionError({ message: value.refused });
  return value;
};
const ballot = (times: number, ...order: string[]) => ({ order, times });

test('Borda: the published example of four cities of Tennessee', () => {
  const cities = ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville'];
  const scores = given(
    borda(cities, [
      ballot(42, 'Memphis', 'Nashville', 'Chattanooga', 'Knoxville'),
      ballot(26, 'Nashville', 'Chattanooga', 'Knoxville', 'Memphis'),
      ballot(15, 'Chattanooga', 'Knoxville', 'Nashville', 'Memphis'),
      ballot(17, 'Knoxville', 'Chattanooga', 'Nashville', 'Memphis'),
    ]),
  );
  assert.deepEqual(
    scores.map((s) => [s.option, s.points]),
    [
      ['Nashville', 194],
      ['Chattanooga', 173],
      ['Memphis', 126],
      ['Knoxville', 107],
    ],
  );
});

test('Borda: a ballot gives away the same points however short it is', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 1 }), (order) => {
      const scores = given(borda(['a', 'b', 'c', 'd'], [{ order }]));
      assert.equal(
        scores.reduce((sum, s) => sum + s.points, 0),
        6,
      );
    }),
  );
});

// The much-used example of a party of 20 guests who choose three foods.
const foods = ['oranges', 'pears', 'chocolate', 'strawberries', 'sweets'];
const guests = [
  ballot(4, 'oranges'),
  ballot(2, 'pears', 'oranges'),
  ballot(8, 'chocolate', 'strawberries'),
  ballot(4, 'chocolate', 'sweets'),
  ballot(1, 'strawberries'),
  ballot(1, 'sweets'),
];

test('transferable vote: the published example of food for a party', () => {
  const got = given(transferableVote(foods, guests, 3));
  assert.equal(got.quota, 6);
  assert.deepEqual(got.elected, ['chocolate', 'oranges', 'strawberries']);
  assert.deepEqual(got.stages[0]?.votes, {
    oranges: 4,
    pears: 2,
    chocolate: 12,
    strawberries: 1,
    sweets: 1,
  });
  // Half of each paper for chocolate passes on: 4 to strawberries, 2 to sweets.
  assert.deepEqual(got.stages[1]?.votes, {
    oranges: 4,
    pears: 2,
    chocolate: 6,
    strawberries: 5,
    sweets: 3,
  });
  assert.deepEqual(
    got.stages.map((s) => s.excluded),
    [null, 'pears', 'sweets', null],
  );
});

test('transferable vote: a majority of two thirds gets two of three places, not all', () => {
  const got = given(
    transferableVote(['a', 'b', 'c', 'd'], [ballot(66, 'a', 'b', 'c'), ballot(34, 'd')], 3),
  );
  assert.deepEqual([...got.elected].sort(), ['a', 'b', 'd']);
});

test('transferable vote: a tie is settled by an earlier stage, else by the lot, and said so', () => {
  const tied = [ballot(3, 'a'), ballot(2, 'b'), ballot(2, 'c')];
  const first = given(transferableVote(['a', 'b', 'c'], tied, 1, ['b', 'c', 'a']));
  const second = given(transferableVote(['a', 'b', 'c'], tied, 1, ['c', 'b', 'a']));
  assert.deepEqual([first.stages[0]?.excluded, first.stages[0]?.tie], ['b', 'lot']);
  assert.equal(second.stages[0]?.excluded, 'c');
});

test('transferable vote: fills every place once, and no vote appears from nowhere', () => {
  const options = ['a', 'b', 'c', 'd', 'e'];
  const some = fc.array(
    fc.record({
      order: fc.shuffledSubarray(options, { minLength: 1 }),
      times: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 4 }), (ballots, seats) => {
      const got = given(transferableVote(options, ballots, seats));
      assert.equal(new Set(got.elected).size, seats);
      const people = ballots.reduce((sum, b) => sum + b.times, 0);
      for (const stage of got.stages) {
        const sum = Object.values(stage.votes).reduce((a, b) => a + b, 0) + stage.exhausted;
        assert.ok(sum <= people + 1e-6 && sum > people - 0.01, `${sum} of ${people}`);
      }
    }),
  );
});

test('ballots that cannot be counted are refused', () => {
  for (const count of [
    (b: Parameters<typeof borda>[1]) => borda(['a', 'b', 'c'], b),
    (b: Parameters<typeof borda>[1]) => transferableVote(['a', 'b', 'c'], b, 1),
  ]) {
    assert.ok('refused' in count([]));
    assert.ok('refused' in count([{ order: [] }]));
    assert.ok('refused' in count([{ order: ['a', 'a'] }]));
    assert.ok('refused' in count([{ order: ['x'] }]));
    assert.ok('refused' in count([{ order: ['a'], times: -1 }]));
  }
  assert.ok('refused' in transferableVote(['a', 'b'], [{ order: ['a'] }], 2));
  assert.ok('refused' in borda(['a', 'a'], [{ order: ['a'] }]));
});
