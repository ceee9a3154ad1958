import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../../../test/harness.ts';
import { signedInCookie, staffMember } from '../../../test/people.ts';
import { inboxCounts, inboxPage } from './inbox.queries.ts';
import { filterQuery, readFilter } from './inbox.ts';
import { hideContribution } from './moderation.commands.ts';
import { answering, looked, planToModerate, say } from './said.fixture.ts';

const all = readFilter(new URLSearchParams());

test('a filter is read from an address and written to one; nonsense narrows nothing', () => {
  const address = '?state=hidden&channel=paper&answered=no&passage=*&words=bus+stop&page=3';
  const filter = readFilter(new URLSearchParams(address));
  assert.equal(filterQuery(filter, { page: 3 }), address);
  assert.equal(filterQuery(filter), address.replace('&page=3', ''));
  const nonsense = readFilter(new URLSearchParams('state=x&channel=fax&page=-4&passage=%27--'));
  assert.deepEqual(nonsense, all);
});

test('finds words by the letter, in any case, and by state, with the numbers for each choice', async (t) => {
  const site = await openSite(t);
  const plan = await planToModerate(site);
  const moderator = await staffMember(site, 'moderator', plan.placeId);
  const late = await say(site, plan, 'The BUS is 100% late.');
  await say(site, plan, 'The bus is 1000 times late.');
  await say(site, plan, 'Please read this first.', { publication: 'redacted' });
  await say(site, plan, 'About the place.', { place: true });
  const input = { ...(await looked(site, late)), rule: 'attack', words: '' };
  assert.ok((await hideContribution(site.context, moderator, input)).ok);
  const db = site.context.database.private;
  const reader = { db, answering, scope: { placeId: plan.placeId, planId: plan.planId } };
  const texts = async (change: Partial<typeof all>) =>
    (await inboxPage(reader, { ...all, ...change })).map((item) => item.text);
  assert.equal((await texts({})).length, 3);
  assert.deepEqual(await texts({ words: '100% L' }), ['The BUS is 100% late.']);
  assert.deepEqual(await texts({ words: '_' }), []);
  assert.deepEqual(await texts({ state: 'waiting' }), ['Please read this first.']);
  assert.equal((await texts({ answered: 'yes' })).length, 0);
  assert.equal((await texts({ answered: 'no', words: 'bus' })).length, 2);
  const counts = await inboxCounts(reader, { ...all, state: 'hidden' });
  assert.equal(counts.found, 1);
  assert.deepEqual(
    ['hidden', 'shown', 'waiting'].map((state) => counts.states.get(state)),
    [1, 1, 1],
  );
  assert.deepEqual(counts.passages, [
    { id: plan.passageId, text: 'Buses run until six.', count: 1 },
  ]);
  const place = { ...reader, scope: { placeId: plan.placeId, planId: null } };
  assert.deepEqual(
    (await inboxPage(place, all)).map((item) => item.text),
    ['About the place.'],
  );
});

test('fifty to a page, each exactly once', async (t) => {
  const site = await openSite(t);
  const plan = await planToModerate(site);
  for (let n = 0; n < 52; n++) await say(site, plan, `Comment ${n}.`);
  const db = site.context.database.private;
  const reader = { db, answering, scope: { placeId: plan.placeId, planId: plan.planId } };
  const first = await inboxPage(reader, all);
  const second = await inboxPage(reader, { ...all, page: 2 });
  assert.equal(first.length, 50);
  assert.equal(new Set([...first, ...second].map((item) => item.id)).size, 52);
});

test('the pages work by forms alone, and tell nothing to who may not read them', async (t) => {
  const site = await openSite(t);
  const plan = await planToModerate(site);
  const id = await say(site, plan, 'Janet Desai was rude <b>to me</b>.');
  const app = await site.app();
  const cookie = await signedInCookie(site);
  const get = (url: string) => app.inject({ url, headers: { cookie } });
  assert.equal((await get(`/staff/plans/${plan.planId}/inbox`)).statusCode, 200);
  assert.equal((await get(`/staff/places/${plan.placeId}/inbox`)).statusCode, 200);
  const page = await get(`/staff/contributions/${id}`);
  assert.equal(page.statusCode, 200);
  assert.ok(page.body.includes('Suggested by the computer: Name'));
  assert.ok(page.body.includes('&lt;b>to me'));
  const token = /name="token" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const post = (what: string, fields: Readonly<Record<string, string>>) =>
    app.inject({
      method: 'POST',
      url: `/staff/contributions/${id}/${what}`,
      payload: new URLSearchParams({ token, ...fields }).toString(),
      headers: {
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
    });
  const { seen } = await looked(site, id);
  const faulty = await post('hide', { seen, 'hide-words': 'Kept <words>' });
  assert.equal(faulty.statusCode, 400);
  assert.ok(faulty.body.includes('Kept &lt;words>'));
  const reason = { 'redact-rule': 'private-person' };
  assert.equal((await post('redact', { seen, part: '0-11', ...reason })).statusCode, 303);
  const stale = await post('hide', { seen, 'hide-rule': 'attack' });
  assert.equal(stale.statusCode, 409);
  assert.ok(stale.body.includes('Somebody else changed this a moment ago'));
  for (const url of [
    `/staff/contributions/${id}x`,
    '/staff/plans/none/inbox',
    '/staff/places/none/inbox',
  ]) {
    assert.equal((await get(url)).statusCode, 404);
    assert.equal((await app.inject({ url })).statusCode, 303);
  }
});
