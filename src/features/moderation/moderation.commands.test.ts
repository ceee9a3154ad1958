import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../../../test/harness.ts';
import { staffMember } from '../../../test/people.ts';
import { features } from '../../app.ts';
import { type Actor, publicActor, type Role } from '../accounts/index.ts';
import { withdraw } from '../contributions/index.ts';
import { hideContribution, redactContribution, showContribution } from './moderation.commands.ts';
import { looked, planToModerate, published, say } from './said.fixture.ts';

const why = { rule: 'attack', words: '' };
const CANARY = 'Zanzibarquartz';

test('what is hidden leaves the published copy, with the reason; showing it again brings it back', async (t) => {
  const site = await openSite(t);
  const plan = await planToModerate(site);
  const moderator = await staffMember(site, 'moderator', plan.placeId);
  const id = await say(site, plan, `${CANARY} is not nice to say.`);
  const hidden = await hideContribution(site.context, moderator, {
    ...(await looked(site, id)),
    rule: 'attack',
    words: 'It calls a nurse names.',
  });
  assert.ok(hidden.ok);
  const copy = await published(site, id);
  assert.equal(copy.text, null);
  assert.equal(copy.state, 'hidden');
  assert.equal(copy.reason, 'It attacks a person. It calls a nurse names.');
  assert.ok(
    (await showContribution(site.context, moderator, { ...(await looked(site, id)), whole: false }))
      .ok,
  );
  assert.equal((await published(site, id)).text, `${CANARY} is not nice to say.`);
  const events = await site.context.database.private
    .selectFrom('event')
    .select(['kind', 'data'])
    .where('subject', '=', id)
    .execute();
  assert.deepEqual(events.map((event) => event.kind).toSorted(), [
    'contribution.hidden',
    'contribution.received',
    'contribution.shown',
  ]);
  assert.ok(events.every((event) => !event.data.includes(CANARY)));
});

test('hidden words cannot be had from any table or page that anyone can read', async (t) => {
  const site = await openSite(t);
  const plan = await planToModerate(site);
  const moderator = await staffMember(site, 'moderator', plan.placeId);
  const id = await say(site, plan, `Words with ${CANARY} in them.`);
  const pages = [
    '/',
    '/changes',
    '/plans',
    '/plans/a-test-plan',
    '/plans/a-test-plan/changes',
    '/plans/a-test-plan/comments',
    `/plans/a-test-plan/passages/${plan.passageId}`,
    `/places/${plan.placeId}`,
  ];
  const app = await site.app();
  const open = site.context.database.public;
  const tables = features.flatMap((feature) => feature.publishedTables ?? []);
  const anywhere = async () => {
    const bodies = await Promise.all(pages.map(async (url) => (await app.inject({ url })).body));
    const rows = await Promise.all(
      tables.map((table) => open.selectFrom(table).selectAll().execute()),
    );
    return JSON.stringify([bodies, rows]).includes(CANARY);
  };
  assert.equal(await anywhere(), true);
  const input = { ...(await looked(site, id)), ...why };
  assert.ok((await hideContribution(site.context, moderator, input)).ok);
  assert.equal(await anywhere(), false);
});

test('redacted words are gone from the published copy; the author keeps their own text', async (t) => {
  const site = await openSite(t);
  const plan = await planToModerate(site);
  const moderator = await staffMember(site, 'moderator', plan.placeId);
  const text = `Ring ${CANARY} about it. Yes, ${CANARY.toLowerCase()}. Born 4 May 1951.`;
  const id = await say(site, plan, text, { publication: 'redacted' });
  assert.equal((await published(site, id)).state, 'waiting');
  const at = text.indexOf('4 May 1951');
  const input = {
    ...(await looked(site, id)),
    rule: 'private-person',
    words: '',
    ticked: [[at, at + '4 May 1951'.length]] as const,
    phrases: CANARY,
  };
  assert.ok((await redactContribution(site.context, moderator, input)).ok);
  const copy = await published(site, id);
  assert.equal(copy.text, 'Ring [removed] about it. Yes, [removed]. Born [removed].');
  assert.equal(copy.state, 'shown');
  assert.equal(copy.reason, 'It shows who a private person is.');
  const own = await site.context.database.private
    .selectFrom('contribution')
    .select('text')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  assert.equal(own.text, text);
});

test('showing again what had been redacted keeps the words out, and says why', async (t) => {
  const site = await openSite(t);
  const plan = await planToModerate(site);
  const { context } = site;
  const moderator = await staffMember(site, 'moderator', plan.placeId);
  const id = await say(site, plan, `Ask ${CANARY} at the desk.`);
  const cut = { rule: 'private-person', words: '', ticked: [], phrases: CANARY };
  const redacted = { ...(await looked(site, id)), ...cut };
  assert.ok((await redactContribution(context, moderator, redacted)).ok);
  const hide = { ...(await looked(site, id)), ...why };
  assert.ok((await hideContribution(context, moderator, hide)).ok);
  const again = { ...(await looked(site, id)), whole: false };
  assert.ok((await showContribution(context, moderator, again)).ok);
  const copy = await published(site, id);
  assert.equal(copy.text, 'Ask [removed] at the desk.');
  assert.equal(copy.reason, 'It shows who a private person is.');
  const whole = { ...(await looked(site, id)), whole: true };
  assert.ok((await showContribution(context, moderator, whole)).ok);
  assert.equal((await published(site, id)).text, `Ask ${CANARY} at the desk.`);
});

test('a reason is required, and what is typed must be in the text', async (t) => {
  const site = await openSite(t);
  const plan = await planToModerate(site);
  const moderator = await staffMember(site, 'moderator', plan.placeId);
  const id = await say(site, plan, 'The bus is late.');
  const at = await looked(site, id);
  const hidden = await hideContribution(site.context, moderator, { ...at, rule: '', words: 'x' });
  assert.equal(!hidden.ok && hidden.faults[0]?.code, 'moderation.ruleMissing');
  const cut = async (phrases: string, rule = 'attack') => {
    const input = { ...at, rule, words: '', ticked: [], phrases };
    const outcome = await redactContribution(site.context, moderator, input);
    return outcome.ok ? [] : outcome.faults.map((fault) => fault.code);
  };
  assert.deepEqual(await cut(''), ['moderation.nothingMarked']);
  assert.deepEqual(await cut('tram'), ['moderation.phraseMissing']);
  assert.deepEqual(await cut('The bus is late'), ['moderation.everythingMarked']);
  assert.deepEqual(await cut('bus', ''), ['moderation.redactRuleMissing']);
  assert.equal((await published(site, id)).text, 'The bus is late.');
});

test('of two moderators at once the second is told; the same form twice decides once', async (t) => {
  const site = await openSite(t);
  const plan = await planToModerate(site);
  const { context } = site;
  const moderator = await staffMember(site, 'moderator', plan.placeId);
  const id = await say(site, plan, 'The bus is late and cold.');
  const at = await looked(site, id);
  const attempts = await Promise.all([
    hideContribution(context, moderator, { ...at, ...why }),
    redactContribution(context, moderator, {
      ...at,
      rule: 'attack',
      words: '',
      ticked: [],
      phrases: 'cold',
    }),
  ]);
  assert.equal(attempts.filter((outcome) => outcome.ok).length, 1);
  assert.ok(attempts.some((outcome) => !outcome.ok && outcome.status === 409));
  const now = await looked(site, id);
  const twice = { ...now, rule: 'elsewhere', words: 'It is about trains.' };
  assert.ok((await hideContribution(context, moderator, twice)).ok);
  assert.ok((await hideContribution(context, moderator, twice)).ok);
  const events = await context.database.private
    .selectFrom('moderation_decision')
    .select('id')
    .where('contribution_id', '=', id)
    .execute();
  assert.equal(events.length, 2);
});

test('a decision on a contribution that was withdrawn meanwhile is refused', async (t) => {
  const site = await openSite(t);
  const plan = await planToModerate(site);
  const moderator = await staffMember(site, 'moderator', plan.placeId);
  const id = await say(site, plan, 'The bus is late.', { publication: 'redacted' });
  const at = await looked(site, id);
  assert.ok((await withdraw(site.context, { kind: 'receipt', contributionId: id }, id)).ok);
  const shown = await showContribution(site.context, moderator, { ...at, whole: true });
  assert.equal(!shown.ok && shown.faults[0]?.code, 'moderation.withdrawn');
  assert.equal((await published(site, id)).text, null);
});

test('only moderators and administrators of the place decide', async (t) => {
  const site = await openSite(t);
  const plan = await planToModerate(site);
  const other = await site.context.database.private
    .selectFrom('place')
    .select('id')
    .where('id', '!=', plan.placeId)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const id = await say(site, plan, 'The bus is late.');
  const staff = (role: Role, placeId: string | null) => staffMember(site, role, placeId);
  const matrix: readonly (readonly [Actor, number])[] = [
    [publicActor, 404],
    [{ kind: 'receipt', contributionId: id }, 404],
    [await staff('editor', plan.placeId), 403],
    [await staff('publisher', plan.placeId), 403],
    [await staff('moderator', other.id), 404],
    [await staff('moderator', plan.placeId), 200],
    [await staff('administrator', plan.placeId), 200],
  ];
  for (const [actor, expected] of matrix) {
    const at = await looked(site, id);
    const cut = { ...at, ...why, ticked: [], phrases: 'bus' };
    for (const act of [
      () => redactContribution(site.context, actor, cut),
      async () => hideContribution(site.context, actor, { ...(await looked(site, id)), ...why }),
      async () =>
        showContribution(site.context, actor, { ...(await looked(site, id)), whole: true }),
    ]) {
      const outcome = await act();
      assert.equal(outcome.ok ? 200 : outcome.status, expected);
    }
  }
});
