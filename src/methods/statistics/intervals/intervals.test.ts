import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalQuantile } from '../distributions/normal.ts';
import { agrestiCoull, clopperPearson, isRefusal, jeffreys, newcombe, wilson } from '../index.ts';
import { absent, given, near, oracle } from '../oracle.test-data.ts';

test('intervals for 8 of 12 equal those of statsmodels and R', { skip: absent() }, () => {
  const all = { wilson, agresti_coull: agrestiCoull, jeffreys, beta: clopperPearson };
  for (const [name, method] of Object.entries(all)) {
    const [lower, upper] = oracle('proportion_ci_oracle.json', name);
    const got = given(method(8, 12));
    near(got.lower, lower, 1e-12);
    near(got.upper, upper, 1e-12);
  }
  near(given(wilson(0, 9)).upper, oracle('survey_oracle.json', 'wilson_0_9')[1], 1e-12);
});

test('the normal quantile is right to 15 digits', () => {
  near(normalQuantile(0.975), 1.959963984540054, 1e-15);
  near(normalQuantile(0.5), 0, 0);
  near(normalQuantile(1e-10), -6.361340902404056, 1e-13);
});

test('Newcombe’s own example: 56 of 70 against 48 of 80', () => {
  const got = given(newcombe({ count: 56, n: 70 }, { count: 48, n: 80 }));
  near(got.difference, 0.2, 1e-12);
  near(got.lower, 0.0524, 5e-5);
  near(got.upper, 0.3339, 5e-5);
});

test('an interval holds its share and stays between 0 and 1, also at 0 and at n', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, part) => {
        const count = Math.round(n * part);
        for (const method of [wilson, jeffreys, agrestiCoull, clopperPearson]) {
          const { lower, upper } = given(method(count, n));
          assert.ok(
            lower >= 0 && upper <= 1 && lower <= count / n + 1e-9 && upper >= count / n - 1e-9,
          );
        }
      },
    ),
  );
});

test('no share of nobody, nor 3 of 2', () => {
  assert.ok(isRefusal(wilson(0, 0)));
  assert.ok(isRefusal(wilson(3, 2)));
  assert.ok(isRefusal(wilson(-1, 2)));
  assert.ok(isRefusal(wilson(1, 2, 1)));
  assert.ok(isRefusal(newcombe({ count: 1, n: 2 }, { count: 0, n: 0 })));
});
