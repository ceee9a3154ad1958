import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../../../test/harness.ts';
import { signedInCookie } from '../../../test/people.ts';
import { withdraw } from '../contributions/index.ts';
import { planToAnswer, publishNext, say } from './answered-plan.fixture.ts';

function field(body: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
}

test('staff write, find, change and delete an answer by forms alone', async (t) => {
  const site = await openSite(t);
  const plan = await planToAnswer(site);
  const [one, two] = [await say(site, plan, 'Later buses.'), await say(site, plan, '<b>Loud</b>')];
  const app = await site.app();
  const cookie = await signedInCookie(site);
  const list = `/staff/plans/${plan.planId}/answers`;
  const get = (url: string) => app.inject({ url, headers: { cookie } });
  const post = (url: string, fields: readonly (readonly [string, string])[]) =>
    app.inject({
      method: 'POST',
      url,
      payload: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
      headers: {
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
    });
  const empty = await get(`${list}/new?contribution=${one}&contribution=${two}`);
  assert.equal(empty.statusCode, 200);
  assert.ok(empty.body.includes('&lt;b>Loud'));
  const given = [
    ['token', field(empty.body, 'token')],
    ['key', field(empty.body, 'key')],
    ['contribution', one],
    ['contribution', two],
    ['because', 'There is money for it.'],
    ['passage', plan.passageId],
  ] as const;
  const found = await post(`${list}/new`, [...given, ['step', 'find'], ['find', 'CLINIC']]);
  assert.equal(found.statusCode, 200);
  assert.ok(found.body.includes('There is money for it.'));
  assert.ok(found.body.includes('The clinic opens at nine.'));
  assert.ok(found.body.includes('Buses run until ten every day.'), 'what is ticked stays in sight');
  const faulty = await post(`${list}/new`, given);
  assert.equal(faulty.statusCode, 400);
  assert.ok(faulty.body.includes('href="#outcome"'));
  assert.ok(faulty.body.includes('There is money for it.'));
  const saved = await post(`${list}/new`, [...given, ['outcome', 'accepted']]);
  assert.equal(saved.statusCode, 303);
  const id = /#answer-(.+)$/.exec(String(saved.headers.location))?.[1] ?? '';
  await withdraw(site.context, { kind: 'receipt', contributionId: two }, two);
  const draft = await get(`${list}/${id}`);
  assert.ok(draft.body.includes('Withdrawn by its author'));
  const change = (revision: string) =>
    post(`${list}/${id}`, [
      ['token', field(draft.body, 'token')],
      ['revision', revision],
      ['contribution', one],
      ['outcome', 'partly'],
      ['because', 'There is some money.'],
    ]);
  assert.equal((await change('1')).statusCode, 303);
  const stale = await change('1');
  assert.equal(stale.statusCode, 409);
  assert.ok(stale.body.includes('There is some money.'));
  assert.ok((await get(`/staff/contributions/${one}`)).body.includes(`${list}/${id}`));
  const remove = () => post(`${list}/${id}/delete`, [['token', field(draft.body, 'token')]]);
  assert.equal((await remove()).statusCode, 303);
  assert.equal((await remove()).statusCode, 303);
  assert.equal((await get(`${list}/${id}`)).statusCode, 404);
});

test('“You said, we did” has words for nothing said, nothing answered and nothing of that kind', async (t) => {
  const site = await openSite(t);
  const app = await site.app();
  const body = async (url: string) => (await app.inject({ url })).body;
  assert.ok((await body('/changes')).includes('No plan has been published yet'));
  const plan = await planToAnswer(site);
  const address = '/plans/a-test-plan/changes';
  assert.ok((await body(address)).includes('Nobody has said anything about this plan yet'));
  const id = await say(site, plan, 'Later buses.');
  assert.ok((await body(address)).includes('Nothing has been answered yet'));
  await publishNext(site, plan, [id]);
  assert.ok((await body(address)).includes('1 is not yet answered'));
  assert.ok((await body(`${address}?lang=cy`)).includes('Dywedoch chi, gwnaethom ni'));
  assert.equal((await app.inject({ url: '/plans/no-such-plan/changes' })).statusCode, 404);
});

test('the staff pages of answers tell nothing to who is not signed in', async (t) => {
  const site = await openSite(t);
  const plan = await planToAnswer(site);
  const app = await site.app();
  for (const end of ['', '/new', '/anything']) {
    const url = `/staff/plans/${plan.planId}/answers${end}`;
    assert.equal((await app.inject({ url })).statusCode, 303);
  }
});
