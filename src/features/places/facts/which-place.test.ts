import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { councils } from './councils.ts';
import { describeShare, whichPlace } from './which-place.ts';

/** The answer as one line: kind, councils, and the numbers of their footprints. */
function asLine(name: string): string {
  const found = whichPlace(name);
  if (found.kind === 'unknown') {
    return `unknown: ${found.suggestions.map((council) => council.name).join(', ')}`;
  }
  const answers = found.kind === 'one' ? [found.answer] : found.answers;
  return answers
    .map(
      ({ council, places }) =>
        `${council.name} ${places.map(({ footprint }) => footprint.number).join('+')}`,
    )
    .join('; ');
}

const cases: readonly (readonly [typed: string, answer: string])[] = [
  ['Leeds City Council', 'Leeds 5'],
  ['London Borough of Camden', 'Camden 28'],
  ['County Durham', 'County Durham 3'],
  ['Durham', 'County Durham 3'],
  ['durham county council', 'County Durham 3'],
  ['Bristol', 'Bristol 39'],
  ['Bristol, City of', 'Bristol 39'],
  ['Royal Borough of Kensington & Chelsea', 'Kensington and Chelsea 27'],
  ['Royal Borough of Kingston upon Thames', 'Kingston upon Thames 31'],
  ['Hull City Council', 'Kingston upon Hull 6'],
  ['Herefordshire, County of', 'Herefordshire 19'],
  ['City of London', 'City of London 29'],
  ['City of York Council', 'York 6'],
  ['City of Bradford Metropolitan District Council', 'Bradford 5'],
  ['St. Helens', 'St Helens 8'],
  ['Saint Albans', 'St Albans 25'],
  ['Council of the Isles of Scilly', 'Isles of Scilly 36'],
  ['kings lynn and west norfolk', "King's Lynn and West Norfolk 22"],
  ['Watford', 'Watford 25'],
  ['Harrogate', 'Harrogate 5'],
  ['Herts', 'Hertfordshire 25+21'],
  ['Birmingham', 'Birmingham 17+16'],
  ['Cumbria County Council', 'Cumbria 2+4'],
  ['High Peak', 'High Peak 12+7'],
  ['Surrey', 'Surrey 35+33+34'],
  ['North Northamptonshire', 'North Northamptonshire 20+21'],
  ['Westmorland and Furness Council', 'Westmorland and Furness 4+2'],
  ['Newcastle', 'Newcastle-under-Lyme 10; Newcastle upon Tyne 1'],
  ['Harogate', 'unknown: Harrogate'],
  ['Watfrod', 'unknown: Watford'],
  ['Cardiff', 'unknown: '],
  ['', 'unknown: '],
  ['city of', 'unknown: City of London'],
];

for (const [typed, answer] of cases) {
  test(`"${typed}" is answered with ${answer}`, () => {
    assert.equal(asLine(typed), answer);
  });
}

test('"London" offers the 33 boroughs and never just the City', () => {
  const found = whichPlace('London');
  assert.ok(found.kind === 'several');
  assert.equal(found.answers.length, 33);
});

test('"West Midlands" offers its seven boroughs', () => {
  const found = whichPlace('West Midlands');
  assert.ok(found.kind === 'several');
  assert.equal(found.answers.length, 7);
});

test('a split council says the share of each place and what the lists say', () => {
  const found = whichPlace('Birmingham City Council');
  assert.ok(found.kind === 'one');
  const [most, west] = found.answer.places;
  assert.equal(describeShare(most?.share ?? 0), 'about 85% of people');
  assert.equal(describeShare(west?.share ?? 0), 'about 15% of people');
  assert.deepEqual(west?.part, { kind: 'described', words: 'west' });
});

test('a place where people live but whose list leaves the council out is told apart', () => {
  const found = whichPlace('Derbyshire');
  assert.ok(found.kind === 'one');
  assert.deepEqual(
    found.answer.places.map(({ footprint, listed }) => [footprint.number, listed]),
    [
      [12, true],
      [7, false],
    ],
  );
});

test('every council is found by its own name, in any case and frame', () => {
  const frames = ['', ' Council', ' COUNTY COUNCIL', ' Borough Council'];
  for (const council of councils) {
    for (const frame of frames) {
      for (const name of [council.name, council.name.toUpperCase()]) {
        const typed = `  ${name}${frame} `;
        const found = whichPlace(typed);
        assert.ok(found.kind === 'one', typed);
        assert.equal(found.answer.council.name, council.name, typed);
      }
    }
  }
});

test('no text breaks the question, and every answer names at least one place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
      const found = whichPlace(typed);
      if (found.kind === 'unknown') return found.suggestions.length <= 5;
      const answers = found.kind === 'one' ? [found.answer] : found.answers;
      return answers.length > 0 && answers.every(({ places }) => places.length > 0);
    }),
  );
});

test('shares are never rounded up to everyone or down to nobody', () => {
  assert.equal(describeShare(1), 'everyone');
  assert.equal(describeShare(0.9984), 'more than 99% of people');
  assert.equal(describeShare(0.002), 'fewer than 1% of people');
});
