import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { openSite, type TestSite } from '../../../test/harness.ts';
import { signedInCookie, staffMember } from '../../../test/people.ts';
import { publicActor, systemActor } from '../accounts/index.ts';
import { addStep, markDone, markNotDone, moveStep, stateOf, stepById, stepsOf } from './index.ts';

async function placeOf(site: TestSite): Promise<string> {
  const row = await site.context.database.public
    .selectFrom('place')
    .select('id')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function setUp(t: TestContext) {
  const site = await openSite(t);
  const placeId = await placeOf(site);
  const publisher = await staffMember(site, 'publisher', placeId);
  return { site, placeId, publisher, context: site.context };
}

function stepIn(placeId: string, promisedFor: string | null = '2026-12-18') {
  return {
    placeId,
    planId: null,
    title: 'Publish the draft',
    level: 'consult',
    canChange: 'Everything',
    responsible: 'Not yet named',
    promisedFor,
  };
}

function codes(outcome: Awaited<ReturnType<typeof addStep>>): readonly string[] {
  return outcome.ok ? [] : outcome.faults.map((fault) => fault.code);
}

test('a step is promised, moved in the open, and done', async (t) => {
  const { site, placeId, publisher, context } = await setUp(t);
  const added = await addStep(context, publisher, stepIn(placeId));
  assert.ok(added.ok);
  const { stepId } = added.value;
  site.clock.turnTo('2026-12-20T12:00:00.000Z');
  const move = { stepId, promisedFor: '2027-01-15', reason: 'The hall was flooded', datesSeen: 1 };
  assert.ok((await moveStep(context, publisher, move)).ok);
  const again = await moveStep(context, publisher, { ...move, promisedFor: '2027-02-01' });
  assert.equal(again.ok ? 200 : again.status, 409, 'somebody who saw the old date is told');
  const step = await stepById(context.database.public, stepId);
  assert.deepEqual(step?.dates, [
    { promisedFor: '2026-12-18', setOn: '2026-11-22', reason: null },
    { promisedFor: '2027-01-15', setOn: '2026-12-20', reason: 'The hall was flooded' },
  ]);
  assert.ok(step && stateOf(step, '2026-12-20') === 'moved');
  assert.ok(!(await markDone(context, publisher, { stepId, doneOn: '2026-12-21' })).ok, 'not yet');
  assert.ok(!(await markDone(context, publisher, { stepId, doneOn: '2026-11-21' })).ok, 'before');
  assert.ok((await markDone(context, publisher, { stepId, doneOn: '2026-12-20' })).ok);
  assert.ok(!(await markDone(context, publisher, { stepId, doneOn: '2026-12-20' })).ok, 'twice');
  assert.ok((await markNotDone(context, publisher, stepId)).ok);
  const events = await context.database.private
    .selectFrom('event')
    .select(['kind', 'place_id'])
    .where('subject', '=', stepId)
    .orderBy('id')
    .execute();
  const told = events.map((event) => event.kind).sort();
  assert.deepEqual(told, ['step.done', 'step.moved', 'step.promised', 'step.reopened']);
});

test('two people who move a date at once cannot both succeed', async (t) => {
  const { placeId, publisher, context } = await setUp(t);
  const added = await addStep(context, publisher, stepIn(placeId));
  assert.ok(added.ok);
  const { stepId } = added.value;
  const outcomes = await Promise.all(
    ['2027-01-15', '2027-02-01', '2027-03-01'].map((promisedFor) =>
      moveStep(context, publisher, { stepId, promisedFor, reason: 'Later', datesSeen: 1 }),
    ),
  );
  assert.equal(outcomes.filter((outcome) => outcome.ok).length, 1);
  assert.equal((await stepById(context.database.public, stepId))?.dates.length, 2);
});

test('only a publisher of the place may promise for it', async (t) => {
  const { site, placeId, context } = await setUp(t);
  const editor = await staffMember(site, 'editor', placeId);
  const elsewhere = await staffMember(site, 'publisher', 'another-place');
  for (const actor of [publicActor, editor, elsewhere]) {
    const outcome = await addStep(context, actor, stepIn(placeId));
    assert.equal(outcome.ok ? 200 : outcome.status, 403);
  }
  const added = await addStep(context, systemActor, stepIn(placeId));
  assert.ok(added.ok);
  const change = { stepId: added.value.stepId, doneOn: '2026-11-22' };
  const refusal = await markDone(context, editor, change);
  assert.equal(refusal.ok ? 200 : refusal.status, 403);
});

test('bad dates are refused, each with its own words', async (t) => {
  const { placeId, publisher, context } = await setUp(t);
  const add = async (
    promisedFor: string | null,
    announced?: { on: string | null; where: string },
  ) => codes(await addStep(context, publisher, { ...stepIn(placeId, promisedFor), announced }));
  assert.deepEqual(await add(null), ['timetable.dateWrong']);
  assert.deepEqual(await add('0026-12-18'), ['timetable.dateWrong']);
  assert.deepEqual(await add('2026-02-30'), ['timetable.dateWrong']);
  assert.deepEqual(await add('2126-01-01'), ['timetable.dateFar']);
  assert.deepEqual(await add('2026-11-21'), ['timetable.datePast']);
  assert.deepEqual(await add('2026-11-22'), [], 'today is early enough');
  const paper = { on: '2026-03-16', where: 'Board paper of 16 March 2026' };
  assert.deepEqual(await add('2026-06-30', paper), [], 'a past promise with its source');
  assert.deepEqual(await add('2026-06-30', { ...paper, where: ' ' }), ['timetable.whereMissing']);
  assert.deepEqual(await add('2026-06-30', { ...paper, on: '2026-07-01' }), [
    'timetable.announcedAfter',
  ]);
  assert.deepEqual(await add('2026-12-30', { ...paper, on: '2026-11-23' }), [
    'timetable.announcedWrong',
  ]);
  const unpublished = { ...stepIn(placeId), planId: 'a-draft' };
  assert.deepEqual(codes(await addStep(context, publisher, unpublished)), ['timetable.planWrong']);
  assert.equal((await stepsOf(context.database.public, placeId)).length, 2);
});

test('staff promise a date on the pages, and everybody reads it', async (t) => {
  const { site, placeId } = await setUp(t);
  const app = await site.app();
  const cookie = await signedInCookie(site);
  const at = `/staff/places/${placeId}/timetable/new`;
  const form = await app.inject({ url: at, headers: { cookie } });
  const token = /name="token" value="([^"]+)"/.exec(form.body)?.[1] ?? '';
  const send = (fields: Readonly<Record<string, string>>) =>
    app.inject({
      method: 'POST',
      url: at,
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ token, ...fields }).toString(),
    });
  const typed = {
    title: 'Ask <b>everybody</b>',
    level: 'devolve',
    canChange: 'All of it',
    responsible: 'Not yet named',
    'promised[day]': '18',
    'promised[month]': '12',
    'promised[year]': '26',
  };
  const wrong = await send(typed);
  assert.equal(wrong.statusCode, 400);
  assert.match(wrong.body, /real date with the year in four figures/);
  assert.match(wrong.body, /value="Ask &lt;b>everybody&lt;\/b>"/, 'what was typed is still there');
  const right = await send({ ...typed, 'promised[year]': '2026' });
  assert.equal(right.statusCode, 303);
  const page = await app.inject({ url: `/places/${placeId}/promises` });
  assert.match(page.body, /Ask &lt;b>everybody&lt;\/b>/);
  assert.match(page.body, /Promised for 18 December 2026/);
  assert.match(page.body, /No promise has come due yet/);
  const welsh = await app.inject({ url: `/places/${placeId}/promises?lang=cy` });
  assert.match(welsh.body, /Addawyd erbyn 18 Rhagfyr 2026/);
  assert.equal((await app.inject({ url: '/places/nowhere/promises' })).statusCode, 404);
});
