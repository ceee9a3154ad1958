import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../../../test/harness.ts';
import { staffMember } from '../../../test/people.ts';
import { publicActor, roles } from '../accounts/index.ts';
import { addSandbank, SANDBANK, sandbank } from './demonstration.test-data.ts';
import type { NewHolder } from './new-holder.ts';
import { nameHolder } from './people.commands.ts';
import { addPlace } from './places.commands.ts';
import { organisationDetails, placeById, placeDetails } from './places.queries.ts';

const person = { name: 'Nia Farooq', jobTitle: '', email: '', telephone: '' };
const newPost: NewHolder = {
  placeId: SANDBANK,
  holdingId: null,
  post: 'Director of involvement',
  person,
  organisation: '',
  since: '2026-11-22',
};

test('a new place is there with its facts, organisations and posts, each with its status', async (t) => {
  const { context } = await openSite(t);
  await addSandbank(context);
  const place = await placeDetails(context.database.public, SANDBANK);
  assert.deepEqual(await placeById(context.database.public, SANDBANK), place?.place);
  assert.equal(place?.place.fictional, 1);
  assert.equal(place.facts.population?.value.people, 12_400);
  assert.equal(place.facts.population.status, 'invented');
  assert.deepEqual(
    place.people.map(({ post, personName, evidence }) => [post, personName, evidence.note]),
    [
      ['Place lead', 'Ottoline Marsh', null],
      ['Clinical lead', null, 'Please ring the lead.'],
    ],
  );
  const hospice = await organisationDetails(context.database.public, 'sandbank-harbour-hospice');
  assert.deepEqual(
    [hospice?.places[0]?.place.id, hospice?.places[0]?.kind, hospice?.posts[0]?.personName],
    [SANDBANK, 'lead', 'Ottoline Marsh'],
  );
  const events = await context.database.private
    .selectFrom('event')
    .select('kind')
    .where('place_id', '=', SANDBANK)
    .execute();
  assert.deepEqual(
    events.map((event) => event.kind),
    ['place.added'],
  );
});

test('a place is never added twice, nor with a real organisation as an invented one', async (t) => {
  const site = await openSite(t);
  const administrator = await staffMember(site, 'administrator');
  await addSandbank(site.context);
  const twice = await addPlace(site.context, administrator, sandbank);
  assert.ok(!twice.ok && twice.status === 409);
  const organisations = [{ name: 'NHS Kernow CCG', kind: 'ccg', membership: 'lead' }] as const;
  const other = { ...sandbank, name: 'Elsewhere', organisations };
  const mixed = await addPlace(site.context, administrator, other);
  assert.ok(!mixed.ok && mixed.faults[0]?.code === 'places.organisationTaken');
  assert.equal(await placeById(site.context.database.public, 'elsewhere'), undefined);
  const real = await addPlace(site.context, administrator, { ...other, fictional: false });
  assert.ok(real.ok);
  const kernow = await organisationDetails(site.context.database.public, 'nhs-kernow-ccg');
  assert.equal(kernow?.places.length, 2);
});

test('only whom the policy names may add a place or change who holds a post', async (t) => {
  const site = await openSite(t);
  await addSandbank(site.context);
  const allowed: Record<string, readonly string[]> = { here: [], elsewhere: [], everywhere: [] };
  for (const { role } of roles) {
    for (const [where, placeId] of [
      ['here', SANDBANK],
      ['elsewhere', 'dorset'],
      ['everywhere', null],
    ] as const) {
      const actor = await staffMember(site, role, placeId);
      const named = await nameHolder(site.context, actor, { ...newPost, post: `${role} ${where}` });
      const name = `Place of ${role} ${where}`;
      const added = await addPlace(site.context, actor, { ...sandbank, name });
      for (const outcome of [named, added]) assert.ok(outcome.ok || outcome.status === 403);
      const may = [...(named.ok ? [`${role} names`] : []), ...(added.ok ? [`${role} adds`] : [])];
      allowed[where] = [...(allowed[where] ?? []), ...may];
    }
  }
  assert.deepEqual(allowed, {
    here: ['editor names', 'administrator names'],
    elsewhere: [],
    everywhere: ['editor names', 'administrator names', 'administrator adds'],
  });
  for (const outcome of [
    await nameHolder(site.context, publicActor, newPost),
    await addPlace(site.context, publicActor, { ...sandbank, name: 'Nowhere' }),
  ]) {
    assert.ok(!outcome.ok && outcome.status === 403);
  }
});
