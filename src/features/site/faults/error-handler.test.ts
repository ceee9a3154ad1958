import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { openSite } from '../../../../test/harness.ts';
import { DatabaseBusy, DatabaseFull } from '../../../platform/database/database.ts';

const asForm = { 'content-type': 'application/x-www-form-urlencoded' };

/** The site with one more address that fails in the given way. */
async function failing(t: TestContext, error: () => unknown): Promise<FastifyInstance> {
  const site = await openSite(t);
  const app = await site.app();
  const fail = async () => {
    throw error();
  };
  app.get('/failing', fail);
  app.post('/failing', fail);
  return app;
}

function formOf(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString();
}

test('a busy or full database loses nothing that was typed', async (t) => {
  for (const error of [new DatabaseBusy('locked'), new DatabaseFull('full')]) {
    const app = await failing(t, () => error);
    const payload = formOf({
      text: 'No bus\non <b>Sundays</b>',
      key: 'the-key-of-the-form',
      'speaks-for': 'self',
      step: 'send',
    });
    const answer = await app.inject({ method: 'POST', url: '/failing', headers: asForm, payload });
    assert.equal(answer.statusCode, 503);
    assert.match(answer.body, /No bus\non &lt;b>Sundays&lt;\/b><\/textarea>/);
    assert.match(answer.body, /action="\/failing"/, 'it can be sent again');
    assert.match(answer.body, /name="key" value="the-key-of-the-form"/, 'and counts once');
    assert.match(answer.body, /name="step" value="send"/);
    assert.equal(answer.headers['cache-control'], 'no-store');
  }
});

test('one word is shown again too, and a form without words is not', async (t) => {
  const app = await failing(t, () => new DatabaseBusy('locked'));
  const send = (fields: Readonly<Record<string, string>>) =>
    app.inject({ method: 'POST', url: '/failing', headers: asForm, payload: formOf(fields) });
  assert.match((await send({ text: 'Yes' })).body, /Yes<\/textarea>/);
  assert.doesNotMatch((await send({ choice: 'a' })).body, /<textarea/);
  const asked = await app.inject({ url: '/failing' });
  assert.equal(asked.statusCode, 503);
  assert.doesNotMatch(asked.body, /<textarea/);
});

test('a fault of ours gives a reference and no more', async (t) => {
  const app = await failing(t, () => new Error('select * from secret_table'));
  const answer = await app.inject({ url: '/failing' });
  assert.equal(answer.statusCode, 500);
  assert.match(answer.body, /give this reference: [a-z2-9]{8}\./);
  assert.doesNotMatch(answer.body, /secret_table|at file|\.ts:/);
  const welsh = await app.inject({ url: '/failing', headers: { cookie: 'language=cy' } });
  assert.match(welsh.body, /rhowch y cyfeirnod hwn/);
});

test('a form that cannot be read is told so', async (t) => {
  const site = await openSite(t);
  const app = await site.app();
  for (const [type, payload] of [
    ['application/json', '{bad'],
    ['text/strange', 'bad'],
    ['multipart/form-data', 'no boundary'],
  ] as const) {
    const headers = { 'content-type': type };
    const answer = await app.inject({ method: 'POST', url: '/receipts', headers, payload });
    assert.equal(answer.statusCode, 400, type);
    assert.match(answer.body, /<h1[^>]*>We could not read that/, type);
  }
});

test('too many requests give a page, not a riddle', async (t) => {
  const site = await openSite(t);
  const app = await site.app();
  app.get('/limited', { config: { rateLimit: { max: 1, timeWindow: '1 minute' } } }, () => 'once');
  assert.equal((await app.inject({ url: '/limited' })).statusCode, 200);
  const answer = await app.inject({ url: '/limited' });
  assert.equal(answer.statusCode, 429);
  assert.match(answer.body, /Please wait a moment/);
});

test('too large a file is read to its end, so that the browser shows why it was refused', async (t) => {
  const site = await openSite(t);
  const app = await site.app();
  const at = await app.listen({ port: 0, host: '127.0.0.1' });
  const file = new Blob([new Uint8Array(60 * 1024 * 1024)]);
  const form = new FormData();
  form.append('file', file, 'plan.docx');
  const upload = await fetch(`${at}/receipts`, { method: 'POST', body: form });
  assert.equal(upload.status, 413);
  assert.match(await upload.text(), /a file may be up to 20 MB/);
  const words = await fetch(`${at}/receipts`, {
    method: 'POST',
    headers: asForm,
    body: `text=${'a'.repeat(9 * 1024 * 1024)}`,
  });
  assert.equal(words.status, 413);
  assert.match(await words.text(), /That is too large/);
});
