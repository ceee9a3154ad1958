import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../../../test/harness.ts';
import { signedInCookie } from '../../../test/people.ts';
import { newPlace } from '../../../test/plan-for-test.ts';
import { systemActor } from '../accounts/index.ts';
import { addStep } from './index.ts';

test('staff move a date, mark it done and say what happened, and everybody sees all of it', async (t) => {
  const site = await openSite(t);
  const app = await site.app();
  const placeId = await newPlace(site);
  const added = await addStep(site.context, systemActor, {
    placeId,
    planId: null,
    title: 'Publish the draft',
    level: 'consult',
    canChange: 'Everything',
    responsible: 'Not yet named',
    promisedFor: '2026-12-01',
  });
  assert.ok(added.ok);
  const at = `/staff/steps/${added.value.stepId}`;
  site.clock.turnTo('2026-12-03T12:00:00.000Z');
  const cookie = await signedInCookie(site);
  const read = async () => (await app.inject({ url: at, headers: { cookie } })).body;
  const token = /name="token" value="([^"]+)"/.exec(await read())?.[1] ?? '';
  const send = (action: string, fields: Readonly<Record<string, string>>) =>
    app.inject({
      method: 'POST',
      url: `${at}/${action}`,
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ token, ...fields }).toString(),
    });
  const day = (name: string, date: string) => {
    const [year = '', month = '', of = ''] = date.split('-');
    return { [`${name}[day]`]: of, [`${name}[month]`]: month, [`${name}[year]`]: year };
  };
  const past = await send('move', { ...day('promised', '2026-12-02'), reason: 'x', seen: '1' });
  assert.equal(past.statusCode, 400);
  assert.match(past.body, /Enter the new day as a real date/);
  const moved = { ...day('promised', '2026-12-20'), reason: 'The hall was <i>flooded</i>' };
  assert.equal((await send('move', { ...moved, seen: '1' })).statusCode, 303);
  const stale = await send('move', { ...moved, seen: '1' });
  assert.equal(stale.statusCode, 409);
  assert.match(stale.body, /Somebody else moved this date/);
  assert.equal((await send('note', { note: 'We should have said so earlier.' })).statusCode, 303);
  assert.equal((await send('done', day('done', '2026-12-03'))).statusCode, 303);
  const page = await app.inject({ url: `/places/${placeId}/promises` });
  const seen = page.body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  assert.match(seen, /First promised for 1 December 2026/);
  assert.match(seen, /That day had passed already when it was moved/);
  assert.match(seen, /Moved on 3 December 2026, because: The hall was &lt;i>flooded&lt;\/i>/);
  assert.match(seen, /We should have said so earlier/);
  assert.match(seen, /0 of 1 promises kept by the day first named/);
  assert.match(seen, /2 days delay of the only promise due so far/);
  assert.equal((await send('not-done', {})).statusCode, 303);
  assert.match(await read(), /Mark as done/);
});

test('nobody without a role sees the staff pages or changes a promise through them', async (t) => {
  const site = await openSite(t);
  const app = await site.app();
  const placeId = await newPlace(site);
  for (const url of [`/staff/places/${placeId}/timetable`, '/staff/steps/any']) {
    assert.equal((await app.inject({ url })).statusCode, 303, 'asked to sign in');
  }
  const cookie = await signedInCookie(site);
  const unknown = await app.inject({ url: '/staff/steps/any', headers: { cookie } });
  assert.equal(unknown.statusCode, 404);
});
