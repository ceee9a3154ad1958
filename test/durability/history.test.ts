import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicActor } from '../../src/features/accounts/index.ts';
import { submit } from '../../src/features/contributions/index.ts';
import { openSite } from '../harness.ts';
import { must, newPlan, publish, submission, writeDraft } from '../plan-for-test.ts';
import { checkHistory } from './history.ts';
import type { Sent } from './load.ts';

test('the checker of histories notices what is lost, doubled, changed or half written', async (t) => {
  const site = await openSite(t);
  const { database } = site.context;
  const plan = await newPlan(site);
  await writeDraft(site, plan, '# Buses\n\nBuses run until six.');
  const { versionId, passageIds } = await publish(site, plan);
  const history: Sent[] = [];
  for (const text of ['One.', 'Two.']) {
    const sent = submission(plan, versionId, passageIds[1] ?? null, { text });
    const { code } = must(await submit(site.context, publicActor, sent));
    history.push({ key: sent.key, text, code });
  }
  const check = (told: readonly Sent[]) => checkHistory(database.private, told);
  await check(history);
  const [one, two] = history;
  assert.ok(one && two);
  const lost = { key: 'x'.repeat(24), text: 'Lost.', code: one.code };
  await assert.rejects(check([...history, lost]), /lost although/);
  await assert.rejects(check([one]), /nobody sent this/);
  await assert.rejects(check([one, { ...two, text: 'Two!' }]));
  await assert.rejects(check([one, { ...two, code: one.code }]));
  for (const damage of ['carried', 'passage_count'] as const) {
    const rows = await database.private.selectFrom(damage).selectAll().execute();
    await database.write((db) => db.deleteFrom(damage).execute());
    await assert.rejects(check(history), damage);
    await database.write((db) => db.insertInto(damage).values(rows).execute());
    await check(history);
  }
});
