import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../../../../test/harness.ts';
import type { Context } from '../../../platform/context.ts';
import { placeDetails } from '../places.queries.ts';
import { loadRegister } from './load-register.ts';
import { registerRows } from './register-rows.ts';

const tables = ['place', 'place_fact', 'organisation', 'membership', 'role_holding'] as const;

async function everything(context: Context): Promise<string> {
  const rows: string[] = [];
  for (const table of tables) {
    const all = await context.database.private.selectFrom(table).selectAll().execute();
    rows.push(...all.map((row) => JSON.stringify(row)));
  }
  return rows.sort().join('\n');
}

test('the 44 places, their organisations and leads are there from the first start', async (t) => {
  const { context } = await openSite(t);
  const counts: number[] = [];
  for (const table of tables) {
    counts.push((await context.database.public.selectFrom(table).selectAll().execute()).length);
  }
  assert.deepEqual([counts[0], counts[2]], [44, 209 + 152 + 137]);
  assert.equal(counts[4], 47, '44 leads, not yet named ones included, and three named later');
});

test('loading the same register again writes nothing, and no event', async (t) => {
  const { context } = await openSite(t);
  const before = await everything(context);
  assert.equal(await loadRegister(context), false);
  assert.equal(await everything(context), before);
  const events = await context.database.private
    .selectFrom('event')
    .select('id')
    .where('kind', '=', 'register.loaded')
    .execute();
  assert.equal(events.length, 1);
});

test('two starts at the same moment load a new edition once', async (t) => {
  const { context } = await openSite(t);
  await context.database.write((db) => db.deleteFrom('register_load').execute());
  const both = await Promise.all([loadRegister(context), loadRegister(context)]);
  assert.deepEqual([...both].sort(), [false, true]);
});

test('a new edition corrects the register and leaves what staff entered', async (t) => {
  const { context } = await openSite(t);
  const { database } = context;
  await database.write(async (db) => {
    await db
      .updateTable('place_fact')
      .set({ value: '"stated here"', status: 'stated' })
      .where('place_id', '=', 'west-yorkshire')
      .where('kind', '=', 'name-2017')
      .execute();
    await db
      .updateTable('role_holding')
      .set({ to_day: '2026-11-01' })
      .where('place_id', '=', 'west-yorkshire')
      .execute();
  });
  const rows = registerRows();
  const holdings = rows.holdings.map((row) =>
    row.place_id === 'west-yorkshire' ? { ...row, job_title: 'Corrected' } : row,
  );
  const facts = rows.facts.filter((row) => row.kind !== 'rating-2017');
  assert.equal(await loadRegister(context, { ...rows, holdings, facts }), true);
  const place = await placeDetails(database.public, 'west-yorkshire');
  assert.equal(place?.facts['name-2017']?.value, 'stated here');
  assert.deepEqual(place?.people, [], 'the post stays closed');
  assert.equal(place?.formerPeople[0]?.jobTitle, 'Corrected');
  const frimley = await placeDetails(database.public, 'frimley-health');
  assert.equal(frimley?.facts['rating-2017'], undefined);
});

test('no fact, membership or holding is without a status, and all but recollections have a source', async (t) => {
  const { context } = await openSite(t);
  for (const { id } of registerRows().places) {
    const place = await placeDetails(context.database.public, id);
    assert.ok(place);
    const facts = Object.values(place.facts).flatMap((fact) => fact ?? []);
    const known = [
      ...facts,
      ...[...place.people, ...place.partners].map(({ evidence }) => evidence),
    ];
    assert.ok(facts.length >= 7);
    for (const { status, sources } of known) {
      assert.equal(sources.length === 0, status === 'recollection', id);
    }
  }
});

for (const [table, row] of [
  ['place_fact', { kind: 'gap', value: '1' }],
  ['membership', { organisation_id: 'nhs-blackpool-ccg', kind: 'lead', part: null }],
] as const) {
  test(`the database refuses a ${table} without a status`, async (t) => {
    const { context } = await openSite(t);
    const evidence = { status: '', sources: '[]', note: null, unconfirmed: null };
    await assert.rejects(
      context.database.write((db) =>
        db
          .insertInto(table)
          .values({ place_id: 'dorset', ...row, ...evidence })
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      ),
      /check|constraint/i,
    );
  });
}
