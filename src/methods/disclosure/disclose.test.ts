import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type DisclosureRule,
  disclose,
  disclosureRules,
  readCountTable,
  ruleProblem,
} from './index.ts';

const read = (csv: string) => {
  const [header = [], ...rows] = csv.split('\n').map((line) => line.split(','));
  return readCountTable(header, rows);
};
const table = (csv: string) => {
  const got = read(csv);
  if ('refused' in got) throw new assert.AssertionError({ message: got.refused });
  return got;
};
const safe = (rule: DisclosureRule, ...csv: string[]) => {
  const got = disclose(csv.map(table), rule);
  if ('refused' in got) throw new assert.AssertionError({ message: got.refused });
  return got;
};
const why = (value: object) => ('refused' in value ? String(value.refused) : 'no refusal');
const small = 'age,A,B\nyoung,3,40\nold,20,18';

test('the NHS rule: 0 stays, 1 to 7 are 5, the rest the nearest 5, totals on their own', () => {
  const got = safe(disclosureRules.nhs, 'ward,n\na,0\nb,1\nc,7\nd,8\ne,12\nf,13\ng,1002');
  assert.deepEqual(
    got.tables[0]?.rows.map((row) => row[1]),
    [0, 5, 5, 10, 10, 15, 1000, 1045],
  );
});

test('suppression hides the small count and what would give it away, and says so', () => {
  const got = safe(disclosureRules.suppress5, `${small}\nTotal,23,58`);
  assert.deepEqual(got.tables[0], {
    header: ['age', 'A', 'B', 'Total'],
    rows: [
      ['young', '*', '*', 43],
      ['old', '*', '*', 38],
      ['Total', 23, 58, 81],
    ],
  });
  assert.deepEqual(got.done[0], {
    table: 0,
    at: { age: 'young', column: 'A' },
    action: 'hidden',
    why: 'small',
  });
  assert.equal(got.done.length, 4);
  assert.deepEqual([got.audit.protectedCounts, got.audit.recovered], [1, 0]);
});

test('two releases: the three people who came in between cannot be had by subtraction', () => {
  const before = 'age,A,B\nyoung,30,40\nold,20,18';
  const after = 'age,A,B\nyoung,33,40\nold,20,18';
  assert.equal(safe(disclosureRules.suppress5, before).done.length, 0);
  assert.equal(safe(disclosureRules.suppress5, after).done.length, 0);
  const both = safe(disclosureRules.suppress5, after, before);
  assert.ok(both.done.length > 0);
  assert.equal(both.audit.recovered, 0);
});

test('a list with several variables is read and laid out as a list', () => {
  const got = safe(
    disclosureRules.suppress5,
    'age,sex,area,count\ny,f,n,3\ny,m,n,20\no,f,n,30\no,m,n,9\ny,f,s,7\ny,m,s,8\no,f,s,9\no,m,s,11',
  );
  assert.deepEqual(got.tables[0]?.header, ['age', 'sex', 'area', 'count']);
  assert.equal(got.tables[0]?.rows.length, 27);
  assert.deepEqual(got.tables[0]?.rows[0], ['y', 'f', 'n', '*']);
});

test('tables that cannot be right are refused in plain words', () => {
  assert.match(why(read('age,A\nyoung,-3')), /cannot be negative/);
  assert.match(why(read('age,A,B\nyoung,3,x')), /"x" where a whole number belongs/);
  assert.match(why(read('age,A,B\nyoung,3,1.5')), /whole number/);
  assert.match(why(read('age,A\nyoung,3\nyoung,4')), /young twice/);
  assert.match(
    why(read('age,A,B,Total\nyoung,3,4,8')),
    /says 8 for young, Total, but its cells add up to 7/,
  );
  assert.match(why(read('age,A,B')), /needs a header, a row/);
  assert.match(
    why(disclose([table(small), table('age,A,B\nyoung,4,40\nold,20,18')], disclosureRules.nhs)),
    /more people than the first for young, A/,
  );
  assert.match(
    why(disclose([table(small), table('age,A,C\nyoung,3,40\nold,20,18')], disclosureRules.nhs)),
    /same categories/,
  );
});

test('a table that would take too long is refused at once, and can still be rounded', () => {
  const labels = Array.from({ length: 12 }, (_, i) => `c${i}`);
  const lines = labels.flatMap((a) => labels.flatMap((b) => labels.map((c) => `${a},${b},${c},9`)));
  const cube = table(['x,y,z,count', ...lines].join('\n'));
  assert.match(why(disclose([cube], disclosureRules.suppress5)), /takes too long in 1728 cells/);
  assert.ok(!('refused' in disclose([cube], disclosureRules.nhs)));
});

test('a rule that cannot work is refused', () => {
  assert.equal(ruleProblem(disclosureRules.nhs), undefined);
  for (const change of [
    { smallUpTo: 0 },
    { base: 20 },
    { shownAs: 9 },
    { protection: 7 },
    { protection: 0 },
  ])
    assert.ok(ruleProblem({ ...disclosureRules.nhs, ...change }), JSON.stringify(change));
});
