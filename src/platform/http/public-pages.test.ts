import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openSite, testEngine } from '../../../test/harness.ts';
import { staffMember } from '../../../test/people.ts';
import { beginSession } from '../../features/accounts/sessions.ts';
import { newId } from '../ids.ts';

/** The whole site with one page more, that says how often it was made. */
async function site(t: TestContext) {
  const opened = await openSite(t);
  const { database, clock } = opened.context;
  const app = await opened.app();
  let made = 0;
  let during = async () => {};
  const open = { config: { public: true } };
  app.get('/page', open, async (request, reply) => {
    made += 1;
    const { staff, language } = request.frame;
    const page = `made ${made} for ${staff?.name ?? 'all'} in ${language}`;
    await during();
    return reply.type('text/html; charset=utf-8').send(page);
  });
  app.get('/own', async (_, reply) => reply.type('text/html').send('mine'));
  app.get('/cookie', open, async (_, reply) => {
    made += 1;
    return reply.setCookie('x', String(made)).type('text/html').send(`made ${made}`);
  });
  app.get('/missing', open, async (_, reply) => {
    made += 1;
    return reply.code(404).type('text/html').send(`made ${made}`);
  });
  const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
    app.inject({ url, headers });
  const write = async () => {
    const id = newId();
    const row = { id, kind: 'test', payload: '{}', run_after: '9999', attempts: 0 };
    await database.write((db) =>
      db
        .insertInto('job')
        .values({ ...row, done_at: null, last_error: null })
        .execute(),
    );
  };
  const ada = await staffMember(opened, 'editor', null, 'Ada');
  const cookie = `staff=${await database.write((db) => beginSession(db, clock, ada.id))}`;
  const meanwhile = (then: () => Promise<void>) => {
    during = then;
  };
  return { app, get, write, meanwhile, cookie };
}

// With PostgreSQL a page is kept for a second at most, so how often it is made depends on the time.
const exact = { skip: testEngine !== 'sqlite' };

describe('public pages', exact, () => {
  it('are made once and sent to all, until anything is written', async (t) => {
    const { get, write } = await site(t);
    assert.equal((await get('/page')).body, 'made 1 for all in en');
    assert.equal((await get('/page')).body, 'made 1 for all in en');
    await write();
    assert.equal((await get('/page')).body, 'made 2 for all in en');
  });

  it('are kept apart by address and language', async (t) => {
    const { get } = await site(t);
    await get('/page');
    assert.match((await get('/page?a=1')).body, /^made 2/);
    assert.match((await get('/page', { cookie: 'language=cy' })).body, /^made 3 .* cy$/);
    assert.match((await get('/page')).body, /^made 1 .* en$/);
  });

  it('never hold anything of somebody who is signed in, nor are sent to them', async (t) => {
    const { get, cookie } = await site(t);
    const own = await get('/page', { cookie });
    assert.equal(own.body, 'made 1 for Ada in en');
    assert.equal(own.headers['cache-control'], 'no-store');
    assert.equal(own.headers['etag'], undefined);
    assert.equal((await get('/page')).body, 'made 2 for all in en');
    assert.equal((await get('/page', { cookie })).body, 'made 3 for Ada in en');
    assert.equal((await get('/page')).body, 'made 2 for all in en');
  });

  it('that a write overtook while they were made are not kept', async (t) => {
    const { get, write, meanwhile } = await site(t);
    meanwhile(write);
    await get('/page');
    meanwhile(async () => {});
    assert.match((await get('/page')).body, /^made 2/);
    assert.match((await get('/page')).body, /^made 2/);
  });

  it('are not kept with a cookie, nor when they do not exist; others say no-store', async (t) => {
    const { get } = await site(t);
    for (const url of ['/cookie', '/missing']) {
      const first = await get(url);
      assert.equal(first.headers['cache-control'], 'no-store', url);
      assert.notEqual((await get(url)).body, first.body, url);
    }
    assert.equal((await get('/own')).headers['cache-control'], 'no-store');
  });

  it('are answered with 304 to whoever has them, and afresh after a write', async (t) => {
    const { get, write } = await site(t);
    const first = await get('/page');
    const tag = String(first.headers['etag']);
    const again = await get('/page', { 'if-none-match': tag });
    assert.deepEqual([again.statusCode, again.body], [304, '']);
    assert.equal(again.headers['etag'], tag);
    assert.equal(again.headers['vary'], first.headers['vary']);
    await write();
    assert.equal((await get('/page', { 'if-none-match': tag })).statusCode, 200);
  });

  it('are the same in each encoding, kept or not', async (t) => {
    const { get, write } = await site(t);
    for (const kept of [false, true]) {
      const br = await get('/page', { 'accept-encoding': 'gzip, deflate, br' });
      assert.equal(br.headers['content-encoding'], 'br');
      assert.equal(
        brotliDecompressSync(br.rawPayload).toString(),
        'made 1 for all in en',
        String(kept),
      );
      const gzip = await get('/page', { 'accept-encoding': 'gzip' });
      assert.equal(gzip.headers['content-encoding'], 'gzip');
      assert.equal(gunzipSync(gzip.rawPayload).toString(), 'made 1 for all in en');
      assert.match(String(gzip.headers['vary']), /accept-encoding.*cookie/);
    }
    await write();
    const plain = await get('/page', { 'accept-encoding': 'identity' });
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(plain.body, 'made 2 for all in en');
  });

  it('answer HEAD with the same headers and nothing else', async (t) => {
    const { app, get } = await site(t);
    for (let nth = 0; nth < 2; nth++) {
      const head = await app.inject({ method: 'HEAD', url: '/page' });
      assert.deepEqual([head.statusCode, head.body], [200, '']);
    }
    const full = await get('/page');
    assert.equal(full.body.startsWith('made'), true);
    const head = await app.inject({ method: 'HEAD', url: '/page' });
    assert.equal(head.headers['etag'], full.headers['etag']);
    assert.equal(head.headers['content-length'], full.headers['content-length']);
  });
});

describe('public pages on both databases', () => {
  it('show what was written as soon as it is', async (t) => {
    const { get, write } = await site(t);
    const bodies = new Set<string>();
    for (let nth = 0; nth < 5; nth++) {
      bodies.add((await get('/page')).body);
      await write();
    }
    assert.equal(bodies.size, 5);
  });

  it('hold nothing of somebody who is signed in', async (t) => {
    const { get, cookie } = await site(t);
    assert.match((await get('/page', { cookie })).body, /for Ada/);
    const page = await get('/page');
    assert.match(page.body, /for all/);
    assert.match((await get('/page', { cookie })).body, /for Ada/);
  });
});
