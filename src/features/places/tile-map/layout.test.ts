import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { footprintNumbered, footprints } from '../facts/footprints.ts';
import { regions } from '../facts/regions.ts';
import { readShared, readSharedRows } from '../facts/shared-data.ts';
import { tileMapLayout } from './layout.ts';
import { contact, type Pair, pairsInContact, pieces, rankCorrelation } from './layout-quality.ts';
import { tileShortName } from './short-names.ts';

test('all 44 footprints have one tile each, and no two tiles lie on each other', () => {
  const numbers = tileMapLayout.map(({ number }) => number).sort((a, b) => a - b);
  assert.deepEqual(
    numbers,
    footprints.map(({ number }) => number),
  );
  const cells = new Set(tileMapLayout.map(({ column, row }) => `${column} ${row}`));
  assert.equal(cells.size, 44);
});

test('England is one piece, each region is one piece, and London is compact', () => {
  assert.equal(pieces(tileMapLayout), 1);
  for (const region of regions) {
    const own = tileMapLayout.filter(({ number }) => footprintNumbered(number).region === region);
    assert.equal(pieces(own), 1, region);
  }
  const london = tileMapLayout.filter(
    ({ number }) => footprintNumbered(number).region === 'london',
  );
  const across = new Set(london.map(({ column }) => column)).size;
  const down = new Set(london.map(({ row }) => row)).size;
  assert.ok(across * down <= 6, `${across} by ${down}`);
});

test('the map is narrow enough for tiles of 44 pixels on a telephone of 320', () => {
  assert.equal(Math.max(...tileMapLayout.map(({ column }) => column)), 6);
});

test('every tile has a short name that fits: three lines of at most ten letters', () => {
  for (const { number } of footprints) {
    const words = tileShortName(number).split(' ');
    assert.ok(words.length <= 3, words.join(' '));
    for (const word of words) assert.ok(word.length <= 10, word);
  }
  assert.throws(() => tileShortName(45), /45/);
});

test('real neighbours touch: 9 in 10 at an edge or a corner, 6 in 10 at an edge', (context) => {
  const rows = readSharedRows(context, 'geo/lookups/stp17_neighbours.csv');
  if (rows === undefined) return;
  const numbers = new Map(footprints.map(({ number, onsCode2017 }) => [onsCode2017.value, number]));
  const pairs = rows.flatMap((row): Pair[] => {
    const from = numbers.get(row.stp17cd ?? '');
    const to = numbers.get(row.neighbour ?? '');
    assert.ok(from !== undefined && to !== undefined);
    return from < to ? [[from, to]] : [];
  });
  assert.equal(pairs.length, 103);
  const { edge, any } = pairsInContact(tileMapLayout, pairs);
  context.diagnostic(`of 103 pairs ${any} touch, ${edge} of them at an edge`);
  assert.ok(any / pairs.length >= 0.9, `${any} of ${pairs.length}`);
  assert.ok(edge / pairs.length >= 0.58, `${edge} of ${pairs.length}`);
});

const ring = z.array(z.tuple([z.number(), z.number()]));
const shapes = z.object({
  features: z.array(
    z.object({
      properties: z.object({ stp17cd: z.string() }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
      ]),
    }),
  ),
});

/** The middle of the box around a shape: near enough for an order from west to east. */
function middle(points: readonly (readonly [number, number])[]): readonly [number, number] {
  const ends = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [ends(points.map(([x]) => x)), ends(points.map(([, y]) => y))];
}

test('columns follow longitude and rows follow latitude', (context) => {
  const text = readShared(context, 'geo/boundaries/stp_2017_from_lsoa11_small.geojson');
  if (text === undefined) return;
  const centres = new Map(
    shapes.parse(JSON.parse(text)).features.map(({ properties, geometry }) => {
      const rings =
        geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      return [properties.stp17cd, middle(rings.flat())];
    }),
  );
  const real = tileMapLayout.map(({ number }) => {
    const centre = centres.get(footprintNumbered(number).onsCode2017.value);
    assert.ok(centre !== undefined);
    return centre;
  });
  const west = rankCorrelation(
    tileMapLayout.map(({ column }) => column),
    real.map(([longitude]) => longitude),
  );
  const north = rankCorrelation(
    tileMapLayout.map(({ row }) => -row),
    real.map(([, latitude]) => latitude),
  );
  context.diagnostic(`rank correlation: ${west.toFixed(3)} across, ${north.toFixed(3)} down`);
  assert.ok(west >= 0.85, String(west));
  assert.ok(north >= 0.95, String(north));
});

test('the measures say what they mean', () => {
  const tile = (number: number, column: number, row: number) => ({ number, column, row });
  assert.equal(contact(tile(1, 1, 1), tile(2, 2, 1)), 'edge');
  assert.equal(contact(tile(1, 1, 1), tile(2, 2, 2)), 'corner');
  assert.equal(contact(tile(1, 1, 1), tile(2, 3, 1)), 'apart');
  assert.equal(pieces([tile(1, 1, 1), tile(2, 2, 2), tile(3, 2, 3)]), 2);
  assert.equal(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 90]), 1);
  assert.equal(rankCorrelation([1, 2, 3, 4], [9, 7, 5, 1]), -1);
  assert.throws(() => pairsInContact([tile(1, 1, 1)], [[1, 2]]), /No tile/);
});
