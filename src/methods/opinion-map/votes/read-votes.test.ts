import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { arrivalOrder, orderedLike } from './arrival-order.ts';
import { readModeration } from './moderation.ts';
import { readVotes } from './read-votes.ts';
import type { VoteTable } from './vote-table.ts';

function read(text: string): VoteTable {
  const reading = readVotes(text);
  assert.ok(reading.ok, reading.ok ? '' : reading.message);
  return reading.value.table;
}

function votesOf(table: VoteTable): string[] {
  return table.participants.flatMap((id, p) =>
    Array.from(table.column.subarray(table.rowStart[p], table.rowStart[p + 1]), (c, i) => {
      const value = table.value[(table.rowStart[p] ?? 0) + i];
      return `${id} ${table.statements[c]} ${value}`;
    }),
  );
}

describe('reading votes', () => {
  it('reads the matrix layout, passing over the columns that describe people', () => {
    const table = read('participant,xid,group-id,n-votes,a,b\n1,,0,2,1,-1\n2,,,1,,0\n');
    assert.deepEqual(votesOf(table), ['1 a 1', '1 b -1', '2 b 0']);
  });

  it('keeps the last vote in time, and the order of first votes, whatever the order of the file', () => {
    const table = read(
      'timestamp,datetime,comment-id,voter-id,vote\n30,x,7,ben,1\n10,"Mon, 1st",7,anna,1\n20,x,8,ben,-1\n40,x,7,anna,-1\n',
    );
    assert.deepEqual(table.participants, ['anna', 'ben']);
    assert.deepEqual(table.statements, ['7', '8']);
    assert.deepEqual(votesOf(table), ['anna 7 -1', 'ben 7 1', 'ben 8 -1']);
  });

  it('reads quoted fields, Windows line ends and a last line without an end', () => {
    const table = read('participant,"one, ""two""\nthree"\r\nanna,1\r\nben,-1');
    assert.deepEqual(table.statements, ['one, "two"\nthree']);
    assert.deepEqual(votesOf(table).length, 2);
  });

  const refused: readonly [string, string, RegExp][] = [
    ['an empty file', '', /empty/],
    ['a first line alone', 'participant,a\n', /nobody/],
    ['a file without votes', 'participant,a,b\n1,,\n2,,\n', /no vote/],
    ['a vote of 7', 'participant,a\n1,7\n', /line 2.*“7”.*not 1, 0 or -1/i],
    ['a person twice', 'participant,a\n1,1\n1,0\n', /“1” is on two lines/],
    ['a statement twice', 'participant,a,a\n1,1,0\n', /“a” has two columns/],
    ['a short line', 'participant,a,b\n1,1\n', /2 fields where the first line has 3/],
    ['another kind of file', 'name,age\nanna,7\n', /neither of the layouts/],
    ['a ballot of 7', 'comment-id,voter-id,vote\n1,1,7\n', /“7” is not 1, 0 or -1/],
    ['a ballot by nobody', 'comment-id,voter-id,vote\n1,,1\n', /no voter/],
    ['a time that is none', 'timestamp,comment-id,voter-id,vote\nx,1,1,1\n', /not a timestamp/],
  ];
  for (const [what, text, message] of refused)
    it(`refuses ${what} in one plain line`, () => {
      const reading = readVotes(text);
      assert.ok(!reading.ok);
      assert.match(reading.message, message);
      assert.ok(!reading.message.includes('\n'));
    });

  it('gives both layouts the same votes', () => {
    const votes = fc.uniqueArray(
      fc.record({
        p: fc.integer({ min: 0, max: 9 }),
        s: fc.integer({ min: 0, max: 9 }),
        v: fc.constantFrom(-1, 0, 1),
      }),
      { minLength: 1, selector: ({ p, s }) => `${p} ${s}` },
    );
    fc.assert(
      fc.property(votes, (list) => {
        const people = [...new Set(list.map((b) => b.p))];
        const statements = [...new Set(list.map((b) => b.s))];
        const cell = (p: number, s: number) => list.find((b) => b.p === p && b.s === s)?.v ?? '';
        const matrix = read(
          `participant,${statements.join()}\n${people.map((p) => `${p},${statements.map((s) => cell(p, s)).join()}`).join('\n')}\n`,
        );
        const ballots = read(
          `comment-id,voter-id,vote\n${list.map((b) => `${b.s},${b.p},${b.v}`).join('\n')}\n`,
        );
        assert.deepEqual(votesOf(matrix).sort(), votesOf(ballots).sort());
        assert.deepEqual(orderedLike(arrivalOrder(matrix), ballots), ballots);
      }),
    );
  });

  it('reads which statements were rejected', () => {
    const reading = readModeration(
      'comment-id,moderated,is-meta,comment-body\n1,1,false,"a, b"\n2,-1,false,c\n3,0,true,d\n',
    );
    assert.ok(reading.ok);
    assert.deepEqual([...reading.value.rejected], ['2']);
    assert.deepEqual([...reading.value.meta], ['3']);
    assert.ok(!readModeration('comment-id,moderated\n1,7\n').ok);
    assert.ok(!readModeration('').ok);
  });
});
