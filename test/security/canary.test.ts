import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { showContribution } from '../../src/features/moderation/index.ts';
import { shortId } from '../../src/platform/ids.ts';
import { openSite, type TestSite } from '../harness.ts';
import { staffMember } from '../people.ts';
import { must, publish } from '../plan-for-test.ts';
import { filled, isStaff, type Route, routesOf } from './routes.ts';
import { signedIn } from './signed-in.ts';
import { makeWorld, seenOf, type World } from './world.ts';

/** A word that stands nowhere else, for each thing that nobody outside may read. */
function canaries() {
  const kinds = new Map<string, string>();
  const words = (kind: string): string => {
    const known = kinds.get(kind);
    if (known !== undefined) return known;
    const word = `canary${shortId(14)}`;
    kinds.set(kind, word);
    return word;
  };
  return { kinds, words };
}

type Seen = { readonly url: string; readonly status: number; readonly text: string };

/** Which canaries an answer carries. What stood in the address itself was known to whoever asked. */
function found(seen: Seen, kinds: ReadonlyMap<string, string>): string[] {
  const asked = decodeURIComponent(seen.url);
  return [...kinds]
    .filter(([, word]) => seen.text.includes(word) && !asked.includes(word))
    .map(([kind]) => `${kind} at ${seen.url} (${seen.status})`);
}

async function slugsOf(site: TestSite): Promise<readonly string[]> {
  const rows = await site.context.database.private
    .selectFrom('plan')
    .select(['id', 'slug'])
    .execute();
  return rows.flatMap((row) => [row.slug, row.id]);
}

/** Everything that could be put into an address: every id and slug that the database knows. */
function idsOf(world: World): readonly string[] {
  return [
    world.placeId,
    world.otherPlaceId,
    world.plan.planId,
    world.secret.planId,
    world.secret.slug,
    world.versionId,
    ...world.passageIds,
    ...world.draftPassageIds,
    world.answerId,
    world.stepId,
    ...Object.values(world.said).map((received) => received.contributionId),
    '1',
    '2',
    'nobody',
  ];
}

const ENDINGS = ['', '?preview=1', '?version=2', '?lang=cy', '.json', '.txt', '/draft', '/preview'];

function addresses(route: Route, slugs: readonly string[], ids: readonly string[]): string[] {
  const names = [...route.url.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  const choices = names.map((name) => (name === 'slug' ? slugs : [...new Set(ids)]));
  let all: Record<string, string>[] = [{}];
  for (const [at, list] of choices.entries()) {
    all = all.flatMap((values) => list.map((value) => ({ ...values, [names[at] ?? '']: value })));
  }
  const urls = all.map((values) => filled(route.url, values));
  return names.length === 1 ? urls.flatMap((url) => ENDINGS.map((end) => url + end)) : urls;
}

/** Every route that answers a GET, with everything known put into its address. */
async function crawl(
  app: FastifyInstance,
  urls: readonly string[],
  headers: Readonly<Record<string, string>>,
): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (const url of urls) {
    // Without a turn of the event loop the site would hold itself overloaded.
    await turn();
    const answer = await app.inject({ url, headers });
    const text = `${JSON.stringify(answer.headers)}\n${answer.body}`;
    seen.push({ url, status: answer.statusCode, text });
  }
  return seen;
}

async function prepared(t: TestContext) {
  const site = await openSite(t);
  const { kinds, words } = canaries();
  const world = await makeWorld(site, words);
  const app = await site.app();
  const routes = (await routesOf(app)).filter((r) => r.method === 'GET' && !r.url.includes('*'));
  return { site, kinds, world, app, routes, slugs: await slugsOf(site) };
}

test('what is not published is at no address, for anybody outside, in any field', async (t) => {
  const { site, kinds, world, app, routes, slugs } = await prepared(t);
  assert.ok(kinds.size >= 10, `only ${kinds.size} canaries were let loose`);
  const ids = idsOf(world);
  const open = routes.filter((route) => !isStaff(route) && !route.url.startsWith('/design'));
  const urls = open.flatMap((route) => addresses(route, slugs, ids));
  const anonymous = await crawl(app, urls, {});
  assert.deepEqual(
    anonymous.flatMap((seen) => found(seen, kinds)),
    [],
  );
  assert.equal(anonymous.filter((seen) => seen.status >= 500).length, 0);
  assert.ok(anonymous.filter((seen) => seen.status === 200).length > 20, 'the crawl saw nothing');

  const stranger = await staffMember(site, 'administrator', world.otherPlaceId);
  const { cookie } = await signedIn(site, stranger);
  const staff = routes
    .filter(isStaff)
    .flatMap((route) => addresses(route, slugs, ids).filter((url) => !/[.?]|\/draft$/.test(url)));
  const seen = await crawl(app, [...staff, ...urls.filter((url) => !/[.?]/.test(url))], { cookie });
  assert.deepEqual(
    seen.flatMap((one) => found(one, kinds)),
    [],
  );
  t.diagnostic(`${anonymous.length + seen.length} answers read, ${kinds.size} canaries`);
});

test('whoever holds a receipt sees their own words and nobody else’s', async (t) => {
  const { kinds, world, app } = await prepared(t);
  const own = { listed: 'listed only', hidden: 'hidden', waiting: 'waiting', redacted: 'redacted' };
  for (const [name, kind] of Object.entries(own)) {
    const received = Object.entries(world.said).find(([known]) => known === name)?.[1];
    const answer = await app.inject({
      method: 'POST',
      url: '/receipts',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ code: received?.code ?? '' }).toString(),
    });
    assert.equal(answer.statusCode, 200);
    assert.ok(answer.body.includes(kinds.get(kind) ?? '?'), `${name}: not their own words`);
    const others = new Map([...kinds].filter(([known]) => known !== kind && known !== 'contact'));
    const seen = { url: '/receipts', status: 200, text: answer.body };
    assert.deepEqual(found(seen, others), []);
  }
});

test('a plan that is not published answers with the bytes of one that never was', async (t) => {
  const { world, app, routes } = await prepared(t);
  const withSlug = routes.filter((route) => /^\/plans\/:slug/.test(route.url));
  assert.ok(withSlug.length >= 6);
  const never = 'x'.repeat(world.secret.slug.length);
  for (const { url } of withSlug) {
    const rest = { passageId: world.draftPassageIds.at(-1) ?? '', number: '1' };
    const ask = async (slug: string) => {
      const answer = await app.inject(filled(url, { ...rest, slug }));
      const { date: _, ...headers } = answer.headers;
      assert.equal(answer.statusCode, 404, url);
      return JSON.stringify([headers, answer.body]).replaceAll(slug, 'SLUG');
    };
    assert.equal(await ask(world.secret.slug), await ask(never), url);
  }
});

test('once it is published everybody sees it', async (t) => {
  const { site, kinds, world, app } = await prepared(t);
  await publish(site, world.secret);
  await publish(site, world.plan);
  const { contributionId } = world.said.waiting;
  const looked = await seenOf(site, contributionId);
  must(await showContribution(site.context, world.moderator, { ...looked, whole: true }));
  const passage = world.passageIds[1] ?? '';
  const pages = await Promise.all(
    [
      `/plans/${world.secret.slug}`,
      `/plans/${world.plan.slug}`,
      `/plans/${world.plan.slug}/changes`,
      `/plans/${world.plan.slug}/passages/${passage}`,
      '/plans',
    ].map((url) => app.inject(url)),
  );
  const text = pages.map((page) => page.body).join('\n');
  for (const kind of [
    'title',
    'heading',
    'paragraph',
    'item',
    'draft passage',
    'draft answer',
    'waiting',
  ]) {
    assert.ok(text.includes(kinds.get(kind) ?? '?'), `${kind} is not shown`);
  }
  for (const kind of ['hidden', 'redacted', 'listed only', 'contact']) {
    assert.ok(!text.includes(kinds.get(kind) ?? '?'), `${kind} is shown`);
  }
});
