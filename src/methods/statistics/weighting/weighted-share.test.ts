import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capAndShare, isRefusal, kornGraubard, rake, weightedShare } from '../index.ts';
import { absent, given, margins, near, oracle, readSample } from '../oracle.test-data.ts';

const file = 'survey_oracle.json';

test('shares, errors and intervals equal those of R’s survey', { skip: absent() }, () => {
  const sample = readSample();
  const { weights } = given(rake(sample, margins));
  const answers = sample.map((person) => Number(person['y']));
  const rakedTo = Object.keys(margins).map((name) => sample.map((person) => person[name] ?? ''));
  const all = given(weightedShare(answers, weights, { rakedTo }));
  near(all.share, oracle(file, 'mean')[0], 1e-12);
  near(all.standardError, oracle(file, 'se')[0], 1e-9);
  near(all.designEffect ?? undefined, oracle(file, 'deff')[0], 1e-6);
  near(all.interval?.lower, oracle(file, 'ci_logit')[0], 1e-9);
  near(all.interval?.upper, oracle(file, 'ci_logit')[1], 1e-9);
  const exact = given(kornGraubard(all));
  near(exact.lower, oracle(file, 'ci_beta')[0], 1e-9);
  near(exact.upper, oracle(file, 'ci_beta')[1], 1e-9);
  for (const age of Object.keys(margins.age)) {
    const domain = sample.map((person) => person['age'] === age);
    const group = given(weightedShare(answers, weights, { rakedTo, domain }));
    near(group.share, oracle(file, 'by_age', age)[0], 1e-12);
    near(group.standardError, oracle(file, 'by_age_se', age)[0], 1e-9);
  }
  const capped = capAndShare(weights, oracle(file, 'trimmed_max')[0] ?? 0);
  near(given(weightedShare(answers, capped)).share, oracle(file, 'trimmed_mean')[0], 1e-9);
});

test('everybody agrees: a share of 1 with no error and no interval made up', () => {
  const share = given(weightedShare([1, 1, 1], [1, 2, 3]));
  assert.deepEqual([share.share, share.standardError, share.interval], [1, 0, null]);
  assert.ok(isRefusal(kornGraubard(share)));
});

test('one person, nobody in the group or a weight of nothing is refused', () => {
  for (const result of [
    weightedShare([1], [1]),
    weightedShare([1, 0], [1, 0]),
    weightedShare([1, 0], [1, 1], { domain: [false, false] }),
    weightedShare([1, Number.NaN], [1, 1]),
    weightedShare([1, 0], [1]),
  ])
    assert.ok(isRefusal(result));
});
