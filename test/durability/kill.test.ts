import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openContext } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Context } from '../../src/platform/context.ts';
import { newPlan, publish, writeDraft } from '../plan-for-test.ts';
import { bundled, loadSite } from './child.ts';
import { checkHistory } from './history.ts';
import { type Sent, send, speakUntilGone } from './load.ts';
import { ownDatabase } from './own-database.ts';
import { seeded } from './seeded.ts';

const MARKDOWN =
  '# Buses\n\nBuses run until six.\n\nThe clinic opens at nine.\n\n- On Mondays\n- On Fridays';
const PEOPLE = 8;

/** A folder and a database of its own with one published plan, as an installation has it. */
async function installation(t: TestContext, databaseUrl: string | undefined) {
  const dataDir = mkdtempSync(join(tmpdir(), 'equal-footing-kill-'));
  t.after(() => rmSync(dataDir, { recursive: true, force: true }));
  const env = {
    DATA_DIR: dataDir,
    DEMO: '0',
    TRUST_PROXY: 'loopback',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  };
  const open = (): Promise<Context> => openContext(readConfig(env));
  const context = await open();
  const plan = await newPlan({ context }, 'The plan that is spoken about');
  await writeDraft({ context }, plan, MARKDOWN);
  const { versionId, passageIds } = await publish({ context }, plan);
  await context.database.close();
  return { env, open, plan: { slug: plan.slug, versionId, passageIds } };
}

/**
 * The history of a site that is killed `rounds` times while people speak. The moments come from a
 * seed: after so many receipts, and a little later. What is asserted does not depend on when they
 * fall.
 */
async function killed(t: TestContext, rounds: number, databaseUrl: string | undefined) {
  const { env, open, plan } = await installation(t, databaseUrl);
  const site = await bundled();
  t.after(site.remove);
  const random = seeded(2026);
  const history: Sent[] = [];
  let next = loadSite(site.file, env);
  t.after(async () => (await next).discard());
  for (let round = 0; round < rounds; round++) {
    const child = await (await next).start();
    next = loadSite(site.file, env);
    const moment = Promise.withResolvers<void>();
    let receipts = 1 + Math.floor(random() * 30);
    const spoken = speakUntilGone({ ...plan, address: child.address }, PEOPLE, round, () => {
      receipts -= 1;
      if (receipts === 0) moment.resolve();
    });
    await moment.promise;
    // Not always just after an answer: somewhere in the work on the next ones.
    await pause(Math.floor(random() * 12));
    await child.kill();
    history.push(...(await spoken));
  }
  const context = await open();
  try {
    await checkHistory(context.database.private, history);
  } finally {
    await context.database.close();
  }
  const acknowledged = history.filter((one) => one.code !== null).length;
  t.diagnostic(`${rounds} kills: ${acknowledged} acknowledged, none lost`);
  assert.ok(acknowledged > rounds, `only ${acknowledged} were acknowledged`);

  // Whoever got no answer sends again: the same form is one contribution, whether or not it arrived.
  const child = await (await next).start();
  const again = history.filter((one) => one.code === null).slice(0, 20);
  for (const sent of again) {
    const answer = await send(
      { ...plan, address: child.address },
      sent,
      plan.passageIds[0],
      '10.99.0.1',
    );
    assert.equal(answer.status, 200);
    assert.ok(answer.code);
    history.push({ ...sent, code: answer.code });
  }
  await child.kill();
  const after = await open();
  try {
    await checkHistory(after.database.private, history);
  } finally {
    await after.database.close();
  }
}

const server = process.env['TEST_DATABASE_URL'] || undefined;
test(
  '20 kills under load lose nothing that was acknowledged and leave nothing half written',
  { skip: server !== undefined ? 'run with the embedded database' : false },
  (t) => killed(t, 20, undefined),
);

test(
  'the same against PostgreSQL, with 5 kills of the site',
  { skip: server === undefined ? 'TEST_DATABASE_URL names no server' : false },
  async (t) => killed(t, 5, await ownDatabase(t, server ?? '')),
);
