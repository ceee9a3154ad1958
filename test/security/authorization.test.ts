import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { type Role, roles, type StaffActor } from '../../src/features/accounts/index.ts';
import { openSite } from '../harness.ts';
import { staffMember } from '../people.ts';
import { filled, isStaff, type Route, routesOf } from './routes.ts';
import { type SignedIn, signedIn } from './signed-in.ts';
import { openStaffRoutes, type StaffRule, staffTable } from './staff-table.ts';
import { digestOf } from './whole-database.ts';
import { makeWorld, type World } from './world.ts';

function name(route: Route): string {
  return `${route.method} ${route.url}`;
}

test('every staff route stands in the table of who may use it, and no other does', async (t) => {
  const site = await openSite(t);
  const found = (await routesOf(await site.app())).filter(isStaff).map(name).sort();
  assert.deepEqual([...Object.keys(staffTable), ...openStaffRoutes].sort(), found);
});

/** The parameters of a route: what `:id` stands for is told by the words before it. */
function addressOf(url: string, world: World): string {
  const id = url.startsWith('/staff/places/') ? world.placeId : world.said.shown.contributionId;
  const { stepId, answerId, plan } = world;
  return filled(url, { id, stepId, answerId, planId: plan.planId });
}

async function ask(
  app: FastifyInstance,
  route: { readonly method: string; readonly url: string },
  form: Readonly<Record<string, string>>,
  who: SignedIn | undefined,
): Promise<LightMyRequestResponse> {
  const headers = who ? { cookie: who.cookie } : {};
  if (route.method === 'GET') return app.inject({ method: 'GET', url: route.url, headers });
  return app.inject({
    method: 'POST',
    url: route.url,
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...form, ...(who ? { token: who.token } : {}) }).toString(),
  });
}

function refusedProperly(answer: LightMyRequestResponse, rule: StaffRule): boolean {
  if (rule.refusedBy === 'redirect' && answer.statusCode === 303) return true;
  return answer.statusCode === 403 || answer.statusCode === 404;
}

function may(rule: StaffRule, role: Role): boolean {
  return rule.who === 'anybody signed in' || rule.who.includes(role);
}

async function prepared(t: TestContext) {
  const site = await openSite(t);
  const world = await makeWorld(site);
  const { plan, placeId, moderator, otherPlaceId } = world;
  const administrator = await staffMember(site, 'administrator', placeId);
  const actors: Readonly<Record<Role, StaffActor>> = {
    editor: plan.editor,
    publisher: plan.publisher,
    moderator,
    administrator,
  };
  const sessions = new Map<Role, SignedIn>();
  for (const { role } of roles) sessions.set(role, await signedIn(site, actors[role]));
  const stranger = await signedIn(site, await staffMember(site, 'administrator', otherPlaceId));
  return { site, world, sessions, stranger, app: await site.app() };
}

/** The team page is every administrator's own; what it says is of their own places only. */
const OWN_OF_STRANGER = new Set(['GET /staff/team']);

for (const [route, rule] of Object.entries(staffTable)) {
  test(`${route}: only who may`, async (t) => {
    const { site, world, sessions, stranger, app } = await prepared(t);
    const [method = '', pattern = ''] = route.split(' ');
    const asked = { method, url: addressOf(pattern, world) };
    const form = rule.form?.(world) ?? {};
    const before = await digestOf(site.context.database);

    const nobody = await ask(app, asked, form, undefined);
    assert.equal(nobody.statusCode, 303);
    assert.match(String(nobody.headers['location']), /^\/staff\/sign-in/);

    if (rule.who !== 'anybody signed in' && !OWN_OF_STRANGER.has(route)) {
      const other = await ask(app, asked, form, stranger);
      assert.ok(refusedProperly(other, rule), `another place's: ${other.statusCode}`);
    }
    for (const [role, session] of sessions) {
      if (may(rule, role)) continue;
      const answer = await ask(app, asked, form, session);
      assert.ok(refusedProperly(answer, rule), `${role}: ${answer.statusCode}`);
    }
    assert.equal(
      await digestOf(site.context.database),
      before,
      'somebody refused changed something',
    );

    for (const [role, session] of sessions) {
      if (!may(rule, role)) continue;
      const answer = await ask(app, asked, form, session);
      const { statusCode, headers } = answer;
      assert.ok(![403, 404].includes(statusCode) && statusCode < 500, `${role}: ${statusCode}`);
      assert.doesNotMatch(String(headers['location'] ?? ''), /sign-in/);
    }
    const changed = (await digestOf(site.context.database)) !== before;
    assert.equal(changed, method === 'POST' && rule.changesNothing !== true);
  });
}
