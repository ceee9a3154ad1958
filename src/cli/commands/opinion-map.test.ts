import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { BadInput } from '../command.ts';
import { opinionMap } from './opinion-map.ts';

describe('the opinion-map command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opinion-map-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const votes = file('votes-a.csv', 'participant,a,b,c\n1,1,-1,0\n2,1,1,\n3,-1,,1\n');

  it('prints every person and statement by the ids of the file', async () => {
    const report = await opinionMap.run(['--votes', votes]);
    const text = JSON.stringify(report);
    assert.match(text, /^\{"mode":"robust","k":0,"verdict":"cannot say"/);
    assert.match(text, /"participants":\[\{"id":"1",.*\{"id":"3"/);
    assert.match(text, /"statements":\[\{"id":"a","agree":2,"disagree":1,"pass":0/);
    assert.match(
      JSON.stringify(await opinionMap.run(['--votes', votes, '--mode', 'polis'])),
      /"mode":"polis"/,
    );
  });

  it('takes moderation from the comments file beside the votes, or the one named', async () => {
    const text = 'comment-id,moderated\na,1\nb,-1\n';
    const other = file('other.csv', text);
    const named = JSON.stringify(await opinionMap.run(['--votes', votes, '--comments', other]));
    assert.match(named, /"id":"b"[^}]*"moderatedOut":true/);
    file('comments.csv', text);
    assert.equal(JSON.stringify(await opinionMap.run(['--votes', votes])), named);
  });

  it('refuses in one line what it cannot use', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /--votes/],
      [['--votes', join(folder, 'none.csv')], /There is no file/],
      [['--votes', votes, '--mode', 'magic'], /polis or robust/],
      [['--votes', votes, '--seed', 'x'], /whole number/],
      [['--votes', file('empty.csv', '')], /empty/],
      [['--votes', votes, 'more'], /more/],
    ];
    for (const [args, message] of cases)
      await assert.rejects(
        async () => opinionMap.run(args),
        (error) => error instanceof BadInput && message.test(error.message),
      );
  });
});
