import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councils, upperTierCouncils } from './councils.ts';
import { footprints } from './footprints.ts';
import { readSharedRows } from './shared-data.ts';

test('the table holds the 353 councils of 2016 and 9 that came later, each name once', () => {
  assert.equal(councils.filter(({ kind }) => kind !== 'later').length, 353);
  assert.equal(councils.filter(({ kind }) => kind === 'later').length, 9);
  assert.equal(new Set(councils.map(({ name }) => name)).size, councils.length);
});

test('the shares of every council add up to one, the largest first', () => {
  for (const { name, places } of councils) {
    const total = places.reduce((sum, { share }) => sum + share, 0);
    assert.ok(Math.abs(total - 1) < 1e-9, name);
    const shares = places.map(({ share }) => share);
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => b - a),
      name,
    );
  }
});

test('the 152 upper-tier councils are exactly those that the footprints list', () => {
  const listed = new Set(
    footprints.flatMap((footprint) => footprint.councils.value.map(({ name }) => name)),
  );
  assert.deepEqual([...listed].sort(), upperTierCouncils.map(({ name }) => name).sort());
});

test('people of a listed council live in the footprint that lists it', () => {
  for (const footprint of footprints) {
    for (const { name } of footprint.councils.value) {
      const council = upperTierCouncils.find((other) => other.name === name);
      assert.ok(
        council?.places.some((place) => place.footprint === footprint.number),
        `${name} in ${footprint.name}`,
      );
    }
  }
});

test('the named parts of a split council are where its districts say they are', () => {
  for (const footprint of footprints) {
    for (const { part } of footprint.councils.value) {
      if (part?.kind !== 'areas') continue;
      for (const area of part.areas) {
        const district = councils.find(({ name }) => name === area);
        // Whitby is a town in Scarborough, not a council.
        if (district === undefined) assert.equal(area, 'Whitby');
        else assert.equal(district.places[0]?.footprint, footprint.number, area);
      }
    }
  }
});

test('the shares are those of the small-area lookup, County Durham apart', (context) => {
  const rows = readSharedRows(context, 'geo/lookups/lad17_stp17_overlap.csv');
  if (rows === undefined) return;
  const numbers = new Map(footprints.map(({ number, onsCode2017 }) => [onsCode2017.value, number]));
  const districts = new Map(councils.map((council) => [council.code, council]));
  let checked = 0;
  for (const row of rows) {
    const district = districts.get(row.lad17cd);
    assert.ok(district !== undefined, row.lad17cd);
    if (district.name === 'County Durham') continue;
    const number = numbers.get(row.stp17cd ?? '');
    const place = district.places.find(({ footprint }) => footprint === number);
    assert.equal(place?.people, Number(row.population), district.name);
    checked += 1;
  }
  assert.equal(checked, 341);
});
