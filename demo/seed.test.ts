import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { publicActor, systemActor } from '../src/features/accounts/index.ts';
import { publishedPlanBySlug, publishedPlans } from '../src/features/plans/index.ts';
import type { Context } from '../src/platform/context.ts';
import { openSite } from '../test/harness.ts';
import { newPlan, publish, say, writeDraft } from '../test/plan-for-test.ts';
import { loadDemonstration } from './content.ts';
import { removeDemonstration } from './remove.ts';
import { hasDemonstration, seedDemonstration } from './seed.ts';

async function countIn(context: Context, table: string): Promise<number> {
  const counted = await sql
    .raw<{ n: number }>(`select count(*) as n from ${table}`)
    .execute(context.database.private);
  return Number(counted.rows[0]?.n);
}

const tables = [
  'place',
  'plan',
  'contribution',
  'published_passage',
  'step',
  'organisation',
  'staff_account',
  'answer',
];

test('the demonstration looks alive: two versions, every contribution, its answers and promises', async (t) => {
  const { context } = await openSite(t);
  await seedDemonstration(context);
  assert.equal(await hasDemonstration(context), true);
  const { contributions, answers, timetable } = loadDemonstration();
  const [plan] = await publishedPlans(context.database.public);
  assert.equal(plan?.versionNumber, 2);
  assert.equal(await countIn(context, 'contribution'), contributions.length);
  assert.equal(await countIn(context, 'published_answer'), answers.length);
  assert.equal(await countIn(context, 'step'), timetable.length);
  const states = await context.database.public
    .selectFrom('carried')
    .select('state')
    .distinct()
    .execute();
  assert.deepEqual(states.map((row) => row.state).toSorted(), [
    'gone',
    'moved',
    'reworded',
    'same',
  ]);
});

test('removing it takes all of it, and nothing of a real place', async (t) => {
  const site = await openSite(t);
  const { context } = site;
  const real = await newPlan(site, 'A real plan');
  await writeDraft(site, real, '# A real plan\n\nIts words.');
  const { versionId, passageIds } = await publish(site, real);
  await say(site, real, versionId, passageIds[1] ?? '');
  const before = await Promise.all(tables.map((table) => countIn(context, table)));
  await seedDemonstration(context);
  await assert.rejects(() => removeDemonstration(context, publicActor));
  assert.equal(await removeDemonstration(context, systemActor), 1);
  assert.equal(await hasDemonstration(context), false);
  assert.deepEqual(await Promise.all(tables.map((table) => countIn(context, table))), before);
  assert.ok(await publishedPlanBySlug(context.database.public, real.slug));
  const change = context.database.write((db) => sql`delete from published_version`.execute(db));
  await assert.rejects(change, 'published versions are protected again');
  assert.equal(await removeDemonstration(context, systemActor), 0);
});
