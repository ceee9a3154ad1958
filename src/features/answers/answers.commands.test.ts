import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../../../test/harness.ts';
import { staffMember } from '../../../test/people.ts';
import { type Actor, publicActor } from '../accounts/index.ts';
import { withdraw } from '../contributions/index.ts';
import { answer, formKey, planToAnswer, publishNext, say } from './answered-plan.fixture.ts';
import { deleteAnswer, editAnswer, writeAnswer } from './answers.commands.ts';

const reply = { outcome: 'partly', because: 'There is money for one bus.', passageIds: [] };

test('a form sent twice, also at the same moment, is one answer', async (t) => {
  const site = await openSite(t);
  const plan = await planToAnswer(site);
  const id = await say(site, plan, 'Later buses, please.');
  const form = { ...reply, planId: plan.planId, contributionIds: [id], key: formKey() };
  const sent = await Promise.all([
    writeAnswer(site.context, plan.publisher, form),
    writeAnswer(site.context, plan.publisher, form),
  ]);
  const again = await writeAnswer(site.context, plan.publisher, form);
  const ids = [...sent, again].map((outcome) => outcome.ok && outcome.value.answerId);
  assert.equal(new Set(ids).size, 1);
  const rows = await site.context.database.private.selectFrom('answer').select('id').execute();
  assert.equal(rows.length, 1);
});

test('says everything that is missing at once', async (t) => {
  const site = await openSite(t);
  const plan = await planToAnswer(site);
  const empty = { contributionIds: [], outcome: '', because: ' ', passageIds: ['none'] };
  const sent = await writeAnswer(site.context, plan.publisher, {
    ...empty,
    planId: plan.planId,
    key: formKey(),
  });
  assert.deepEqual(!sent.ok && sent.faults.map((fault) => fault.code), [
    'answers.noContributions',
    'answers.outcomeMissing',
    'answers.becauseMissing',
    'answers.passageGone',
  ]);
});

test('answers only what was said about this plan and not withdrawn', async (t) => {
  const site = await openSite(t);
  const plan = await planToAnswer(site);
  const id = await say(site, plan, 'Later buses, please.');
  await withdraw(site.context, { kind: 'receipt', contributionId: id }, id);
  for (const contributionIds of [[id], ['of-another-plan']]) {
    const form = { ...reply, planId: plan.planId, contributionIds, key: formKey() };
    const sent = await writeAnswer(site.context, plan.publisher, form);
    assert.equal(!sent.ok && sent.faults[0]?.code, 'answers.contributionGone');
  }
});

test('of two who change a draft at once the second is told, and nothing is lost', async (t) => {
  const site = await openSite(t);
  const plan = await planToAnswer(site);
  const id = await say(site, plan, 'Later buses, please.');
  const answerId = await answer(site, plan, [id], 'First.');
  const edit = (because: string) =>
    editAnswer(site.context, plan.publisher, {
      ...reply,
      answerId,
      because,
      contributionIds: [id],
      revision: 1,
    });
  const outcomes = await Promise.all([edit('Mine.'), edit('Theirs.')]);
  assert.equal(outcomes.filter((outcome) => outcome.ok).length, 1);
  assert.ok(outcomes.some((outcome) => !outcome.ok && outcome.status === 409));
});

test('a published answer is neither changed nor deleted; a draft may be', async (t) => {
  const site = await openSite(t);
  const plan = await planToAnswer(site);
  const id = await say(site, plan, 'Later buses, please.');
  const kept = await answer(site, plan, [id], 'Yes.');
  const thrown = await answer(site, plan, [id], 'A second thought.');
  assert.ok((await deleteAnswer(site.context, plan.publisher, thrown)).ok);
  await publishNext(site, plan, [id]);
  const change = { ...reply, answerId: kept, contributionIds: [id], revision: 1 };
  for (const outcome of [
    await editAnswer(site.context, plan.publisher, change),
    await deleteAnswer(site.context, plan.publisher, kept),
  ]) {
    assert.equal(!outcome.ok && outcome.faults[0]?.code, 'answers.alreadyPublished');
  }
  const events = await site.context.database.private
    .selectFrom('event')
    .select('kind')
    .where('subject', 'in', [kept, thrown])
    .execute();
  assert.deepEqual(events.map((event) => event.kind).toSorted(), [
    'answer.draft-deleted',
    'answer.drafted',
    'answer.drafted',
    'answer.published',
  ]);
});

test('editors and publishers of the place write answers; nobody else does', async (t) => {
  const site = await openSite(t);
  const plan = await planToAnswer(site);
  const id = await say(site, plan, 'Later buses, please.');
  const other = await site.context.database.private
    .selectFrom('place')
    .select('id')
    .where('id', '!=', plan.placeId)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const matrix: readonly (readonly [Actor, number])[] = [
    [publicActor, 404],
    [{ kind: 'receipt', contributionId: id }, 404],
    [await staffMember(site, 'editor', other.id), 404],
    [await staffMember(site, 'moderator', plan.placeId), 403],
    [await staffMember(site, 'editor', plan.placeId), 200],
    [await staffMember(site, 'publisher', plan.placeId), 200],
    [await staffMember(site, 'administrator', plan.placeId), 200],
  ];
  for (const [actor, expected] of matrix) {
    const answerId = await answer(site, plan, [id], 'To be changed.');
    const given = { ...reply, contributionIds: [id] };
    const outcomes = [
      await writeAnswer(site.context, actor, { ...given, planId: plan.planId, key: formKey() }),
      await editAnswer(site.context, actor, { ...given, answerId, revision: 1 }),
      await deleteAnswer(site.context, actor, answerId),
    ];
    for (const outcome of outcomes) assert.equal(outcome.ok ? 200 : outcome.status, expected);
  }
});
