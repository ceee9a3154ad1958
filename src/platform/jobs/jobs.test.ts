import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSite, type TestSite } from '../../../test/harness.ts';
import { createJobRunner, enqueue, type JobHandler } from './jobs.ts';

function runner(site: TestSite, run: JobHandler['run'], failures: unknown[] = []) {
  const { database, clock } = site.context;
  const failed = (_: string, error: unknown) => void failures.push(error);
  return createJobRunner({ database, clock, handlers: [{ kind: 'test', run }], failed });
}

async function ask(site: TestSite, payload: Readonly<Record<string, unknown>>): Promise<void> {
  const { database, clock } = site.context;
  await database.write((db) => enqueue(db, clock, 'test', payload));
}

function jobs(site: TestSite) {
  return site.context.database.private.selectFrom('job').selectAll().orderBy('id').execute();
}

describe('work that is done after a command', () => {
  it('is done once, however many runners there are, and what was in it is not kept', async (t) => {
    const site = await openSite(t);
    const done: unknown[] = [];
    const runners = [1, 2].map(() => runner(site, async (payload) => void done.push(payload)));
    for (let nth = 0; nth < 20; nth++) await ask(site, { nth, to: 'ada@reader.example' });
    await Promise.all(runners.map((one) => one.drain()));
    const seen = done.map((payload) => JSON.stringify(payload)).sort();
    assert.equal(seen.length, 20);
    assert.equal(new Set(seen).size, 20);
    for (const job of await jobs(site)) {
      assert.equal(job.payload, '{}');
      assert.notEqual(job.done_at, null);
    }
    assert.equal(await runner(site, async () => {}).drain(), 0);
  });

  it('is not done when the command that asked for it is taken back', async (t) => {
    const site = await openSite(t);
    const { database, clock } = site.context;
    const refused = database.write(async (db) => {
      await enqueue(db, clock, 'test', {});
      throw new Error('no');
    });
    await assert.rejects(refused);
    assert.deepEqual(await jobs(site), []);
  });

  it('is tried again later and later, and given up after eight times', async (t) => {
    const site = await openSite(t);
    const failures: unknown[] = [];
    let tries = 0;
    const one = runner(
      site,
      async () => {
        tries += 1;
        throw new Error('no mail server');
      },
      failures,
    );
    await ask(site, {});
    for (let attempt = 1; attempt <= 8; attempt++) {
      await one.drain();
      assert.equal(tries, attempt);
      const [job] = await jobs(site);
      const wait = Date.parse(job?.run_after ?? '') - site.clock.now().getTime();
      assert.equal(wait, 60_000 * 2 ** (attempt - 1));
      assert.equal(job?.last_error, 'no mail server');
      site.clock.turnTo(new Date(Date.parse(job?.run_after ?? '') - 1).toISOString());
      await one.drain();
      assert.equal(tries, attempt, 'tried before its time');
      site.clock.turnTo(job?.run_after ?? '');
    }
    await one.drain();
    assert.equal(tries, 8);
    assert.equal(failures.length, 8);
  });

  it('goes on when one of it always fails, and when nobody knows what to do', async (t) => {
    const site = await openSite(t);
    const { database, clock } = site.context;
    const done: unknown[] = [];
    const one = runner(site, async (payload) => {
      if (JSON.stringify(payload) === '{"bad":1}') throw new Error('bad');
      done.push(payload);
    });
    await ask(site, { bad: 1 });
    await database.write((db) => enqueue(db, clock, 'unknown', {}));
    await ask(site, { good: 1 });
    await one.drain();
    assert.deepEqual(done, [{ good: 1 }]);
  });
});
