import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../../../test/harness.ts';
import { staffMember } from '../../../test/people.ts';
import { addSandbank, SANDBANK } from './demonstration.test-data.ts';
import { findPlaces, type PlaceFilters } from './find-places.ts';
import { nameHolder } from './people.commands.ts';

const all: PlaceFilters = { query: '', region: undefined, lead: undefined };

test('with nothing asked all places are there, the demonstration first', async (t) => {
  const { context } = await openSite(t);
  await addSandbank(context);
  const { council, places, suggestions } = await findPlaces(context.database.public, all);
  assert.equal(places.length, 45);
  assert.equal(places[0]?.place.id, SANDBANK);
  assert.deepEqual(
    places.slice(1).map(({ place }) => place.number),
    Array.from({ length: 44 }, (_, index) => index + 1),
  );
  assert.deepEqual([council, suggestions], [null, []]);
});

const cases: readonly (readonly [typed: string, first: string, by: string])[] = [
  ['west yorkshire', 'west-yorkshire', 'name'],
  ['Leeds City Council', 'west-yorkshire', 'council'],
  ['Watford', 'hertfordshire-and-west-essex', 'district'],
  ['Ealing CCG', 'north-west-london', 'ccg'],
  ['amanda doyle', 'lancashire-and-south-cumbria', 'lead'],
  ['sandbank', SANDBANK, 'name'],
  ['gottingham', SANDBANK, 'settlement'],
  ['OTTOLINE', SANDBANK, 'lead'],
  ['hills bus', SANDBANK, 'organisation'],
];

test('a place is found by its name, council, CCG, lead, town or organisation', async (t) => {
  const { context } = await openSite(t);
  await addSandbank(context);
  for (const [query, id, field] of cases) {
    const { places } = await findPlaces(context.database.public, { ...all, query });
    assert.deepEqual([places[0]?.place.id, places[0]?.match?.field], [id, field], query);
  }
});

test('regions and leads narrow a search, and a lead named here is found at once', async (t) => {
  const site = await openSite(t);
  const { public: door } = site.context.database;
  const london = await findPlaces(door, { ...all, region: 'london' });
  assert.equal(london.places.length, 5);
  assert.deepEqual(
    (await findPlaces(door, { ...all, query: 'Leeds', region: 'south' })).places,
    [],
  );
  const unnamed = await findPlaces(door, { ...all, lead: 'not-yet-named' });
  assert.deepEqual(
    unnamed.places.map(({ place }) => place.number),
    [6, 22, 36],
  );
  const editor = await staffMember(site, 'editor', 'norfolk-and-waveney');
  const named = await nameHolder(site.context, editor, {
    placeId: 'norfolk-and-waveney',
    holdingId: 'register.norfolk-and-waveney.lead',
    post: '',
    person: { name: 'Perpetua Quill', jobTitle: '', email: '', telephone: '' },
    organisation: '',
    since: '2026-11-01',
  });
  assert.ok(named.ok);
  const after = await findPlaces(door, { ...all, lead: 'not-yet-named' });
  assert.equal(after.places.length, 2);
  const [found] = (await findPlaces(door, { ...all, query: 'perpetua quill' })).places;
  assert.deepEqual([found?.place.number, found?.match?.status], [22, 'stated']);
});

test('a misspelt council, place or person is answered with names spelt nearly so', async (t) => {
  const { context } = await openSite(t);
  const suggested = async (query: string) =>
    (await findPlaces(context.database.public, { ...all, query })).suggestions;
  assert.equal((await suggested('Harogate'))[0], 'Harrogate');
  assert.ok((await suggested('Manchestr')).includes('Greater Manchester'));
  assert.deepEqual(await suggested('Amanda Doile'), ['Dr Amanda Doyle']);
  assert.deepEqual(await suggested('atlantis'), []);
  assert.deepEqual(await suggested('x'.repeat(5_000)), []);
});
