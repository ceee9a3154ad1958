import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateSync } from 'otplib';
import { openSite, testClock } from '../../../test/harness.ts';
import { staffMember } from '../../../test/people.ts';
import { newFactorSecret } from './second-factor.ts';
import { askForSignIn, signIn } from './sign-in.commands.ts';
import { firstStaffLink, setSecondFactor } from './staff.commands.ts';

function tokenOf(text: string): string {
  return /token=([\w-]+)/.exec(text)?.[1] ?? '';
}

test('opening the link signs nobody in; pressing the button does, once', async (t) => {
  const site = await openSite(t);
  const app = await site.app();
  const link = new URL(await firstStaffLink(site.context));
  for (let scan = 0; scan < 5; scan++) {
    const opened = await app.inject({ url: link.pathname + link.search });
    assert.equal(opened.statusCode, 200);
    assert.equal(opened.cookies.length, 0);
  }
  const token = link.searchParams.get('token') ?? '';
  const first = await signIn(site.context, { by: 'link', token, factor: '' });
  assert.ok(first.ok && 'cookie' in first.value);
  const second = await signIn(site.context, { by: 'link', token, factor: '' });
  assert.equal(second.ok, false);
});

test('a link and a code sent by e-mail work for 15 minutes', async (t) => {
  const site = await openSite(t);
  const editor = await staffMember(site, 'editor');
  const asked = await askForSignIn(site.context, editor.email);
  assert.ok(asked.ok);
  await (await site.jobs()).drain();
  const text = site.mail[0]?.text ?? '';
  const code = /: (\d{4} \d{4})/.exec(text)?.[1] ?? '';
  site.clock.turnTo('2026-11-22T12:15:01.000Z');
  for (const proof of [
    { by: 'link', token: tokenOf(text), factor: '' } as const,
    { by: 'code', id: asked.value, code, factor: '' } as const,
  ]) {
    assert.equal((await signIn(site.context, proof)).ok, false);
  }
  site.clock.turnTo('2026-11-22T12:14:59.000Z');
  const signed = await signIn(site.context, { by: 'code', id: asked.value, code, factor: '' });
  assert.ok(signed.ok && 'cookie' in signed.value);
});

test('nobody can find out whose address belongs to staff', async (t) => {
  const site = await openSite(t);
  const editor = await staffMember(site, 'editor');
  const app = await site.app();
  const ask = async (email: string) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/staff/sign-in',
      payload: new URLSearchParams({ email }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    return { status: answer.statusCode, page: answer.body.replace(/name="id" value="\w+"/, '') };
  };
  assert.deepEqual(await ask(editor.email), await ask('stranger@elsewhere.example'));
});

test('five wrong codes close a sign-in, even to the right code', async (t) => {
  const site = await openSite(t);
  const editor = await staffMember(site, 'editor');
  const asked = await askForSignIn(site.context, editor.email);
  assert.ok(asked.ok);
  await (await site.jobs()).drain();
  const right = /: (\d{4} \d{4})/.exec(site.mail[0]?.text ?? '')?.[1] ?? '';
  const wrong = right === '0000 0000' ? '1111 1111' : '0000 0000';
  const id = asked.value;
  for (let attempt = 0; attempt < 5; attempt++) {
    await signIn(site.context, { by: 'code', id, code: wrong, factor: '' });
  }
  assert.equal((await signIn(site.context, { by: 'code', id, code: right, factor: '' })).ok, false);
});

test('with a second factor set up, the link alone does not sign in, and a code works once', async (t) => {
  const clock = testClock();
  const site = await openSite(t, clock);
  const admin = await staffMember(site, 'administrator');
  const secret = newFactorSecret();
  const epoch = () => Math.floor(clock.now().getTime() / 1000);
  const set = { secret, code: generateSync({ secret, epoch: epoch() }) };
  assert.ok((await setSecondFactor(site.context, admin, set)).ok);
  clock.turnTo('2026-11-22T12:01:00.000Z');
  const code = generateSync({ secret, epoch: epoch() });
  const link = async () => {
    site.mail.length = 0;
    await askForSignIn(site.context, admin.email);
    await (await site.jobs()).drain();
    return tokenOf(site.mail[0]?.text ?? '');
  };
  const token = await link();
  const without = await signIn(site.context, { by: 'link', token, factor: '' });
  assert.ok(without.ok && 'needsFactor' in without.value);
  const withCode = await signIn(site.context, { by: 'link', token, factor: code });
  assert.ok(withCode.ok && 'cookie' in withCode.value);
  const again = await signIn(site.context, { by: 'link', token: await link(), factor: code });
  assert.equal(again.ok, false);
});
