import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isRefusal, rake } from '../index.ts';
import {
  absent,
  given,
  margins,
  near,
  oracle,
  readSample,
  readWeights,
} from '../oracle.test-data.ts';

test('weights equal those of R’s survey, with Kish’s figures', { skip: absent() }, () => {
  const raked = given(rake(readSample(), margins));
  for (const [i, expected] of readWeights().entries())
    near((raked.weights[i] ?? 0) / expected, 1, 1e-8);
  near(raked.designEffect, oracle('survey_oracle.json', 'kish_deff')[0], 1e-10);
  near(raked.effectiveN, oracle('survey_oracle.json', 'n_eff')[0], 1e-9);
});

test('a place that is half and half gets weights that say so', () => {
  const raked = given(rake([{ sex: 'f' }, { sex: 'f' }, { sex: 'm' }], { sex: { f: 50, m: 50 } }));
  assert.deepEqual([...raked.weights], [25, 25, 50]);
  near(raked.effectiveN, 100 ** 2 / (625 + 625 + 2500), 1e-12);
});

const person = fc.record({ a: fc.constantFrom('x', 'y', 'z'), b: fc.constantFrom('p', 'q') });
const everyone = ['x', 'y', 'z'].flatMap((a) => ['p', 'q'].map((b) => ({ a, b })));
const people = fc.array(person, { maxLength: 60 }).map((some) => [...everyone, ...some]);
const totals = { a: { x: 50, y: 30, z: 20 }, b: { p: 64, q: 36 } };

test('every margin is met, whoever took part', () => {
  fc.assert(
    fc.property(people, (sample) => {
      const { weights } = given(rake(sample, totals));
      const sum = (is: (p: { a: string; b: string }) => boolean) =>
        sample.reduce((s, p, i) => s + (is(p) ? (weights[i] ?? 0) : 0), 0);
      near(
        sum((p) => p.a === 'x'),
        50,
        1e-6,
      );
      near(
        sum((p) => p.a === 'z'),
        20,
        1e-6,
      );
      near(
        sum((p) => p.b === 'q'),
        36,
        1e-6,
      );
    }),
  );
});

test('the order of the people changes no weight by a bit', () => {
  fc.assert(
    fc.property(people, (sample) => {
      const forward = given(rake(sample, totals)).weights;
      const backward = given(rake([...sample].reverse(), totals)).weights.reverse();
      assert.deepEqual(forward, backward);
    }),
  );
});

const sizes = [
  [60, 14, 6],
  [14, 8, 2],
  [6, 2, 1],
];
const lopsided = sizes.flatMap((row, i) =>
  row.flatMap((n, j) =>
    Array.from({ length: n }, () => ({ a: 'xyz'[i] ?? '', b: 'pqr'[j] ?? '' })),
  ),
);
const thirds = { a: { x: 40, y: 32, z: 28 }, b: { p: 40, q: 32, r: 28 } };
// More than half of these people are alike, and theirs is the median weight: the first one's.
const spread = (weights: Float64Array) => Math.max(...weights) / (weights[0] ?? Number.NaN);

test('trimming brings the heaviest weight down and keeps the margins met', () => {
  const loose = given(rake(lopsided, thirds));
  const trimmed = given(rake(lopsided, thirds, { trim: { lowest: 0.01, highest: 20 } }));
  assert.ok(spread(loose.weights) > 29);
  assert.ok(spread(trimmed.weights) < 20.001);
  assert.deepEqual([trimmed.withinLimits, trimmed.trimmed], [true, 1]);
  near(
    trimmed.weights.reduce((s, w, i) => s + (lopsided[i]?.a === 'y' ? w : 0), 0),
    32,
    1e-6,
  );
});

test('limits that the margins forbid are said to be missed, and the margins stay met', () => {
  const tight = given(rake(lopsided, thirds, { trim: { lowest: 0.9, highest: 1.1 } }));
  assert.equal(tight.withinLimits, false);
  near(
    tight.weights.reduce((s, w) => s + w, 0),
    100,
    1e-6,
  );
});

test('what cannot be weighed is refused in plain words', () => {
  const some = [{ sex: 'f' }, { sex: 'm' }];
  const why = (result: object) => (isRefusal(result) ? result.refused : 'no refusal');
  assert.match(why(rake([], { sex: { f: 1 } })), /nobody in it/);
  assert.match(why(rake(some, {})), /no margins/);
  assert.match(why(rake(some, { sex: { f: 50, m: 40, x: 10 } })), /Nobody in the sample is "x"/);
  assert.match(why(rake(some, { sex: { f: 50 } })), /"m" for "sex", which the margins do not name/);
  assert.match(why(rake(some, { sex: { f: 50, m: 0 } })), /says that nobody is "m"/);
  assert.match(why(rake(some, { sex: { f: 50, m: -1 } })), /not 0 or more/);
  assert.match(why(rake(some, { age: { old: 1 } })), /no column "age"/);
  const two = [
    { sex: 'f', age: 'old' },
    { sex: 'm', age: 'new' },
  ];
  assert.match(
    why(rake(two, { sex: { f: 50, m: 50 }, age: { old: 60, new: 50 } })),
    /contradict each other: sex adds up to 100, age to 110/,
  );
  assert.match(
    why(rake(two, { sex: { f: 50, m: 50 }, age: { old: 60, new: 40 } })),
    /No weights meet all margins together/,
  );
});
