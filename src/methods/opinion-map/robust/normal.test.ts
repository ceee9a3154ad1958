import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { benjaminiHochberg, newcombe, upperTail, wilson } from './normal.ts';

const z95 = 1.959963984540054;

function near(actual: number, expected: number, tolerance: number): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);
}

describe('intervals and tests', () => {
  it("gives the normal tail to 12 digits (R's pnorm)", () => {
    near(upperTail(0), 0.5, 1e-15);
    near(upperTail(1.6448536269514722), 0.05, 1e-14);
    near(upperTail(2.999) / 0.001354341, 1, 1e-5);
    near(upperTail(5) / 2.866515718791933e-7, 1, 1e-12);
    near(upperTail(-1), 0.8413447460685429, 1e-14);
  });

  it('gives the Wilson interval of 8 in 12 (statsmodels) and of 0 in 9', () => {
    const eight = wilson(8, 12, z95);
    near(eight.low, 0.390622, 1e-6);
    near(eight.high, 0.86188, 1e-6);
    near(wilson(0, 9, z95).high, 0.299145, 1e-6);
    assert.equal(wilson(0, 9).low, 0);
    assert.deepEqual(wilson(0, 0), { low: 0, high: 1 });
  });

  it("gives Newcombe's published example, 56 of 70 against 48 of 80", () => {
    const { low, high } = newcombe(56, 70, 48, 80, z95);
    near(low, 0.0524, 5e-5);
    near(high, 0.3339, 5e-5);
  });

  it('keeps the four smallest of the 15 p-values Benjamini and Hochberg (1995) publish', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    assert.equal(benjaminiHochberg(p).filter((q) => q <= 0.05).length, 4);
  });

  it('never gives an interval outside 0 to 1 or without the share', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (s, more) => {
        const { low, high } = wilson(s, s + more);
        const share = s + more === 0 ? 0.5 : s / (s + more);
        assert.ok(low >= 0 && high <= 1 && low <= share + 1e-12 && high >= share - 1e-12);
      }),
    );
  });
});
