import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { createProduct, openContext, productAssets } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Context } from '../../src/platform/context.ts';
import { shortId } from '../../src/platform/ids.ts';
import { newPlan, publish, writeDraft } from '../plan-for-test.ts';
import { checkHistory } from './history.ts';
import type { Sent } from './load.ts';

/** Only the embedded database's disk can be filled from here. */
const embedded = {
  skip: process.env['TEST_DATABASE_URL'] ? 'run with the embedded database' : false,
};

type Disk = {
  readonly dataDir: string;
  readonly fill: (context: Context) => Promise<void>;
  readonly free: (context: Context) => Promise<void>;
};

async function send(app: FastifyInstance, slug: string, sent: Pick<Sent, 'key' | 'text'>) {
  const answer = await app.inject({
    method: 'POST',
    url: `/plans/${slug}/respond`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      step: 'send',
      ...sent,
      'speaks-for': 'self',
      publication: 'in-full',
    }).toString(),
  });
  const code = /ef-receipt__code">([0-9A-Z-]{34})</.exec(answer.body)?.[1] ?? null;
  return { status: answer.statusCode, page: answer.body, code };
}

/** Words long enough that a few contributions fill what is left. */
function words(nth: number): Pick<Sent, 'key' | 'text'> {
  const long = `${nth}: the bus does not come. ${shortId(10)} `.repeat(200);
  return { key: shortId(24), text: long.trim() };
}

async function runsFull(t: TestContext, disk: Disk): Promise<void> {
  const config = readConfig({ DATA_DIR: disk.dataDir, DEMO: '0', LOG_LEVEL: 'silent' });
  const context = await openContext(config);
  t.after(() => context.database.close());
  const plan = await newPlan({ context });
  await writeDraft({ context }, plan, '# Buses\n\nBuses run until six.');
  await publish({ context }, plan);
  const { app } = await createProduct(context, await productAssets());
  t.after(() => app.close());
  const history: Sent[] = [];
  await disk.fill(context);

  let refused: Pick<Sent, 'key' | 'text'> | undefined;
  for (let nth = 0; nth < 250 && refused === undefined; nth++) {
    const sent = words(nth);
    const answer = await send(app, plan.slug, sent);
    history.push({ ...sent, code: answer.code });
    if (answer.code !== null) continue;
    refused = sent;
    assert.equal(answer.status, 503);
    assert.ok(answer.page.includes(sent.text), 'what they typed is not on the page');
    assert.ok(answer.page.includes(sent.key), 'sending it again would be another contribution');
  }
  assert.ok(refused, 'the disk never ran full');
  const acknowledged = history.filter((sent) => sent.code !== null).length;
  t.diagnostic(`full after ${acknowledged} contributions`);
  assert.equal((await app.inject(`/plans/${plan.slug}/changes`)).statusCode, 200);
  await checkHistory(context.database.private, history);

  await disk.free(context);
  const again = await send(app, plan.slug, refused);
  assert.equal(again.status, 200);
  history.push({ ...refused, code: again.code });
  assert.ok(again.code);
  await checkHistory(context.database.private, history);
}

test(
  'a database that may not grow: refused with what was typed, then on as before',
  embedded,
  async (t) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'equal-footing-full-'));
    t.after(() => rmSync(dataDir, { recursive: true, force: true }));
    const limit = (pages: string) => async (context: Context) => {
      await context.database.write((db) => sql.raw(`pragma max_page_count = ${pages}`).execute(db));
    };
    const fill = async (context: Context) => {
      const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(
        context.database.private,
      );
      await limit(String((rows[0]?.page_count ?? 0) + 40))(context);
    };
    await runsFull(t, { dataDir, fill, free: limit('4294967294') });
  },
);

/** A file system of its own, as small as a test needs; undefined where this user may not mount. */
function smallDisk(t: TestContext): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'equal-footing-disk-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder]);
  if (mounted.status !== 0) return undefined;
  return folder;
}

test('a real disk that runs full', embedded, async (t) => {
  const disk = smallDisk(t);
  if (disk === undefined) return t.skip('this user may not mount a small disk');
  const ballast = join(disk, 'ballast');
  const dataDir = join(disk, 'data');
  mkdirSync(dataDir);
  const fill = async () => {
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - 400 * 1024)));
  };
  try {
    await t.test('refuses with what was typed, then goes on', (inner) =>
      runsFull(inner, { dataDir, fill, free: async () => rmSync(ballast) }),
    );
  } finally {
    spawnSync('umount', ['-l', disk]);
  }
});
