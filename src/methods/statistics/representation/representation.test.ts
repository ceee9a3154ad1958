import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isRefusal, representation } from '../index.ts';
import { given, near } from '../oracle.test-data.ts';
import { binomialDraw, seededDraws } from './seeded-draws.ts';

const groups = [
  { name: 'under 45', population: 600, participants: 20 },
  { name: '45 and over', population: 400, participants: 30 },
];

test('the measures of a small place, worked out by hand', () => {
  const got = given(representation(groups));
  near(got.dissimilarity, 0.2, 1e-12);
  near(got.ratios[0]?.ratio, 0.4 / 0.6, 1e-12);
  near(got.ratios[1]?.ratio, 1.5, 1e-12);
  // Rates 1/30 and 3/40 about a mean of 0.05: S² = 0.6 × (1/60)² + 0.4 × (1/40)².
  near(got.variation, Math.sqrt(0.6 / 3600 + 0.4 / 1600) / 0.05, 1e-12);
  near(got.forComparison.lowestOverHighest, 4 / 9, 1e-12);
});

test('random recruitment tells chance from exclusion', () => {
  const fair = given(
    representation(groups.map((g) => ({ ...g, participants: g.population / 20 }))),
  );
  const unfair = given(
    representation([
      { ...groups[0], name: 'a', population: 600, participants: 5 },
      { name: 'b', population: 400, participants: 45 },
    ]),
  );
  assert.ok(fair.underRandomRecruitment.chance > 0.9);
  assert.ok(unfair.underRandomRecruitment.chance < 0.01);
  // Mean |binomial(50, 0.6) - 30| / 50 is about √(2pq/πn).
  near(
    fair.underRandomRecruitment.dissimilarity.mean,
    Math.sqrt((2 * 0.24) / (Math.PI * 50)),
    0.004,
  );
});

test('the same seed gives the same figures', () => {
  assert.deepEqual(representation(groups, { seed: 7 }), representation(groups, { seed: 7 }));
  assert.notDeepEqual(representation(groups, { seed: 7 }), representation(groups, { seed: 8 }));
});

test('binomial draws have the right mean and stay between 0 and n', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(),
      (n, p, seed) => {
        const random = seededDraws(seed);
        const k = binomialDraw(n, p, random);
        assert.ok(k >= 0 && k <= n && Number.isInteger(k));
      },
    ),
  );
  const random = seededDraws(3);
  let sum = 0;
  for (let i = 0; i < 4000; i++) sum += binomialDraw(100, 0.3, random);
  near(sum / 4000, 30, 0.3);
});

test('groups that cannot be compared are refused', () => {
  const one = { name: 'a', population: 10, participants: 1 };
  for (const bad of [
    [],
    [one],
    [one, one],
    [one, { name: 'b', population: 0, participants: 0 }],
    [one, { name: 'b', population: 5, participants: 6 }],
    [one, { name: 'b', population: 5, participants: -1 }],
    [
      { ...one, participants: 0 },
      { name: 'b', population: 5, participants: 0 },
    ],
  ])
    assert.ok(isRefusal(representation(bad)), JSON.stringify(bad));
});
