import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../../../../test/harness.ts';
import { newPlan, publish, writeDraft } from '../../../../test/plan-for-test.ts';
import { draftById } from '../../plans/index.ts';

test('what is not published and what does not exist give the same bytes', async (t) => {
  const site = await openSite(t);
  const app = await site.app();
  const hidden = await newPlan(site, 'Quietly close the harbour clinic');
  await writeDraft(site, hidden, '# Quietly\n\nWe will close the harbour clinic.');
  const open = await newPlan(site, 'Keep the buses');
  await writeDraft(site, open, '# Buses\n\nThe bus runs every day.');
  const { passageIds } = await publish(site, open);
  await writeDraft(site, open, '# Buses\n\nThe bus runs every day.\n\nA secret new passage.');
  const draft = await draftById(site.context.database.private, open.editor, open.planId);
  const secret = draft?.passages.map(({ id }) => id).find((id) => !passageIds.includes(id)) ?? '';
  assert.notEqual(secret, '');
  const inDraft = await draftById(site.context.database.private, hidden.editor, hidden.planId);
  const addresses = [
    '/nonsense',
    '/plans/no-such-plan',
    `/plans/${hidden.slug}`,
    `/plans/${hidden.slug.toUpperCase()}`,
    `/plans/${hidden.slug}/`,
    `/plans/${hidden.slug}?version=1`,
    `/plans/${hidden.slug}/changes`,
    `/plans/${hidden.slug}/versions/1`,
    `/plans/${hidden.slug}/versions/1/plan.txt`,
    `/plans/${hidden.slug}/respond`,
    `/plans/${hidden.slug}/passages/${inDraft?.passages[0]?.id}`,
    `/plans/${hidden.planId}`,
    `/plans/${open.slug}/passages/${secret}`,
    `/plans/${open.slug}/passages/${secret}/respond`,
    `/plans/${open.slug}/passages/nonsense`,
    `/plans/${open.slug}/versions/2`,
    `/plans/${open.slug}/versions/one`,
    '/places/no-such-place',
    '/places/no-such-place/promises',
    '/places/no-such-place/respond',
    '/organisations/no-such-body',
    '/design/no-such-part',
  ];
  assert.equal((await app.inject({ url: `/plans/${open.slug}` })).statusCode, 200);
  const plain = ({ headers }: { headers: object }) => {
    const { date: _, ...rest } = { date: '', ...headers };
    return rest;
  };
  const first = await app.inject({ url: '/nonsense' });
  for (const url of addresses) {
    const answer = await app.inject({ url });
    assert.equal(answer.statusCode, 404, url);
    assert.equal(answer.body, first.body, url);
    assert.deepEqual(plain(answer), plain(first), url);
  }
  assert.match(first.body, /name="q"/, 'there is a way on');
  assert.doesNotMatch(first.body, /nonsense/, 'the address is not echoed');
  const welsh = await app.inject({ url: '/a', headers: { cookie: 'language=cy' } });
  assert.match(welsh.body, /Heb ddod o hyd i’r dudalen/);
});

test('search engines are kept out of what is not for them, and the mark is served', async (t) => {
  const site = await openSite(t);
  const app = await site.app();
  assert.match((await app.inject({ url: '/robots.txt' })).body, /Disallow: \/staff/);
  const mark = await app.inject({ url: '/assets/mark.svg' });
  assert.equal(mark.headers['content-type'], 'image/svg+xml');
});
