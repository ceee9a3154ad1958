import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { footprints } from './footprints.ts';
import { searchFootprints } from './search.ts';

const numbers = (query: string) => searchFootprints(query).map(({ footprint }) => footprint.number);

function first(query: string): string {
  const [found] = searchFootprints(query);
  return found === undefined ? 'none' : `${found.footprint.number} by ${found.match?.field}`;
}

const cases: readonly (readonly [typed: string, answer: string])[] = [
  ['west yorkshire', '5 by name'],
  ['black country', '16 by name'],
  ['SOMERSET', '38 by name'],
  ['humber coast & vale', '6 by name-2017'],
  ['Leeds City Council', '5 by council'],
  ['saint helens', '8 by council'],
  ['Watford', '25 by district'],
  ['Cumberland', '2 by district'],
  ['Ealing CCG', '27 by ccg'],
  ['Amanda Doyle', '4 by lead'],
  ['dr amanda doyle', '4 by lead'],
  ['Wendy Thomson', '22 by later-lead'],
  ['guy’s', '30 by acute-trust'],
  ['Bürmingham', 'none'],
  ['Bírmingham', '17 by council'],
  ['atlantis', 'none'],
];

for (const [typed, answer] of cases) {
  test(`a search for "${typed}" puts first ${answer}`, () => {
    assert.equal(first(typed), answer);
  });
}

test('the same name comes before one that begins so, and that before one with the word', () => {
  const fields = numbers('york');
  assert.deepEqual(fields.slice(0, 3), [6, 5, 9]);
  assert.equal(numbers('north').slice(0, 2).join(), '1,20');
});

test('"london" finds the five London places by their own names, first of all', () => {
  const five = searchFootprints('london').slice(0, 5);
  assert.deepEqual(
    five.map(({ footprint, match }) => [footprint.number, match?.field]),
    [27, 28, 29, 30, 31].map((number) => [number, 'name']),
  );
});

test('a lead who is not confirmed is found, and the result says that', () => {
  const [found] = searchFootprints('Beverley Flowers');
  assert.deepEqual(found?.match, {
    field: 'lead',
    text: 'Beverley Flowers',
    status: 'recollection',
  });
});

test('an empty search keeps all 44, and filters narrow it', () => {
  assert.equal(searchFootprints('  ').length, 44);
  assert.equal(searchFootprints('', { region: 'london' }).length, 5);
  assert.deepEqual(
    searchFootprints('', { lead: 'not-yet-named' }).map(({ footprint }) => footprint.number),
    [6, 22, 36],
  );
  assert.equal(searchFootprints('', { sector: 'council' }).length, 3);
  assert.equal(searchFootprints('', { publication: 'date-known', region: 'london' }).length, 2);
  assert.deepEqual(searchFootprints('Leeds', { region: 'south' }), []);
});

test('every place is the first answer to its own name, however it is typed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...footprints), fc.boolean(), (footprint, loud) => {
      const typed = footprint.name.replaceAll(' and ', ' & ').replaceAll(',', ' ');
      const [found] = searchFootprints(loud ? typed.toUpperCase() : typed);
      assert.equal(found?.footprint.number, footprint.number);
    }),
  );
});

test('no text breaks the search, and no place is found twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
      const found = numbers(typed);
      return new Set(found).size === found.length;
    }),
  );
});
