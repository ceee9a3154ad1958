import assert from 'node:assert/strict';
import { test } from 'node:test';
import Fastify from 'fastify';
import { fromOurOwnPage } from './same-origin.ts';

async function ours(method: 'GET' | 'POST', headers: Readonly<Record<string, string>>) {
  const app = Fastify();
  const result = Promise.withResolvers<boolean>();
  app.route({
    method,
    url: '/',
    handler: async (request) => {
      result.resolve(fromOurOwnPage(request, 'https://plans.example'));
      return '';
    },
  });
  await app.inject({ method, url: '/', headers: { host: 'plans.example', ...headers } });
  await app.close();
  return result.promise;
}

test('a form of our own page is taken, another’s is not', async () => {
  const origin = (address: string) => ours('POST', { origin: address });
  const site = (value: string) => ours('POST', { 'sec-fetch-site': value });
  assert.equal(await site('same-origin'), true);
  assert.equal(await site('none'), true);
  assert.equal(await site('cross-site'), false);
  assert.equal(await site('same-site'), false);
  assert.equal(await site(''), false);
  assert.equal(await origin('https://plans.example'), true);
  assert.equal(await origin('https://plans.example.evil.example'), false);
  assert.equal(await origin('https://evil.example'), false);
  assert.equal(await origin('null'), false);
  assert.equal(await ours('POST', {}), true, 'not a browser: nobody else’s cookies are sent');
});

test('what the browser says itself goes before an origin', async () => {
  const both = { 'sec-fetch-site': 'cross-site', origin: 'https://plans.example' };
  assert.equal(await ours('POST', both), false);
});

test('reading is free', async () => {
  assert.equal(await ours('GET', { 'sec-fetch-site': 'cross-site' }), true);
});
