import assert from 'node:assert/strict';
import { test } from 'node:test';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import Fastify from 'fastify';
import { type Form, readForm } from './form.ts';

async function read(body: string | FormData): Promise<Form> {
  const app = Fastify({ bodyLimit: 8_000_000 });
  await app.register(formbody, { bodyLimit: 8_000_000 });
  await app.register(multipart, { attachFieldsToBody: true });
  const read = Promise.withResolvers<Form>();
  app.post('/', async (request) => {
    read.resolve(await readForm(request));
    return '';
  });
  const request = new Request('http://x/', {
    method: 'POST',
    body: typeof body === 'string' ? new URLSearchParams(body) : body,
  });
  const answer = await app.inject({
    method: 'POST',
    url: '/',
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  await app.close();
  assert.equal(answer.statusCode, 200, answer.body);
  return read.promise;
}

function both(fields: readonly (readonly [string, string])[]): (string | FormData)[] {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return [new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(), data];
}

test('both kinds of form are read the same way, with every value of a repeated field', async () => {
  for (const body of both([
    ['a', '1'],
    ['b', ''],
    ['a', '2'],
    ['a', '3'],
  ])) {
    const form = await read(body);
    assert.deepEqual(form.all('a'), ['1', '2', '3']);
    assert.equal(form.text('a'), '1');
    assert.equal(form.text('b'), '');
    assert.deepEqual(form.all('c'), []);
    assert.equal(form.text('c'), '');
    assert.deepEqual({ ...form.values }, { a: '1', b: '' });
  }
});

test('null bytes go, line ends become one kind, letters with accents one form', async () => {
  for (const body of both([['text', 'a\u0000b\u0007\r\nc\rd\te\u0301 👩‍⚕️ שלום']])) {
    assert.equal((await read(body)).text('text'), 'ab\nc\nd\té 👩‍⚕️ שלום');
  }
});

test('names of JavaScript’s own are fields like others', async () => {
  const form = await read('__proto__=x&constructor=y&hasOwnProperty=z');
  assert.equal(form.text('constructor'), 'y');
  assert.equal(form.text('toString'), '');
  assert.equal(Object.getPrototypeOf(form.values), Object.prototype);
});

test('a million repeated fields are read in one go', async () => {
  const form = await read('a=&'.repeat(1_000_000));
  assert.equal(form.all('a').length, 1_000_000);
});

test('a file has its name in one form of each letter; an empty choice is no file', async () => {
  const data = new FormData();
  data.set('file', new Blob(['words'], { type: 'text/markdown' }), 'pla\u0301n.md');
  data.set('none', new Blob([]), '');
  const form = await read(data);
  assert.equal(form.file('file')?.name, 'plán.md');
  assert.equal(new TextDecoder().decode(form.file('file')?.bytes), 'words');
  assert.equal(form.file('none'), undefined);
});
