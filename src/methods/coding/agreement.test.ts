import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cohenKappa, krippendorff, krippendorffSets, masiDistance, withInterval } from './index.ts';

const _ = undefined;
// Krippendorff 2011, section E: four observers, twelve units.
const published = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];
const expected = {
  nominal: 0.743421052631579,
  ordinal: 0.8153875037548814,
  interval: 0.8491071428571428,
  ratio: 0.7974027747116121,
} as const;
const levels = ['nominal', 'ordinal', 'interval', 'ratio'] as const;

function value(agreement: { kind: string; value?: number }): number {
  assert.equal(agreement.kind, 'measured');
  return agreement.value ?? Number.NaN;
}

describe('agreement between coders', () => {
  it("equals Krippendorff's published example at every level to 1e-12", () => {
    for (const level of levels)
      assert.ok(Math.abs(value(krippendorff(published, level)) - expected[level]) < 1e-12, level);
  });

  it('carries the same figures as the oracle file', (t) => {
    const path = '../shared/data/oracle/krippendorff_oracle.json';
    if (!existsSync(path) && !process.env['CI']) return t.skip(`${path} is not here`);
    const oracle: unknown = JSON.parse(readFileSync(path, 'utf8'));
    assert.deepEqual(oracle, {
      data: published.map((row) => row.map((v) => v ?? null)),
      alpha: expected,
    });
  });

  it("equals Cohen's kappa worked by hand", () => {
    // 20 both yes, 5 and 10 split, 15 both no: observed .7, chance .5, kappa .4.
    const first = [...Array(25).fill(1), ...Array(25).fill(0)];
    const second = [
      ...Array(20).fill(1),
      ...Array(5).fill(0),
      ...Array(10).fill(1),
      ...Array(15).fill(0),
    ];
    assert.ok(Math.abs(value(cohenKappa(first, second)) - 0.4) < 1e-12);
    // With two values every weighting is the same.
    assert.ok(Math.abs(value(cohenKappa(first, second, 'quadratic')) - 0.4) < 1e-12);
  });

  it('measures the distance of label sets by MASI', () => {
    const set = (...labels: string[]) => new Set(labels);
    assert.equal(masiDistance(set('a'), set('a')), 0);
    assert.equal(masiDistance(set(), set()), 0);
    assert.equal(masiDistance(set('a'), set('b')), 1);
    assert.ok(Math.abs(masiDistance(set('a'), set('a', 'b')) - (1 - (1 / 2) * (2 / 3))) < 1e-15);
    assert.ok(
      Math.abs(masiDistance(set('a', 'c'), set('a', 'b')) - (1 - (1 / 3) * (1 / 3))) < 1e-15,
    );
  });

  it('agrees with nominal alpha when every set holds one label', () => {
    const sets = published.map((row) => row.map((v) => (v === _ ? _ : new Set([String(v)]))));
    assert.ok(Math.abs(value(krippendorffSets(sets)) - expected.nominal) < 1e-12);
  });

  it('gives a seeded interval that holds the value', () => {
    const measure = (r: typeof published) => krippendorff(r, 'nominal');
    const one = withInterval<number>(published, (r) => krippendorff(r, 'nominal'), { seed: 3 });
    const two = withInterval<number>(published, (r) => krippendorff(r, 'nominal'), { seed: 3 });
    assert.deepEqual(one, two);
    assert.ok(
      (one.low ?? 1) < value(measure(published)) && (one.high ?? 0) > value(measure(published)),
    );
  });

  it('says when it cannot say, and never gives a number that is none', () => {
    for (const ratings of [
      [],
      [[]],
      [
        [1, 1],
        [1, 1],
      ],
      [
        [1, _],
        [_, 1],
      ],
      [
        [1, Number.NaN],
        [1, 2],
      ],
    ])
      for (const level of levels) assert.equal(krippendorff(ratings, level).kind, 'cannot say');
    assert.equal(
      krippendorff(
        [
          [-1, 2],
          [1, 2],
        ],
        'ratio',
      ).kind,
      'cannot say',
    );
    assert.equal(cohenKappa([], []).kind, 'cannot say');
    assert.equal(cohenKappa([1, 1], [1, 1]).kind, 'cannot say');
    assert.equal(cohenKappa([1, 2], [_, _]).kind, 'cannot say');
  });
});
