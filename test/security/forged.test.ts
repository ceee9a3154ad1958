import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../harness.ts';
import { filled, isStaff, routesOf } from './routes.ts';
import { signedIn } from './signed-in.ts';
import { digestOf } from './whole-database.ts';
import { makeWorld } from './world.ts';

/** What another site can make a browser send, and what it cannot know. */
const forgeries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'from another site': { 'sec-fetch-site': 'cross-site' },
  'from a neighbour': { 'sec-fetch-site': 'same-site' },
  'from another origin, by an old browser': { origin: 'https://elsewhere.example' },
  'from a page without an origin': { origin: 'null' },
};

test('a form that no page of ours sent is refused at every address, and changes nothing', async (t) => {
  const site = await openSite(t);
  const world = await makeWorld(site);
  const app = await site.app();
  const { cookie, token } = await signedIn(site, world.plan.publisher);
  const posts = (await routesOf(app)).filter((route) => route.method === 'POST');
  assert.ok(posts.length > 20);
  const before = await digestOf(site.context.database);
  const send = (url: string, headers: Record<string, string>, form: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(form).toString(),
    });
  for (const route of posts) {
    const url = filled(route.url, {
      planId: world.plan.planId,
      slug: world.plan.slug,
      stepId: world.stepId,
      answerId: world.answerId,
      passageId: world.passageIds[1] ?? '',
      id:
        isStaff(route) && /contributions/.test(route.url)
          ? world.said.shown.contributionId
          : world.placeId,
    });
    for (const [kind, headers] of Object.entries(forgeries)) {
      const answer = await send(
        url,
        { cookie, ...headers },
        { token, code: world.said.shown.code },
      );
      assert.equal(answer.statusCode, 403, `${route.url} ${kind}`);
    }
    const own = { cookie, 'sec-fetch-site': 'same-origin' };
    assert.equal((await send(url, own, {})).statusCode, 403, `${route.url} without a token`);
    const wrong = `${token.slice(0, -2)}AA`;
    assert.equal(
      (await send(url, own, { token: wrong })).statusCode,
      403,
      `${route.url} wrong token`,
    );
  }
  assert.equal(await digestOf(site.context.database), before);
});

test('a token of one session is no good in another', async (t) => {
  const site = await openSite(t);
  const world = await makeWorld(site);
  const one = await signedIn(site, world.plan.publisher);
  const other = await signedIn(site, world.plan.publisher);
  const answer = await (await site.app()).inject({
    method: 'POST',
    url: '/staff/plans/new',
    headers: { cookie: one.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      token: other.token,
      place: world.placeId,
      title: 'X',
    }).toString(),
  });
  assert.equal(answer.statusCode, 403);
});

test('a method that is asked for in a header or a field is not used', async (t) => {
  const site = await openSite(t);
  const world = await makeWorld(site);
  const app = await site.app();
  const before = await digestOf(site.context.database);
  for (const name of ['x-http-method-override', 'x-original-url', 'x-middleware-subrequest']) {
    const answer = await app.inject({
      url: `/staff/plans/${world.plan.planId}`,
      headers: { [name]: 'POST', 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'x' },
    });
    assert.equal(answer.statusCode, 303, name);
  }
  assert.equal(await digestOf(site.context.database), before);
});
