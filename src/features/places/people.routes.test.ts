import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite, type TestSite } from '../../../test/harness.ts';
import { signedInCookie } from '../../../test/people.ts';
import { addSandbank, SANDBANK } from './demonstration.test-data.ts';
import { placeDetails } from './places.queries.ts';

const here = `/staff/places/${SANDBANK}/people`;

async function staffBrowser(site: TestSite) {
  const app = await site.app();
  const cookie = await signedInCookie(site);
  const get = (url: string) => app.inject({ method: 'GET', url, headers: { cookie } });
  const token = /name="token" value="([^"]+)"/.exec((await get(here)).body)?.[1] ?? '';
  const post = (fields: Readonly<Record<string, string>>) =>
    app.inject({
      method: 'POST',
      url: here,
      payload: new URLSearchParams({ token, ...fields }).toString(),
      headers: {
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
    });
  return { get, post };
}

const today = { 'since[day]': '22', 'since[month]': '11', 'since[year]': '2026' };

test('staff name the holder of an empty post, and everybody sees it', async (t) => {
  const site = await openSite(t);
  await addSandbank(site.context);
  const { get, post } = await staffBrowser(site);
  const details = await placeDetails(site.context.database.public, SANDBANK);
  const holding = details?.people[1]?.id ?? '';
  const form = await get(`${here}?change=${holding}`);
  assert.match(form.body, /Change: Clinical lead/);
  const sent = await post({ holding, state: 'named', person: 'Nia <b>Farooq</b>', ...today });
  assert.equal(sent.statusCode, 303);
  const saved = await get(String(sent.headers.location));
  assert.match(saved.body, /Clinical lead: saved/);
  assert.match(saved.body, /Nia &lt;b>Farooq/);
  const now = await placeDetails(site.context.database.public, SANDBANK);
  assert.equal(now?.people[1]?.personName, 'Nia <b>Farooq</b>');
});

test('a form with mistakes comes back with all that was typed and all that is wrong', async (t) => {
  const site = await openSite(t);
  await addSandbank(site.context);
  const { post } = await staffBrowser(site);
  const answer = await post({ post: 'Finance lead', email: 'nobody', 'since[day]': '31' });
  assert.equal(answer.statusCode, 400);
  for (const part of ['Finance lead', 'value="nobody"', 'value="31"', 'href="#state"']) {
    assert.ok(answer.body.includes(part), part);
  }
  assert.match(answer.body, /href="#email"/);
  assert.match(answer.body, /href="#since"/);
  const both = await post({ post: 'Finance lead', state: 'not-yet-named', person: 'Al', ...today });
  assert.match(both.body, /You chose “Not yet named” and entered a name/);
});

test('the staff page asks strangers to sign in, and no place means not found', async (t) => {
  const site = await openSite(t);
  await addSandbank(site.context);
  const app = await site.app();
  const stranger = await app.inject({ method: 'GET', url: here });
  assert.equal(stranger.statusCode, 303);
  const { get } = await staffBrowser(site);
  assert.equal((await get('/staff/places/atlantis/people')).statusCode, 404);
});
