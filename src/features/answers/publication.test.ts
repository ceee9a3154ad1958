import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite, type TestSite } from '../../../test/harness.ts';
import { features } from '../../app.ts';
import { withdraw } from '../contributions/index.ts';
import {
  type Answerable,
  answer,
  planToAnswer,
  publishNext,
  say,
} from './answered-plan.fixture.ts';
import { answersFor, answersOfPlan } from './answers.queries.ts';
import { changesSummary } from './summary.queries.ts';

const CANARY = 'Zanzibarquartz';

/** Everything that anyone can get: each public table, and each page about the plan. */
async function everythingOpen(site: TestSite, plan: Answerable): Promise<string> {
  const app = await site.app();
  const open = site.context.database.public;
  const pages = [
    '/',
    '/changes',
    '/changes?lang=cy',
    '/plans',
    '/plans/a-test-plan',
    '/plans/a-test-plan/changes',
    '/plans/a-test-plan/changes?outcome=accepted',
    '/plans/a-test-plan/comments',
    `/plans/a-test-plan/passages/${plan.passageId}`,
    `/places/${plan.placeId}`,
  ];
  const bodies = await Promise.all(pages.map(async (url) => (await app.inject({ url })).body));
  const tables = features.flatMap((feature) => feature.publishedTables ?? []);
  const rows = await Promise.all(
    tables.map((table) => open.selectFrom(table).selectAll().execute()),
  );
  return JSON.stringify([bodies, rows]);
}

test('an answer can be had from nowhere until its version is published, not even its number', async (t) => {
  const site = await openSite(t);
  const plan = await planToAnswer(site);
  const id = await say(site, plan, 'Later buses, please.');
  const before = await everythingOpen(site, plan);
  await answer(site, plan, [id], `Because of ${CANARY}.`);
  assert.equal(await everythingOpen(site, plan), before);
  await publishNext(site, plan, [id]);
  const page = await (await site.app()).inject({ url: '/plans/a-test-plan/changes' });
  assert.ok(page.body.includes(CANARY));
  assert.ok(page.body.includes('Later buses, please.'));
});

test('the answer brings the words that changed, old and new', async (t) => {
  const site = await openSite(t);
  const plan = await planToAnswer(site);
  const id = await say(site, plan, 'Later buses, please.');
  const answerId = await answer(site, plan, [id], 'We found the money.');
  const versionId = await publishNext(site, plan, [id]);
  const [published, ...more] = await answersOfPlan(site.context.database.public, plan.planId);
  assert.equal(more.length, 0);
  assert.equal(published?.id, answerId);
  assert.equal(published?.versionId, versionId);
  assert.equal(published?.versionNumber, 2);
  assert.deepEqual(published?.passages, [
    {
      passageId: plan.passageId,
      before: 'Buses run until six every day.',
      after: 'Buses run until ten every day.',
    },
  ]);
  const found = await answersFor(site.context.database.public, [id, 'unknown']);
  assert.deepEqual([...found.keys()], [id]);
  assert.equal(found.get(id)?.[0]?.because, 'We found the money.');
});

test('counts are kept apart by channel, and what is open is said', async (t) => {
  const site = await openSite(t);
  const plan = await planToAnswer(site);
  const web = await say(site, plan, 'Later buses, please.');
  const gone = await say(site, plan, 'I take this back.');
  const hall = await say(site, plan, 'Said in the hall.', '', {
    channel: 'meeting',
    saidOn: '2026-11-20',
  });
  await withdraw(site.context, { kind: 'receipt', contributionId: gone }, gone);
  await answer(site, plan, [web], 'Yes.');
  await publishNext(site, plan, [web, hall]);
  const { channels, open, answered } = await changesSummary(
    site.context.database.public,
    plan.planId,
  );
  assert.deepEqual(channels, [
    { name: 'web', said: 2, answered: 1, open: 0, withdrawn: 1 },
    { name: 'meeting', said: 1, answered: 0, open: 1, withdrawn: 0 },
  ]);
  assert.deepEqual([open, answered], [1, 1]);
});

test('what was withdrawn between answer and publication is not in the answer', async (t) => {
  const site = await openSite(t);
  const plan = await planToAnswer(site);
  const stays = await say(site, plan, 'Later buses, please.', 'stays@people.example');
  const goes = await say(site, plan, 'I take this back.', 'goes@people.example');
  await answer(site, plan, [stays, goes], 'To both of you.');
  const lone = await answer(site, plan, [goes], `Only to ${CANARY}.`);
  await withdraw(site.context, { kind: 'receipt', contributionId: goes }, goes);
  await publishNext(site, plan, [stays]);
  const answers = await answersOfPlan(site.context.database.public, plan.planId);
  assert.deepEqual(
    answers.map((one) => one.contributions.map((said) => said.id)),
    [[stays]],
  );
  assert.equal((await everythingOpen(site, plan)).includes(CANARY), false);
  const draft = await site.context.database.private
    .selectFrom('answer')
    .select('version_id')
    .where('id', '=', lone)
    .executeTakeFirstOrThrow();
  assert.equal(draft.version_id, null);
  await (await site.jobs()).drain();
  assert.deepEqual(
    site.mail.map((message) => message.to),
    ['stays@people.example'],
  );
});

test('each person gets one letter for a publication, without their words or code', async (t) => {
  const site = await openSite(t);
  const plan = await planToAnswer(site);
  const first = await say(site, plan, `Later ${CANARY}, please.`, 'Ann@people.example');
  const second = await say(site, plan, 'And on Sundays.', 'ann@people.example');
  const silent = await say(site, plan, 'I left no address.');
  const late = await say(site, plan, 'I go before the letter.', 'late@people.example');
  await say(site, plan, 'Nobody answered me.', 'open@people.example');
  await answer(site, plan, [first, silent, late], 'Yes.');
  await answer(site, plan, [first, second], 'Sundays too.');
  const all = await site.context.database.private.selectFrom('contribution').select('id').execute();
  await publishNext(
    site,
    plan,
    all.map((row) => row.id),
  );
  const jobs = await site.context.database.private.selectFrom('job').select('payload').execute();
  assert.equal(JSON.stringify(jobs).includes('people.example'), false);
  await withdraw(site.context, { kind: 'receipt', contributionId: late }, late);
  await (await site.jobs()).drain();
  assert.equal(site.mail.length, 1);
  const [letter] = site.mail;
  assert.equal(letter?.to.toLowerCase(), 'ann@people.example');
  assert.ok(letter?.text.includes('2 things you said'));
  assert.ok(letter?.text.includes('/receipts\n'));
  assert.equal(letter?.text.includes(CANARY), false);
  assert.equal(/[0-9A-Z]{4}-[0-9A-Z]{4}/.test(letter?.text ?? ''), false);
});

test('a publishing job that runs again writes to nobody twice', async (t) => {
  const site = await openSite(t);
  const plan = await planToAnswer(site);
  const id = await say(site, plan, 'Later buses, please.', 'ann@people.example');
  await answer(site, plan, [id], 'Yes.');
  await publishNext(site, plan, [id]);
  const job = await site.context.database.private
    .selectFrom('job')
    .selectAll()
    .where('kind', '=', 'answers.tell')
    .executeTakeFirstOrThrow();
  await site.context.database.write((db) =>
    db
      .insertInto('job')
      .values({ ...job, id: `${job.id}-again` })
      .execute(),
  );
  await (await site.jobs()).drain();
  assert.equal(site.mail.length, 1);
});
