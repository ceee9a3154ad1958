import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../../../test/harness.ts';
import { must, newPlan, publish, say, writeDraft } from '../../../test/plan-for-test.ts';
import { atPublication } from '../../app.ts';
import { draftById, publishVersion, redraftingOf } from '../plans/index.ts';
import { carrySteps, confirmCarry } from './carry.commands.ts';
import { countsIn, goneIn, journeyOf, standingAt } from './contributions.queries.ts';

const FIRST = `# Our plan

## Buses

We will run more buses between the villages and the hospital on weekdays and on Saturdays.

The minor injuries unit opens at ten in the morning and closes at six in the evening every day.

## Dentists

There are too few dentists in the valley, and people wait for two years to see one.

The old school on Mill Lane will be sold and the money will be spent on a new clinic.`;

const SECOND = `# Our plan

## Dentists

There are too few dentists in the valley, and people wait for two years to see one.

## Buses

We will run more buses between the villages and the hospital on weekdays, on Saturdays and on Sundays too.

The minor injuries unit opens at ten in the morning and closes at six in the evening every day.`;

test('each contribution stays, moves, is reworded or goes, and is never put on other words', async (t) => {
  const site = await openSite(t);
  const plan = await newPlan(site);
  await writeDraft(site, plan, FIRST);
  const one = await publish(site, plan);
  const passage = (at: number) => one.passageIds[at] ?? '';
  const bus = await say(site, plan, one.versionId, passage(2));
  const unit = await say(site, plan, one.versionId, passage(3), {
    quote: { exact: 'closes at six', prefix: '', suffix: '' },
  });
  const dentist = await say(site, plan, one.versionId, passage(5));
  const school = await say(site, plan, one.versionId, passage(6));
  const whole = await say(site, plan, one.versionId, null);
  await writeDraft(site, plan, SECOND);
  const two = await publish(site, plan);
  const { private: all, public: open } = site.context.database;
  const fate = async (id: string) => {
    const journey = await journeyOf(all, id);
    return journey.at(-1);
  };
  assert.equal((await fate(bus.contributionId))?.state, 'reworded');
  assert.match((await fate(bus.contributionId))?.text ?? '', /Sundays too/);
  assert.equal((await fate(school.contributionId))?.state, 'gone');
  assert.equal((await fate(school.contributionId))?.passageId, null);
  assert.equal((await fate(whole.contributionId))?.state, 'same');
  const states = [
    (await fate(dentist.contributionId))?.state,
    (await fate(unit.contributionId))?.state,
  ];
  assert.ok(
    states.every((state) => state === 'same' || state === 'moved'),
    states.join(),
  );
  assert.ok(states.includes('moved'), 'one of the two sections moved past the other');
  const gone = await goneIn(open, two.versionId);
  assert.deepEqual(
    gone.map((said) => said.id),
    [school.contributionId],
  );
  const counts = await countsIn(open, two.versionId);
  assert.equal(
    [...counts.values()].reduce((sum, n) => sum + n, 0),
    5,
  );
  const unitNow = (await standingAt(open, two.versionId, passage(3)))[0];
  assert.equal('closes at six'.length, (unitNow?.end ?? 0) - (unitNow?.start ?? 0));
});

test('staff confirm what is reworded or gone before publishing; a later edit asks again', async (t) => {
  const site = await openSite(t);
  const { context } = site;
  const all = context.database.private;
  const plan = await newPlan(site);
  await writeDraft(site, plan, FIRST);
  const one = await publish(site, plan);
  const bus = await say(site, plan, one.versionId, one.passageIds[2] ?? '');
  await writeDraft(site, plan, SECOND);
  const attempt = async () => {
    const draft = await draftById(all, plan.publisher, plan.planId);
    return publishVersion(context, plan.publisher, atPublication, {
      planId: plan.planId,
      revision: draft?.revision ?? -1,
      summary: 'More buses.',
      commentsCloseOn: null,
    });
  };
  const refusedFirst = await attempt();
  assert.ok(!refusedFirst.ok);
  assert.deepEqual(
    refusedFirst.faults.map((f) => f.code),
    ['contributions.carryUnconfirmed'],
  );
  const confirm = {
    planId: plan.planId,
    contributionIds: [bus.contributionId],
    as: 'gone',
  } as const;
  must(await confirmCarry(context, plan.editor, confirm));
  await writeDraft(site, plan, SECOND.replace('Sundays too', 'Sundays also'));
  assert.equal((await attempt()).ok, false, 'the confirmation was of other words');
  must(await confirmCarry(context, plan.editor, confirm));
  must(await attempt());
  const journey = await journeyOf(all, bus.contributionId);
  assert.equal(journey.at(-1)?.state, 'gone', 'as staff said');
});

test('a passage that goes while somebody is writing keeps what they said, with the words they read', async (t) => {
  const site = await openSite(t);
  const plan = await newPlan(site);
  await writeDraft(site, plan, FIRST);
  const one = await publish(site, plan);
  await writeDraft(site, plan, SECOND);
  const two = await publish(site, plan);
  const late = await say(site, plan, one.versionId, one.passageIds[6] ?? '');
  const journey = await journeyOf(site.context.database.private, late.contributionId);
  assert.deepEqual(
    journey.map((step) => step.state),
    ['same', 'gone'],
  );
  assert.match(journey[0]?.text ?? '', /old school/);
  const gone = await goneIn(site.context.database.public, two.versionId);
  assert.deepEqual(
    gone.map((said) => said.id),
    [late.contributionId],
  );
});

test('what would happen is shown before it happens, and changes nothing', async (t) => {
  const site = await openSite(t);
  const all = site.context.database.private;
  const plan = await newPlan(site);
  await writeDraft(site, plan, FIRST);
  const one = await publish(site, plan);
  await say(site, plan, one.versionId, one.passageIds[2] ?? '');
  await writeDraft(site, plan, SECOND);
  const draft = await draftById(all, plan.editor, plan.planId);
  if (!draft) assert.fail('no draft');
  const steps = await carrySteps(all, await redraftingOf(all, draft));
  assert.deepEqual(
    steps.map((step) => [step.state, step.confirmed]),
    [['reworded', false]],
  );
  assert.equal((await journeyOf(all, steps[0]?.contributionId ?? '')).length, 1);
});
