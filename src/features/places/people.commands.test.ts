import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../../../test/harness.ts';
import { systemActor } from '../accounts/index.ts';
import { addSandbank, SANDBANK } from './demonstration.test-data.ts';
import { dayOfBoxes, type NewHolder } from './new-holder.ts';
import { nameHolder } from './people.commands.ts';
import { placeDetails } from './places.queries.ts';

const person = { name: 'Nia Farooq', jobTitle: 'Director', email: '', telephone: '' };
const base: NewHolder = {
  placeId: 'dorset',
  holdingId: 'register.dorset.lead',
  post: '',
  person,
  organisation: 'NHS Dorset CCG',
  since: '2026-11-01',
};

test('a new holder ends the one before on the day, and both stay in the record', async (t) => {
  const { context } = await openSite(t);
  const before = (await placeDetails(context.database.public, 'dorset'))?.people[0];
  const named = await nameHolder(context, systemActor, base);
  assert.ok(named.ok);
  const place = await placeDetails(context.database.public, 'dorset');
  const [now] = place?.people ?? [];
  assert.deepEqual(
    [now?.post, now?.personName, now?.fromDay, now?.organisation?.id, now?.evidence.status],
    ['Footprint lead', 'Nia Farooq', '2026-11-01', 'nhs-dorset-ccg', 'stated'],
  );
  const [former] = place?.formerPeople ?? [];
  assert.deepEqual([former?.personName, former?.toDay], [before?.personName, '2026-11-01']);
});

test('"not yet named" is a value that a post can take and lose', async (t) => {
  const { context } = await openSite(t);
  const emptied = await nameHolder(context, systemActor, { ...base, person: null });
  assert.ok(emptied.ok);
  const empty = (await placeDetails(context.database.public, 'dorset'))?.people[0];
  assert.deepEqual([empty?.personName, empty?.fromDay], [null, '2026-11-01']);
  const { holdingId } = emptied.value;
  const filled = await nameHolder(context, systemActor, {
    ...base,
    holdingId,
    since: '2026-11-20',
  });
  assert.ok(filled.ok);
  const place = await placeDetails(context.database.public, 'dorset');
  assert.equal(place?.people[0]?.personName, 'Nia Farooq');
  assert.equal(place.formerPeople.length, 2);
});

test('of two who change the same post at once, one is told that it has moved', async (t) => {
  const { context } = await openSite(t);
  const both = await Promise.all(
    ['A', 'B'].map((name) =>
      nameHolder(context, systemActor, { ...base, person: { ...person, name } }),
    ),
  );
  const refusals = both.flatMap((outcome) => (outcome.ok ? [] : [outcome]));
  assert.equal(refusals.length, 1);
  assert.equal(refusals[0]?.faults[0]?.code, 'places.holderMoved');
  assert.equal((await placeDetails(context.database.public, 'dorset'))?.people.length, 1);
});

test('of two who add the same post at once, one is told that it is there', async (t) => {
  const { context } = await openSite(t);
  const post = { ...base, holdingId: null, post: 'Clinical lead' };
  const both = await Promise.all([
    nameHolder(context, systemActor, post),
    nameHolder(context, systemActor, post),
  ]);
  const codes = both.flatMap((outcome) => (outcome.ok ? ['ok'] : [outcome.faults[0]?.code]));
  assert.deepEqual(codes.sort(), ['ok', 'places.postTaken']);
});

test('a post of another place, or of none, cannot be changed through this one', async (t) => {
  const { context } = await openSite(t);
  await addSandbank(context);
  const other = await nameHolder(context, systemActor, { ...base, placeId: SANDBANK });
  assert.ok(!other.ok && other.status === 409);
  const nowhere = await nameHolder(context, systemActor, { ...base, placeId: 'atlantis' });
  assert.ok(!nowhere.ok && nowhere.status === 404);
});

const wrong: readonly (readonly [code: string, input: Partial<NewHolder>])[] = [
  ['nameMissing', { person: { ...person, name: '  ' } }],
  ['tooLong', { person: { ...person, name: 'x'.repeat(151) } }],
  ['emailWrong', { person: { ...person, email: 'nia at example' } }],
  ['telephoneWrong', { person: { ...person, telephone: 'ring me' } }],
  ['sinceWrong', { since: '' }],
  ['sinceWrong', { since: '2026-02-31' }],
  ['sinceFuture', { since: '2026-11-23' }],
  ['postMissing', { holdingId: null, post: ' ' }],
  ['postLong', { holdingId: null, post: 'x'.repeat(101) }],
];

test('each mistake is named, and nothing is written', async (t) => {
  const { context } = await openSite(t);
  for (const [code, input] of wrong) {
    const outcome = await nameHolder(context, systemActor, { ...base, ...input });
    assert.ok(!outcome.ok);
    assert.deepEqual(
      outcome.faults.map((fault) => fault.code),
      [`places.${code}`],
    );
  }
  const place = await placeDetails(context.database.public, 'dorset');
  assert.equal(place?.formerPeople.length, 0);
});

test('an entry cannot begin before the one that it ends', async (t) => {
  const { context } = await openSite(t);
  await addSandbank(context);
  const lead = (await placeDetails(context.database.public, SANDBANK))?.people[0];
  const input = { ...base, placeId: SANDBANK, holdingId: lead?.id ?? '', since: '2025-10-06' };
  const outcome = await nameHolder(context, systemActor, input);
  assert.ok(!outcome.ok && outcome.faults[0]?.code === 'places.sinceEarly');
});

test('a day from three boxes is a real day or none', () => {
  assert.equal(dayOfBoxes('6', '10', '2025'), '2025-10-06');
  assert.equal(dayOfBoxes(' 29 ', '2', '2024'), '2024-02-29');
  for (const [d, m, y] of [
    ['29', '2', '2025'],
    ['', '', ''],
    ['1', '13', '2025'],
    ['1', '1', '25'],
    ['one', '1', '2025'],
  ] as const) {
    assert.equal(dayOfBoxes(d, m, y), '');
  }
});
