import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bradleyTerry, type Comparison, nextPairs, strengthDifference } from './index.ts';

// Baseball results of 1987, home wins and losses. Agresti, Categorical Data Analysis, second edition,
// table 10.10; the estimates are his table 10.11, third column, Baltimore being 0.
const teams = ['Milwaukee', 'Detroit', 'Toronto', 'New York', 'Boston', 'Cleveland', 'Baltimore'];
const home = [
  [[], [4, 3], [4, 2], [4, 3], [6, 1], [4, 2], [6, 0]],
  [[3, 3], [], [4, 2], [4, 3], [6, 0], [6, 1], [4, 3]],
  [[2, 5], [4, 3], [], [2, 4], [4, 3], [4, 2], [6, 0]],
  [[3, 3], [5, 1], [2, 5], [], [4, 3], [4, 2], [6, 1]],
  [[5, 1], [2, 5], [3, 3], [4, 2], [], [5, 2], [6, 0]],
  [[2, 5], [3, 3], [3, 4], [4, 3], [4, 2], [], [2, 4]],
  [[2, 5], [1, 5], [1, 6], [2, 4], [1, 6], [3, 4], []],
];
const games = home.flatMap((row, i) =>
  row.flatMap(([won = 0, lost = 0], j) => {
    const [a, b] = [teams[i] ?? '', teams[j] ?? ''];
    return i === j
      ? []
      : [
          { winner: a, loser: b, times: won },
          { winner: b, loser: a, times: lost },
        ];
  }),
);
const given = <T extends object>(value: T | { readonly refused: string }): T => {
  if ('refused' in value) throw new assert.AssertionError({ message: value.refused });
  return value;
};

test('equals Agresti’s published strengths and standard errors', () => {
  const ranking = given(bradleyTerry(games));
  const published: Record<string, number> = {
    Milwaukee: 1.58,
    Detroit: 1.44,
    Toronto: 1.29,
    'New York': 1.25,
    Boston: 1.11,
    Cleveland: 0.68,
  };
  for (const [team, strength] of Object.entries(published)) {
    const got = given(strengthDifference(ranking, team, 'Baltimore'));
    assert.equal(got.difference.toFixed(2), strength.toFixed(2), team);
    assert.equal(got.standardError.toFixed(1), '0.3', team);
  }
  assert.deepEqual(
    ranking.strengths.map((s) => s.option),
    [...Object.keys(published), 'Baltimore'],
  );
});

test('strengths have mean 0, lie inside their interval, and do not depend on the order of answers', () => {
  const ranking = given(bradleyTerry(games));
  assert.ok(Math.abs(ranking.strengths.reduce((sum, s) => sum + s.strength, 0)) < 1e-9);
  for (const s of ranking.strengths) assert.ok(s.lower < s.strength && s.strength < s.upper);
  assert.deepEqual(given(bradleyTerry([...games].reverse())).strengths, ranking.strengths);
});

test('two options: the logarithm of the odds', () => {
  const ranking = given(
    bradleyTerry([
      { winner: 'a', loser: 'b', times: 30 },
      { winner: 'b', loser: 'a', times: 10 },
    ]),
  );
  const got = given(strengthDifference(ranking, 'a', 'b'));
  assert.ok(Math.abs(got.difference - Math.log(3)) < 1e-9);
  assert.ok(Math.abs(got.standardError - Math.sqrt(1 / 30 + 1 / 10)) < 1e-9);
});

test('says that it cannot be said when an option always won, or was never met', () => {
  const always = [
    { winner: 'a', loser: 'b' },
    { winner: 'a', loser: 'b' },
  ];
  for (const bad of [
    [],
    always,
    [...always, { winner: 'c', loser: 'd' }],
    [{ winner: 'a', loser: 'a' }],
  ])
    assert.ok('refused' in bradleyTerry(bad));
});

test('asks first what is least known, and never a pair somebody had', () => {
  const known = [
    { winner: 'a', loser: 'b', times: 50 },
    { winner: 'b', loser: 'a', times: 50 },
  ];
  const [pair] = given(nextPairs(['a', 'b', 'c'], known));
  assert.ok(pair && [pair.first, pair.second].includes('c'));
  assert.deepEqual(
    given(nextPairs(['a', 'b', 'c'], known, 3, [['b', 'c']])).map((p) => [p.first, p.second]),
    [
      ['a', 'c'],
      ['a', 'b'],
    ],
  );
  assert.ok('refused' in nextPairs(['a', 'b'], [], 1, [['b', 'a']]));
});

test('asking the most telling pairs finds the order with fewer answers than asking at random', () => {
  const options = ['a', 'b', 'c', 'd', 'e', 'f'];
  // Each option is 0.8 above the next; answers are drawn from the model.
  const run = (adaptive: boolean, seed: number): number => {
    let state = seed;
    const draw = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 4294967296;
    };
    const answers: Comparison[] = [];
    for (let k = 0; k < 40; k++) {
      const random = () => Math.floor(draw() * options.length);
      const i = random();
      const j = (i + 1 + Math.floor(draw() * (options.length - 1))) % options.length;
      const [pair] = adaptive
        ? given(nextPairs(options, answers))
        : [{ first: options[i] ?? '', second: options[j] ?? '' }];
      const { first = '', second = '' } = pair ?? {};
      const ahead = 0.8 * (options.indexOf(second) - options.indexOf(first));
      const wins = draw() < 1 / (1 + Math.exp(-ahead));
      answers.push(wins ? { winner: first, loser: second } : { winner: second, loser: first });
    }
    const got = given(bradleyTerry(answers, { prior: 1, also: options })).strengths;
    return got.reduce((sum, s, place) => sum + Math.abs(options.indexOf(s.option) - place), 0);
  };
  const total = (adaptive: boolean) =>
    Array.from({ length: 25 }, (_, i) => run(adaptive, i + 1)).reduce((a, b) => a + b, 0);
  assert.ok(total(true) < total(false), `${total(true)} against ${total(false)}`);
});

test('never NaN, whatever the answers', () => {
  const answer = fc.record({
    winner: fc.constantFrom('a', 'b', 'c', 'd'),
    loser: fc.constantFrom('a', 'b', 'c', 'd'),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 30 }), (answers) => {
      const got = bradleyTerry(answers);
      if ('refused' in got) return;
      for (const s of got.strengths)
        assert.ok(Number.isFinite(s.strength) && Number.isFinite(s.standardError));
    }),
  );
});
