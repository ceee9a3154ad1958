import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../../../test/harness.ts';
import { signedInCookie } from '../../../test/people.ts';
import { newPlan, publish, say, writeDraft } from '../../../test/plan-for-test.ts';
import { features } from '../../app.ts';
import { systemActor } from '../accounts/index.ts';
import { addStep } from '../timetable/index.ts';

function words(html: string): string {
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

test('an empty installation invites, and says that no place has published yet', async (t) => {
  const app = await (await openSite(t)).app();
  const home = words((await app.inject({ url: '/' })).body);
  assert.match(home, /Which place is mine\?/);
  assert.match(home, /No place has published a plan here yet/);
  assert.match(home, /The register of 44 places is here already/);
  assert.match(home, /No answers have been published yet/);
  assert.match(words((await app.inject({ url: '/plans' })).body), /No place has published/);
});

test('the home page shows what is open, soonest first, with the numbers of the database', async (t) => {
  const site = await openSite(t);
  const app = await site.app();
  const [later, sooner, closed] = [
    await newPlan(site, 'Later plan'),
    await newPlan(site, 'Sooner plan'),
    await newPlan(site, 'Closed plan'),
  ];
  for (const [plan, closes] of [
    [later, '2027-01-31'],
    [sooner, '2026-12-18'],
    [closed, '2026-11-23'],
  ] as const) {
    await writeDraft(site, plan, `# ${plan.slug}\n\nThe bus runs every day.`);
    const { versionId, passageIds } = await publish(site, plan, closes);
    if (plan !== sooner) continue;
    await say(site, plan, versionId, passageIds[1] ?? null);
    await say(site, plan, versionId, null, { text: 'And on Sundays?' });
  }
  site.clock.turnTo('2026-11-24T12:00:00.000Z');
  const { body } = await app.inject({ url: '/' });
  assert.ok(body.indexOf('Sooner plan') < body.indexOf('Later plan'));
  assert.doesNotMatch(body, /Closed plan/, 'only what is open');
  const home = words(body);
  assert.match(home, /Comments close on 18 December 2026 24 days left/);
  assert.match(home, /2 comments so far/);
  assert.match(home, /Nobody has commented yet: be the first/);
  assert.match(home, /What people said 2 on the web/);
  const list = (await app.inject({ url: '/plans' })).body;
  assert.ok(list.indexOf('Later plan') < list.indexOf('Closed plan'));
  assert.match(words(list), /No longer taking comments/);
  const welsh = await app.inject({ url: '/?lang=cy' });
  assert.match(welsh.body, /Pa le yw fy un i\?/);
});

test('a place says first what is open, and says what is missing', async (t) => {
  const site = await openSite(t);
  const app = await site.app();
  const plan = await newPlan(site, 'Plan of the valley');
  const at = `/places/${plan.placeId}`;
  const before = words((await app.inject({ url: at })).body);
  assert.match(before, /No plan of this place takes comments today/);
  assert.match(before, /This place has not published a plan here/);
  assert.match(before, /has not published any promised dates here/);
  assert.match(before, /Nobody has told this place anything here yet/);
  assert.doesNotMatch(before, /Plan of the valley/, 'a draft is nobody’s business yet');
  await writeDraft(site, plan, '# Buses\n\nThe bus runs every day.');
  const { versionId } = await publish(site, plan, '2026-12-18');
  await say(site, plan, versionId, null, {
    target: { placeId: plan.placeId, planId: null, versionId: null, passageId: null },
    text: 'The clinic door sticks.',
  });
  const step = { placeId: plan.placeId, planId: plan.planId, title: 'Mend the door' };
  const added = await addStep(site.context, systemActor, {
    ...step,
    level: 'inform',
    canChange: 'Nothing',
    responsible: 'Not yet named',
    promisedFor: '2026-12-01',
  });
  assert.ok(added.ok);
  const { body } = await app.inject({ url: at });
  const order = ['What you can say now', 'Plan of the valley', 'Mend the door', 'door sticks'];
  const found = order.map((text) => body.lastIndexOf(text));
  assert.ok(found.every((index) => index > 0));
  assert.ok(body.indexOf('id="open"') < body.indexOf('id="plan"'));
  assert.ok(body.indexOf('id="promises"') < body.indexOf('id="people"'));
  assert.match(body, new RegExp(`href="${at}/respond"`));
});

test('staff see what waits for them, and only in their places', async (t) => {
  const site = await openSite(t);
  const app = await site.app();
  const plan = await newPlan(site, 'Plan of the valley');
  await writeDraft(site, plan, '# Buses\n\nThe bus runs every day.');
  const { versionId, passageIds } = await publish(site, plan);
  const passageId = passageIds[1] ?? '';
  await say(site, plan, versionId, passageId, { publication: 'redacted' });
  await writeDraft(site, plan, '# Buses\n\nThe bus runs every day but Sunday.');
  const cookie = await signedInCookie(site);
  const page = await app.inject({ url: '/staff', headers: { cookie } });
  const work = words(page.body);
  assert.match(work, /Plan of the valley/);
  assert.match(work, /1 to read before it is shown/);
  assert.match(work, /1 to confirm for the next version/);
  assert.match(work, /no second factor yet/);
  assert.match(page.body, /href="\/staff\/plans\/new"/);
  const stranger = await app.inject({ url: '/staff' });
  assert.equal(stranger.headers.location, '/staff/sign-in?next=%2Fstaff');
});

test('the privacy page lists all that the features say they keep', async (t) => {
  const site = await openSite(t);
  const app = await site.app();
  const { body } = await app.inject({ url: '/privacy' });
  for (const { what, keptFor } of features.flatMap((feature) => feature.personalData ?? [])) {
    assert.ok(body.includes(what), what);
    assert.ok(body.includes(keptFor), what);
  }
  for (const url of ['/', '/plans', '/about', '/accessibility', '/privacy', '/design']) {
    const answer = await app.inject({ url });
    assert.equal(answer.statusCode, 200, url);
    assert.equal(answer.headers['set-cookie'], undefined, `${url} sets no cookie`);
    assert.doesNotMatch(answer.body, /(?:src|href)="https?:/, `${url} asks no other site`);
  }
});
