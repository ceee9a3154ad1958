import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { deleteAnswer, writeAnswer } from '../../src/features/answers/index.ts';
import { hideContribution, redactContribution } from '../../src/features/moderation/index.ts';
import { nameHolder } from '../../src/features/places/index.ts';
import { createPlan, saveDraft } from '../../src/features/plans/index.ts';
import { moveStep } from '../../src/features/timetable/index.ts';
import { readMarkdown } from '../../src/methods/passages/index.ts';
import { openSite, type TestSite } from '../harness.ts';
import { staffMember } from '../people.ts';
import { must, newKey, publish, say } from '../plan-for-test.ts';
import { dangers, payloads } from './markup.ts';
import { filled, routesOf } from './routes.ts';
import { type SignedIn, signedIn } from './signed-in.ts';
import { makeWorld, seenOf, type World } from './world.ts';

/** The corpus without line ends, for fields of one line. */
const oneLine = payloads.map((payload) => payload.replace(/\s+/g, ' '));
const all = oneLine.join(' ');

test('the check finds each of the payloads when it is not escaped', () => {
  const raw = payloads.filter((payload) => /^["']?>?<(?!!|javascript:|noscript)/.test(payload));
  assert.ok(raw.length > 10);
  for (const payload of raw) assert.notDeepEqual(dangers(`<p>${payload}</p>`), [], payload);
  assert.deepEqual(
    dangers('<p>&lt;script&gt;alert(1)&lt;/script&gt; <a href="/plans">x</a></p>'),
    [],
  );
});

async function hostilePlan(site: TestSite, world: World) {
  const { context } = site;
  const { plan } = world;
  const { planId } = must(
    await createPlan(context, plan.editor, {
      placeId: plan.placeId,
      title: `Plan ${oneLine[0]} ${oneLine[3]} ${oneLine[15]}`.slice(0, 150),
    }),
  );
  const markdown = payloads
    .map((payload) => `# ${payload}\n\n${payload}\n\n- ${payload}`)
    .join('\n\n');
  const passages = readMarkdown(markdown).map((block) => ({ block }));
  must(await saveDraft(context, plan.editor, { planId, revision: 0, passages }));
  const { slug } = await context.database.private
    .selectFrom('plan')
    .select('slug')
    .where('id', '=', planId)
    .executeTakeFirstOrThrow();
  const hostile = { ...plan, planId, slug };
  return { ...hostile, ...(await publish(site, hostile)) };
}

/** Every field that somebody can fill in holds the corpus, or as much of it as it takes. */
async function hostileWorld(site: TestSite) {
  const { context } = site;
  const world = await makeWorld(site);
  const { plan, moderator, said } = world;
  const hostile = await hostilePlan(site, world);
  const passageId = hostile.passageIds[0] ?? null;
  const spoken = await say(site, hostile, hostile.versionId, passageId, {
    text: payloads.join('\n'),
    quote: { exact: oneLine[1] ?? '', prefix: oneLine[2] ?? '', suffix: oneLine[3] ?? '' },
    speaksFor: 'organisation',
    organisationName: all.slice(0, 200),
  });
  await say(site, world.plan, world.versionId, null, { text: all });
  const place = { placeId: plan.placeId, planId: null, versionId: null, passageId: null };
  await say(site, plan, '', null, { target: place, text: all });
  must(
    await hideContribution(context, moderator, {
      ...(await seenOf(site, said.shown.contributionId)),
      rule: 'attack',
      words: all.slice(0, 400),
    }),
  );
  must(
    await redactContribution(context, moderator, {
      ...(await seenOf(site, spoken.contributionId)),
      rule: 'attack',
      words: all.slice(400, 800),
      ticked: [],
      phrases: 'constructor.constructor',
    }),
  );
  const answer = { outcome: 'partly', because: payloads.join('\n'), passageIds: [] };
  const contributionIds = [spoken.contributionId];
  const asked = { ...answer, planId: hostile.planId, contributionIds, key: newKey() };
  must(await writeAnswer(context, plan.editor, asked));
  must(await saveDraft(context, plan.editor, await draftAgain(site, hostile.planId)));
  const second = await publish(site, hostile);
  const draft = must(await writeAnswer(context, plan.editor, { ...asked, key: newKey() }));
  must(
    await moveStep(context, plan.publisher, {
      stepId: world.stepId,
      promisedFor: '2028-01-01',
      reason: all.slice(0, 900),
      datesSeen: 1,
    }),
  );
  must(
    await nameHolder(context, plan.editor, {
      placeId: plan.placeId,
      holdingId: null,
      post: all.slice(0, 90),
      person: { name: all.slice(90, 230), jobTitle: all.slice(230, 370), email: '', telephone: '' },
      organisation: all.slice(370, 500),
      since: '2026-01-01',
    }),
  );
  return { world, hostile, second, spoken, draft };
}

async function draftAgain(site: TestSite, planId: string) {
  const { draft_revision: revision } = await site.context.database.private
    .selectFrom('plan')
    .select('draft_revision')
    .where('id', '=', planId)
    .executeTakeFirstOrThrow();
  const passages = readMarkdown(`${payloads.join('\n\n')}\n\nAnd more.`).map((block) => ({
    block,
  }));
  return { planId, revision, passages };
}

async function crawled(t: TestContext, site: TestSite, urls: readonly string[], who?: SignedIn) {
  const app = await site.app();
  let shown = 0;
  for (const url of urls) {
    await turn();
    const answer = await app.inject({ url, headers: who ? { cookie: who.cookie } : {} });
    assert.ok(answer.statusCode < 500, `${url}: ${answer.statusCode}`);
    if (!String(answer.headers['content-type']).startsWith('text/html')) continue;
    assert.deepEqual(dangers(answer.body), [], url);
    if (answer.body.includes('alert(1)')) shown += 1;
  }
  t.diagnostic(`${urls.length} pages, ${shown} of them show a payload, escaped`);
  return shown;
}

test('words that would run as a program are shown as words, on every page', async (t) => {
  const site = await openSite(t);
  const { world, hostile, second, spoken, draft } = await hostileWorld(site);
  const routes = (await routesOf(await site.app())).filter(
    (route) => route.method === 'GET' && !/\*|^\/design\/./.test(route.url),
  );
  const ids = [world.placeId, spoken.contributionId, world.said.shown.contributionId];
  const urls = routes.flatMap(({ url }) =>
    [...hostile.passageIds.slice(0, 4), ...second.passageIds.slice(-3)].flatMap((passageId, at) =>
      [hostile, world.plan].map(({ slug, planId }) =>
        filled(url, {
          slug,
          planId,
          passageId,
          id: ids[at % ids.length] ?? '',
          number: String((at % 2) + 1),
          stepId: world.stepId,
          answerId: draft.answerId,
        }),
      ),
    ),
  );
  const asked = payloads.flatMap((payload) => {
    const sent = encodeURIComponent(payload);
    return [
      `/places?q=${sent}`,
      `/plans/${hostile.slug}?lang=${sent}`,
      `/plans/${hostile.slug}/respond?quote=${sent}&prefix=${sent}`,
      `/staff/sign-in?next=${sent}`,
      `/staff/sign-in/link?token=${sent}`,
      `/${sent}`,
    ];
  });
  const once = [...new Set(urls)];
  assert.ok((await crawled(t, site, [...once, ...asked])) > 20);
  const administrator = await staffMember(site, 'administrator', null, oneLine[3]);
  const staff = await crawled(
    t,
    site,
    once.filter((url) => url.startsWith('/staff')),
    await signedIn(site, administrator),
  );
  assert.ok(staff > 8, `only ${staff} staff pages show what people sent`);
  must(await deleteAnswer(site.context, world.plan.editor, draft.answerId));
});

test('what is sent in a form, a file or its name comes back as words', async (t) => {
  const site = await openSite(t);
  const world = await makeWorld(site);
  const app = await site.app();
  const { cookie, token } = await signedIn(site, world.plan.publisher);
  const forms = (await routesOf(app)).filter((route) => route.method === 'POST');
  const names = [
    'text',
    'email',
    'organisation',
    'title',
    'name',
    'because',
    'code',
    'next',
    'link',
    'id',
    'place',
    'post',
    'person',
    'job',
    'reason',
    'summary',
    'key',
    'phrases',
    'hide-words',
    'note',
    'find',
    'quote',
    'version',
    'promised[day]',
    'secret',
    'channel',
  ];
  for (const payload of oneLine.slice(0, 16)) {
    const fields = { ...Object.fromEntries(names.map((name) => [name, payload])), token };
    for (const route of forms) {
      await turn();
      const answer = await app.inject({
        method: 'POST',
        url: filled(route.url, {
          planId: world.plan.planId,
          slug: world.plan.slug,
          passageId: world.passageIds[1] ?? '',
          stepId: world.stepId,
          answerId: world.answerId,
          id: /contributions/.test(route.url) ? world.said.waiting.contributionId : world.placeId,
        }),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          ...(route.url === '/staff/sign-out' ? {} : { cookie }),
        },
        payload: new URLSearchParams(fields).toString(),
      });
      assert.ok(answer.statusCode < 500, `${route.url}: ${answer.statusCode}`);
      assert.deepEqual(dangers(answer.body), [], route.url);
      assert.match(String(answer.headers['location'] ?? '/'), /^\/(?!\/)/);
    }
  }
  for (const payload of oneLine) {
    const file = new Blob([payloads.join('\n\n')], { type: 'text/markdown' });
    const body = new FormData();
    body.set('token', token);
    body.set('file', file, `${payload.replace(/["\r\n]/g, '')}.md`);
    const request = new Request('http://x/', { method: 'POST', body });
    const answer = await app.inject({
      method: 'POST',
      url: `/staff/plans/${world.plan.planId}/import`,
      headers: { cookie, 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    assert.ok([200, 400].includes(answer.statusCode), String(answer.statusCode));
    assert.deepEqual(dangers(answer.body), [], payload);
  }
});
