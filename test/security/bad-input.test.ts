import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { zipSync } from 'fflate';
import { firstStaffLink } from '../../src/features/accounts/index.ts';
import { openSite } from '../harness.ts';
import { say } from '../plan-for-test.ts';
import { signedIn } from './signed-in.ts';
import { digestOf } from './whole-database.ts';
import { makeWorld } from './world.ts';

function send(app: FastifyInstance, url: string, form: Readonly<Record<string, string>>) {
  return app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  });
}

async function prepared(t: TestContext) {
  const site = await openSite(t);
  const world = await makeWorld(site);
  return { site, world, app: await site.app() };
}

test('a sign-in link works once, not after its time, and never by opening it', async (t) => {
  const { site, app } = await prepared(t);
  const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? '';
  const used = tokenOf(await firstStaffLink(site.context));
  for (let nth = 0; nth < 3; nth++) {
    const opened = await app.inject(`/staff/sign-in/link?token=${used}`);
    assert.equal(opened.statusCode, 200);
    assert.deepEqual(opened.cookies, []);
  }
  assert.equal((await send(app, '/staff/sign-in/link', { link: used })).statusCode, 303);
  const again = await send(app, '/staff/sign-in/link', { link: used });
  assert.equal(again.statusCode, 400);
  assert.deepEqual(again.cookies, []);
  const late = tokenOf(await firstStaffLink(site.context));
  site.clock.turnTo('2026-11-22T12:15:01.000Z');
  const expired = await send(app, '/staff/sign-in/link', { link: late });
  assert.equal(expired.statusCode, 400);
  assert.match(expired.body, /ask for a new|new link|again/i);
});

test('a wrong or mistyped receipt says which it is; a withdrawn one says that', async (t) => {
  const { site, world, app } = await prepared(t);
  const received = await say(site, world.plan, world.versionId, null, { text: 'My words.' });
  const wrong = '0000-0000-0000-0000-0000-0000-0000';
  const unknown = await send(app, '/receipts', { code: wrong });
  const mistyped = await send(app, '/receipts', { code: `${received.code.slice(0, -1)}?` });
  assert.deepEqual([unknown.statusCode, mistyped.statusCode], [400, 400]);
  assert.notEqual(unknown.body.replaceAll(wrong, ''), mistyped.body);
  for (const url of ['/receipts/change', '/receipts/withdraw']) {
    const before = await digestOf(site.context.database);
    assert.equal((await send(app, url, { code: wrong, text: 'x' })).statusCode, 400);
    assert.equal(await digestOf(site.context.database), before);
  }
  const spoken = received.code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
  assert.match((await send(app, '/receipts', { code: spoken })).body, /My words\./);
  assert.equal((await send(app, '/receipts/withdraw', { code: received.code })).statusCode, 200);
  const after = await send(app, '/receipts', { code: received.code });
  assert.equal(after.statusCode, 200);
  assert.match(after.body, /withdr[ae]w/i);
  const changed = await send(app, '/receipts/change', {
    code: received.code,
    revision: '2',
    text: 'Other words',
    'speaks-for': 'self',
    publication: 'in-full',
  });
  assert.ok(changed.statusCode >= 400 && changed.statusCode < 500, String(changed.statusCode));
});

test('100,000 characters come back with the form, and are not taken', async (t) => {
  const { world, app } = await prepared(t);
  const text = 'The bus is late. 🚌 '.repeat(5_000).trim();
  assert.ok(text.length > 90_000);
  for (const step of ['preview', 'send']) {
    const form = { step, text, 'speaks-for': 'self', publication: 'in-full', key: 'k'.repeat(24) };
    const answer = await send(app, `/plans/${world.plan.slug}/respond`, form);
    assert.equal(answer.statusCode, 400);
    assert.ok(answer.body.includes(text), 'what they typed is not in the form');
  }
});

test('emoji, right-to-left words and null bytes are taken and shown', async (t) => {
  const { world, app } = await prepared(t);
  const text = 'שלום 👩‍⚕️ \u0000 مرحبا\r\nLine two \ud800';
  const form = {
    step: 'send',
    text,
    'speaks-for': 'self',
    publication: 'in-full',
    key: 'n'.repeat(24),
  };
  const answer = await send(app, `/plans/${world.plan.slug}/respond`, form);
  assert.equal(answer.statusCode, 200);
  const page = await app.inject(`/plans/${world.plan.slug}/comments`);
  assert.ok(page.body.includes('שלום 👩‍⚕️  مرحبا\nLine two'), 'the words are not shown');
  assert.ok(!page.body.includes('\u0000'));
});

type Upload = { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string };

async function upload(t: TestContext, file: Upload) {
  const { site, world, app } = await prepared(t);
  const { cookie, token } = await signedIn(site, world.plan.publisher);
  const before = await digestOf(site.context.database);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const body = new FormData();
  body.set('token', token);
  body.set('file', new Blob([file.bytes]), file.name);
  const url = `${address}/staff/plans/${world.plan.planId}/import`;
  const answer = await fetch(url, { method: 'POST', headers: { cookie }, body });
  const page = await answer.text();
  assert.equal(await digestOf(site.context.database), before, 'the draft was touched');
  assert.equal((await fetch(`${address}/plans/${world.plan.slug}`)).status, 200);
  return { status: answer.status, page };
}

test('a file of 60 MB gets a page that says so, and the site goes on', async (t) => {
  const { status, page } = await upload(t, {
    bytes: new Uint8Array(60 * 1024 * 1024),
    name: 'plan.docx',
  });
  assert.equal(status, 413);
  assert.match(page, /too large|too big|20 ?MB/i);
  assert.match(page, /<html/);
});

test('a Word file that unpacks without end is refused, and the site goes on', async (t) => {
  const zeros = new Uint8Array(80 * 1024 * 1024);
  const { status, page } = await upload(t, {
    bytes: new Uint8Array(zipSync({ 'word/document.xml': [zeros, { level: 9 }] })),
    name: 'bomb.docx',
  });
  assert.equal(status, 400);
  assert.match(page, /nhsuk-error-summary/);
});
