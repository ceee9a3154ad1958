import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { polisMap } from './polis/polis-map.ts';
import { polisReport } from './polis/polis-report.ts';
import type { OpinionMapReport } from './report.ts';
import { robustMap } from './robust/robust-map.ts';
import { robustReport } from './robust/robust-report.ts';
import { unmoderated } from './votes/moderation.ts';
import { readVotes } from './votes/read-votes.ts';

const alike = '1,-1,0,1,-1,,1,1,-1,0';

function matrix(rows: readonly string[]): string {
  const width = rows[0]?.split(',').length ?? 0;
  const header = Array.from({ length: width }, (_, s) => `s${s}`).join();
  return `participant,${header}\n${rows.map((row, p) => `p${p},${row}`).join('\n')}\n`;
}

const odd: readonly [string, string, OpinionMapReport['verdict']][] = [
  ['one participant', matrix(['1,0,-1,1,1,1,1,-1']), 'cannot say'],
  ['one statement', matrix(['1', '-1', '1', '0', '1']), 'cannot say'],
  ['one vote', matrix(['1,', ',']), 'cannot say'],
  ['everybody agrees', matrix(new Array(40).fill('1,1,1,1,1,1,1,1')), 'no distinct groups'],
  ['everybody passes', matrix(new Array(40).fill('0,0,0,0,0,0,0,0')), 'no distinct groups'],
  ['33,000 identical people', matrix(new Array(33_000).fill(alike)), 'no distinct groups'],
];

describe('odd votes', () => {
  for (const [what, text, verdict] of odd)
    it(`${what}: ${verdict}, and only real numbers`, () => {
      const reading = readVotes(text);
      assert.ok(reading.ok);
      const { table } = reading.value;
      const robust = robustReport(robustMap(table));
      assert.equal(robust.verdict, verdict);
      assert.equal(robust.k, 0);
      onlyRealNumbers(robust, 'robust');
      const polis = polisReport(table, unmoderated, polisMap(table));
      onlyRealNumbers(polis, 'polis');
    });

  it('is still well when every statement is rejected', () => {
    const reading = readVotes(matrix(['1,0', '0,1', '1,1']));
    assert.ok(reading.ok);
    const { table } = reading.value;
    const moderation = { rejected: new Set(table.statements), meta: new Set<string>() };
    const robust = robustReport(robustMap(table, { moderation }));
    assert.equal(robust.verdict, 'cannot say');
    onlyRealNumbers(robust, 'robust');
    onlyRealNumbers(polisReport(table, moderation, polisMap(table, moderation)), 'polis');
  });

  it('two camps that agree on nothing are two groups', () => {
    const rows = Array.from({ length: 200 }, (_, p) =>
      new Array(20).fill(p % 2 ? '1' : '-1').join(),
    );
    const reading = readVotes(matrix(rows));
    assert.ok(reading.ok);
    const report = robustReport(robustMap(reading.value.table));
    assert.deepEqual(
      report.groups.map((g) => g.size),
      [100, 100],
    );
    assert.deepEqual(report.consensus, { agree: [], disagree: [] });
    onlyRealNumbers(report, 'robust');
  });
});

function onlyRealNumbers(value: unknown, path: string): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${path} is ${value}`);
  else if (Array.isArray(value))
    for (const [i, v] of value.entries()) onlyRealNumbers(v, `${path}[${i}]`);
  else if (value !== null && typeof value === 'object')
    for (const [name, v] of Object.entries(value)) onlyRealNumbers(v, `${path}.${name}`);
}
