import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conversation, whyNoData } from '../testing/open-conversations.ts';
import { shuffled } from '../testing/shuffled.ts';
import { coinFlips, oneGroup, oneSpectrum, plantedGroups } from '../testing/synthetic-votes.ts';
import { rearrange } from '../votes/rearrange.ts';
import { tableFromBallots, type VoteTable } from '../votes/vote-table.ts';
import { adjustedRand } from './rand-index.ts';
import { type RobustMap, robustMap } from './robust-map.ts';
import { robustReport } from './robust-report.ts';

const shape = { people: 300, statements: 60, votesEach: 25 };

function groupsFound(map: RobustMap): number {
  return map.grouping?.clusters?.sizes.length ?? 0;
}

describe('the robust opinion map', () => {
  it('gives the same bytes whatever the order of people and statements', () => {
    const { table } = plantedGroups(shape, 3, 4);
    const expected = JSON.stringify(robustReport(robustMap(table)));
    for (let seed = 0; seed < 10; seed += 1)
      assert.equal(JSON.stringify(robustReport(robustMap(shuffled(table, seed)))), expected);
  });

  it('gives the same bytes for a real conversation in any order', { skip: whyNoData() }, () => {
    const { table, moderation } = conversation('brexit-consensus');
    const expected = JSON.stringify(robustReport(robustMap(table, { moderation })));
    for (let seed = 0; seed < 5; seed += 1) {
      const map = robustMap(shuffled(table, seed), { moderation });
      assert.equal(JSON.stringify(robustReport(map)), expected);
    }
  });

  it('finds planted groups, and who is in them', () => {
    for (const groups of [2, 3, 4]) {
      const { table, truth } = plantedGroups(
        { people: 600, statements: 80, votesEach: 40 },
        groups,
        groups,
      );
      const map = robustMap(table);
      assert.equal(groupsFound(map), groups);
      const { participants } = map.prepared.table;
      const actual = Array.from(
        map.prepared.rows,
        (p) => truth[Number(participants[p]?.slice(1))] ?? 0,
      );
      assert.ok(adjustedRand(map.group, actual, 5) > 0.7);
      assert.ok((map.evidence?.representative ?? []).every((found) => found.length > 0));
    }
  });

  it('says there are no distinct groups, at least 19 times in 20, when there are none', () => {
    let declared = 0;
    for (let seed = 1; seed <= 5; seed += 1)
      for (const table of [
        coinFlips(shape, seed),
        oneGroup(shape, seed),
        oneSpectrum(shape, 1, seed),
        oneSpectrum(shape, 2, seed),
      ]) {
        const report = robustReport(robustMap(table));
        if (report.k > 0) declared += 1;
        assert.equal(report.verdict, report.k > 0 ? 'groups' : 'no distinct groups');
        assert.equal(report.groups.length, report.k);
        assert.ok(report.participants.every((p) => (p.group === null) === (report.k === 0)));
      }
    assert.ok(declared <= 1, `${declared} of 20`);
  });

  it('leaves rejected statements out of the map but keeps their counts', () => {
    const { table } = plantedGroups(shape, 2, 1);
    const moderation = { rejected: new Set(['s3']), meta: new Set<string>() };
    const kept = Int32Array.from(table.statements.keys()).filter(
      (s) => table.statements[s] !== 's3',
    );
    const without = rearrange(table, Int32Array.from(table.participants.keys()), kept);
    const map = robustMap(table, { moderation });
    assert.deepEqual(map.people, robustMap(without).people);
    const rejected = robustReport(map).statements.find((s) => s.id === 's3');
    assert.equal(rejected?.moderatedOut, true);
    assert.equal(rejected?.extremity, null);
    assert.ok((rejected?.agree ?? 0) > 0);
  });

  it('brings a map up to date after 100 new votes as if it had started again', () => {
    const { table } = plantedGroups({ people: 800, statements: 100, votesEach: 30 }, 3, 9);
    const before = robustMap(dropEvery(table, Math.floor(table.column.length / 100)));
    const full = robustMap(table);
    const updated = robustMap(table, { previous: before });
    assert.equal(groupsFound(updated), groupsFound(full));
    assert.ok(adjustedRand(updated.group, full.group, 5) > 0.99);
    const named = (map: RobustMap) =>
      map.evidence?.representative.map((found) =>
        found.map((r) => `${r.statement} ${r.direction}`).sort(),
      );
    assert.deepEqual(named(updated), named(full));
    assert.deepEqual(updated.overall, full.overall);
  });

  it('reports how far it is and stops when told to', () => {
    const { table } = plantedGroups(shape, 2, 1);
    const shares: number[] = [];
    robustMap(table, { onProgress: (share) => shares.push(share) });
    assert.deepEqual([...shares].sort(), shares);
    assert.ok(shares.length >= 4);
    const stop = new AbortController();
    const onProgress = () => stop.abort(new Error('enough'));
    assert.throws(() => robustMap(table, { onProgress, signal: stop.signal }), /enough/);
  });
});

/** The table without every n-th vote. */
function dropEvery(table: VoteTable, n: number): VoteTable {
  const ballots = table.participants.flatMap((_, participant) => {
    const from = table.rowStart[participant] ?? 0;
    const row = table.column.subarray(from, table.rowStart[participant + 1]);
    return Array.from(row, (statement, i) => {
      const value = table.value[from + i] ?? 0;
      const vote: -1 | 0 | 1 = value > 0 ? 1 : value < 0 ? -1 : 0;
      return { at: from + i, participant, statement, value: vote };
    });
  });
  return tableFromBallots(
    table.participants,
    table.statements,
    ballots.filter(({ at }) => at % n !== 7),
  );
}
