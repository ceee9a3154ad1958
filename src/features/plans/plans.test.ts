import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openSite } from '../../../test/harness.ts';
import { staffMember } from '../../../test/people.ts';
import { must, newPlan, publish, say, writeDraft } from '../../../test/plan-for-test.ts';
import { readMarkdown } from '../../methods/passages/index.ts';
import { publicActor } from '../accounts/index.ts';
import { createPlan, saveDraft } from './drafts.commands.ts';
import { draftById, draftsFor } from './drafts.queries.ts';
import { passageHtml } from './passage-html.ts';
import { slugOf } from './plan.ts';
import {
  changesOf,
  passageHistory,
  passagesOf,
  publishedPlanBySlug,
  versionsOf,
} from './plans.queries.ts';
import { publishVersion, setClosingDay } from './publish.commands.ts';

const TEXT = '# Buses\n\nWe will run more buses.\n\n- on Sundays\n- at night';

test('a title becomes an address that does not end in the middle of a word', () => {
  assert.equal(slugOf('Our plan for 2030!'), 'our-plan-for-2030');
  assert.equal(slugOf('Iechyd a gofal yng Nghymru — Ŵyl'), 'iechyd-a-gofal-yng-nghymru-wyl');
  const long = slugOf('Health and care in Merrowsea and the Tarne Valley: our plan for 2026');
  assert.equal(long, 'health-and-care-in-merrowsea-and-the-tarne-valley-our-plan');
  assert.equal(slugOf('x'.repeat(200)).length, 60);
});

test('a table row stands by itself as one line, not as cells without a table', () => {
  const [, row] = readMarkdown('| Ward | Beds |\n|---|---|\n| Mill **Lane** | 18 |');
  assert.ok(row?.kind === 'row');
  assert.equal(passageHtml(row), 'Mill <strong>Lane</strong> | 18');
});

test('a published version is what was in the draft, and stays so', async (t) => {
  const site = await openSite(t);
  const { public: open } = site.context.database;
  const plan = await newPlan(site);
  await writeDraft(site, plan, TEXT);
  assert.equal(await publishedPlanBySlug(open, plan.slug), undefined, 'nothing before publication');
  const one = await publish(site, plan);
  await writeDraft(site, plan, TEXT.replace('more buses', 'fewer buses'));
  const kept = await passagesOf(open, one.versionId);
  assert.deepEqual(
    kept.map((passage) => passage.text),
    ['Buses', 'We will run more buses.', 'on Sundays', 'at night'],
  );
  const change = site.context.database.write((db) =>
    sql`update published_passage set text = 'other words'`.execute(db),
  );
  await assert.rejects(change);
});

test('a passage keeps its address while it goes on, and its history can be read', async (t) => {
  const site = await openSite(t);
  const { public: open } = site.context.database;
  const plan = await newPlan(site);
  await writeDraft(site, plan, TEXT);
  const one = await publish(site, plan);
  await writeDraft(
    site,
    plan,
    `# Buses\n\nA new beginning.\n\nWe will run more buses soon.\n\n- at night`,
  );
  const two = await publish(site, plan);
  assert.equal(two.passageIds[2], one.passageIds[1], 'reworded and further down, the same passage');
  assert.equal(two.passageIds[3], one.passageIds[3]);
  assert.ok(!one.passageIds.includes(two.passageIds[1] ?? ''), 'a new passage has a new address');
  const history = await passageHistory(open, plan.planId, one.passageIds[1] ?? '');
  assert.deepEqual(
    history.map(({ version, passage }) => [version.number, passage.text]),
    [
      [2, 'We will run more buses soon.'],
      [1, 'We will run more buses.'],
    ],
  );
  const states = (await changesOf(open, two.versionId)).map((change) => change.state);
  assert.deepEqual(states.toSorted(), ['added', 'removed', 'reworded', 'same', 'same']);
});

test('of two who publish at once one publishes and the other is told', async (t) => {
  const site = await openSite(t);
  const { context } = site;
  const plan = await newPlan(site);
  await writeDraft(site, plan, TEXT);
  const draft = await draftById(context.database.private, plan.publisher, plan.planId);
  const revision = draft?.revision ?? -1;
  const input = { planId: plan.planId, revision, summary: 'The first.', commentsCloseOn: null };
  const tries = await Promise.all(
    Array.from({ length: 8 }, () => publishVersion(context, plan.publisher, [], input)),
  );
  assert.equal(tries.filter((outcome) => outcome.ok).length, 1);
  for (const outcome of tries) {
    if (!outcome.ok)
      assert.deepEqual(
        outcome.faults.map((f) => f.code),
        ['plans.publishedMeanwhile'],
      );
  }
  assert.equal((await versionsOf(context.database.public, plan.planId)).length, 1);
});

test('saving over what somebody else saved meanwhile is refused, and their draft stays', async (t) => {
  const site = await openSite(t);
  const plan = await newPlan(site);
  const revision = await writeDraft(site, plan, TEXT);
  const passages = readMarkdown('# Other words').map((block) => ({ block }));
  const late = { planId: plan.planId, revision: revision - 1, passages };
  const outcome = await saveDraft(site.context, plan.editor, late);
  assert.ok(!outcome.ok && outcome.status === 409);
  const draft = await draftById(site.context.database.private, plan.editor, plan.planId);
  assert.equal(draft?.passages.length, 4);
});

test('what cannot be published says why and leaves the draft as it was', async (t) => {
  const site = await openSite(t);
  const { context } = site;
  const plan = await newPlan(site);
  const attempt = async (change: { summary?: string; commentsCloseOn?: string | null }) => {
    const draft = await draftById(context.database.private, plan.publisher, plan.planId);
    const revision = draft?.revision ?? -1;
    const input = {
      planId: plan.planId,
      revision,
      summary: 'Words.',
      commentsCloseOn: null,
      ...change,
    };
    const outcome = await publishVersion(context, plan.publisher, [], input);
    return outcome.ok ? [] : outcome.faults.map((fault) => fault.code);
  };
  assert.deepEqual(await attempt({}), ['plans.textEmpty']);
  await writeDraft(site, plan, TEXT);
  assert.deepEqual(await attempt({ summary: ' ' }), ['plans.summaryMissing']);
  assert.deepEqual(await attempt({ commentsCloseOn: '2026-11-21' }), ['plans.closeDayPast']);
  assert.deepEqual(await attempt({ commentsCloseOn: '2026-11-22' }), []);
  assert.deepEqual(await attempt({}), ['plans.nothingChanged']);
});

test('each does only what their role allows, in their own place', async (t) => {
  const site = await openSite(t);
  const { context } = site;
  const all = context.database.private;
  const plan = await newPlan(site);
  const revision = await writeDraft(site, plan, TEXT);
  const stranger = await staffMember(site, 'administrator', 'another-place');
  const moderator = await staffMember(site, 'moderator', plan.placeId);
  const passages = readMarkdown('# No').map((block) => ({ block }));
  for (const actor of [publicActor, stranger, moderator]) {
    assert.equal(
      (await saveDraft(context, actor, { planId: plan.planId, revision, passages })).ok,
      false,
    );
    assert.equal(
      (await createPlan(context, actor, { placeId: plan.placeId, title: 'Mine' })).ok,
      false,
    );
  }
  const input = { planId: plan.planId, revision, summary: 'Words.', commentsCloseOn: null };
  for (const actor of [publicActor, stranger, moderator, plan.editor]) {
    assert.equal((await publishVersion(context, actor, [], input)).ok, false);
  }
  assert.equal(await draftById(all, stranger, plan.planId), undefined);
  assert.deepEqual(await draftsFor(all, stranger), []);
  assert.equal((await draftsFor(all, moderator)).length, 1);
  must(await publishVersion(context, plan.publisher, [], input));
  const closing = { planId: plan.planId, day: '2026-12-24' };
  assert.equal((await setClosingDay(context, plan.editor, closing)).ok, false);
  must(await setClosingDay(context, plan.publisher, closing));
  const published = await publishedPlanBySlug(context.database.public, plan.slug);
  assert.equal(published?.commentsCloseOn, '2026-12-24');
});

test('two plans cannot have the same address, and a plan of 5,000 passages is published whole', async (t) => {
  const site = await openSite(t);
  const plan = await newPlan(site, 'A very long plan');
  const again = await createPlan(site.context, plan.editor, {
    placeId: plan.placeId,
    title: 'A very long plan!',
  });
  assert.ok(!again.ok && again.status === 409);
  const text = Array.from({ length: 5_000 }, (_, at) => `Passage ${at} says something of its own.`);
  await writeDraft(site, plan, text.join('\n\n'));
  const { versionId, passageIds } = await publish(site, plan);
  await say(site, plan, versionId, passageIds.at(-1) ?? '');
  assert.equal((await passagesOf(site.context.database.public, versionId)).length, 5_000);
});
