import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { factsWords } from './facts.words.ts';
import { describePart } from './footprint.ts';
import { footprintBySlug, footprintNumbered, footprints } from './footprints.ts';
import { sourcesOfFootprint } from './sources.ts';
import { factSchema, factStatuses, hasSource, isSolid } from './status.ts';

const origin = z.object({ status: z.enum(factStatuses), sources: z.array(z.string()) });

/** Every fact anywhere inside a value, by its shape, so that no new field escapes the rule. */
function originsIn(value: unknown): readonly z.infer<typeof origin>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = origin.safeParse(value);
  const inside = Object.values(value).flatMap(originsIn);
  return own.success ? [own.data, ...inside] : inside;
}

test('the register holds the 44 footprints, numbered 1 to 44 in order', () => {
  assert.deepEqual(
    footprints.map(({ number }) => number),
    Array.from({ length: 44 }, (_, index) => index + 1),
  );
});

test('no two footprints share an address, a name or a code', () => {
  for (const key of ['slug', 'name'] as const) {
    assert.equal(new Set(footprints.map((footprint) => footprint[key])).size, 44);
  }
  assert.equal(new Set(footprints.map((footprint) => footprint.onsCode2016.value)).size, 44);
  assert.equal(new Set(footprints.map((footprint) => footprint.onsCode2017.value)).size, 44);
});

test('every fact that claims a source has one, and a recollection claims none', () => {
  const origins = footprints.flatMap(originsIn);
  assert.ok(origins.length > 44 * 10);
  for (const { status, sources } of origins) {
    assert.equal(status === 'recollection', sources.length === 0);
  }
});

test('every source that a fact names can be looked up', () => {
  for (const footprint of footprints) assert.ok(sourcesOfFootprint(footprint).length > 0);
});

test('three leads were not yet named in March 2016, and the source says so', () => {
  const open = footprints.filter(({ leader }) => leader.value === null);
  assert.deepEqual(
    open.map(({ number }) => number),
    [6, 22, 36],
  );
  for (const { leader, laterLeader } of open) {
    assert.equal(leader.status, 'confirmed');
    assert.ok(laterLeader !== null);
  }
});

test('the five leads without a source stay marked as not confirmed', () => {
  const unsure = footprints.filter(({ leader }) => leader.status === 'recollection');
  assert.deepEqual(
    unsure.map(({ number }) => number),
    [10, 21, 25, 31, 35],
  );
});

test('sectors of the 41 named leads agree with the totals that were published', () => {
  const count = (sector: string) =>
    footprints.filter(({ leader }) => leader.value?.sector === sector).length;
  assert.deepEqual(
    [count('provider'), count('ccg'), count('council'), count('other')],
    [18, 18, 3, 2],
  );
});

test('28 funding gaps have a source; the 16 remembered ones never pass for one', () => {
  const sourced = footprints.filter(({ fundingGap }) => fundingGap.sources.length > 0);
  assert.equal(sourced.length, 28);
  for (const { fundingGap } of sourced) assert.notEqual(fundingGap.status, 'recollection');
});

test('16 publication dates are known, all after the plans of June 2016', () => {
  const dates = footprints.flatMap(({ publication }) => publication?.value.date ?? []);
  assert.equal(dates.length, 16);
  for (const date of dates) assert.ok(date >= '2016-10-01' && date <= '2016-12-31', date);
});

test('nine populations are confirmed', () => {
  const confirmed = footprints.filter(({ population }) => population.status === 'confirmed');
  assert.equal(confirmed.length, 9);
});

test('a footprint is found by number and address, and nobody by another', () => {
  assert.equal(footprintNumbered(5).name, 'West Yorkshire');
  assert.equal(footprintBySlug('west-yorkshire')?.number, 5);
  assert.equal(footprintBySlug('west-yorkshire-and-harrogate'), undefined);
  assert.throws(() => footprintNumbered(45), /45/);
});

test('a page can tell what stands alone, what needs a mark, and what has no source', () => {
  const { leader, population, fundingGap } = footprintNumbered(10);
  assert.equal(hasSource(leader), false);
  assert.equal(factsWords('en')[leader.status], 'Not confirmed');
  assert.equal(isSolid(population), true);
  assert.equal(hasSource(fundingGap), false);
  assert.equal(isSolid(footprintNumbered(4).fundingGap), false);
});

test('the part of a council is told in words', () => {
  assert.equal(describePart({ kind: 'areas', areas: ['Craven', 'Eden'] }), 'Craven and Eden');
  assert.equal(describePart({ kind: 'all-but', areas: ['Waveney'] }), 'all but Waveney');
  assert.equal(describePart({ kind: 'described', words: 'mid and south' }), 'mid and south');
  assert.equal(describePart({ kind: 'unspecified' }), 'part of it');
  assert.equal(describePart(undefined), 'all of it');
});

test('the loader refuses a fact whose status and sources disagree', () => {
  const fact = factSchema(z.string());
  const base = { value: 'Leeds', status: 'confirmed', sources: ['hsj-leaders-2016'] };
  assert.ok(fact.safeParse(base).success);
  assert.ok(!fact.safeParse({ ...base, sources: [] }).success);
  assert.ok(!fact.safeParse({ ...base, status: 'recollection' }).success);
  assert.ok(!fact.safeParse({ ...base, status: 'rumour' }).success);
  assert.ok(!fact.safeParse({ ...base, sauce: 'typing error' }).success);
});
