import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { findPersonalData, markedSegments, personalDataKinds } from './index.ts';
import { draws, plant } from './planted.ts';

const comments = '../shared/data/nhs-fft/comments-coded.csv';
const found = (text: string) => findPersonalData(text).map((f) => `${f.kind}: ${f.found}`);

test('marks each kind where it stands', () => {
  const text =
    'I am Janet Desai, born 4 May 1951, NHS 943 476 5919, NI AB 12 34 56 C. Ring 0113 496 0999, ' +
    'write to j@example.org or LS1 4AP.';
  assert.deepEqual(found(text), [
    'name: Janet Desai',
    'date-of-birth: 4 May 1951',
    'nhs-number: 943 476 5919',
    'national-insurance-number: AB 12 34 56 C',
    'telephone: 0113 496 0999',
    'email: j@example.org',
    'postcode: LS1 4AP',
  ]);
});

test('leaves ordinary words of health and places alone', () => {
  for (const text of [
    'The Queen Elizabeth Hospital and St Mary’s Ward were clean in May 2021.',
    'Will the doctor see Mum on 21/09/2021? Waited 2 hours, room B12, 3rd floor.',
    'Parkinson’s clinic at James Cook Hospital. Thank You NHS. Florence Nightingale Ward.',
    'It costs £1,250,000 a year, 1234567890 in all.',
    'Marie Curie nurses came. Macmillan too. Covid 19.',
  ])
    assert.deepEqual(found(text), [], text);
});

test('finds names in small letters, in capitals, with a title or an initial', () => {
  assert.deepEqual(found('saw john smith today'), ['name: john smith']);
  assert.deepEqual(found('SEEN BY JOHN SMITH TODAY'), ['name: JOHN SMITH']);
  assert.deepEqual(found('thanks to dr patel'), ['name: dr patel']);
  assert.deepEqual(found('Letter from J. Okafor.'), ['name: J. Okafor']);
});

test('a place or body that bears a name is no person, a person with such a name is', () => {
  assert.deepEqual(found('Milton Keynes, James Cook, John Lewis and Marie Curie'), []);
  assert.deepEqual(found('Margaret Ward was kind'), ['name: Margaret Ward']);
  assert.deepEqual(found('She was on Margaret Ward'), []);
  assert.deepEqual(found('Will Smith drove us'), ['name: Will Smith']);
});

test('dates: a birth is marked, a visit is not', () => {
  assert.deepEqual(found('seen on 3/4/2019, 12 May 2020 and 1/2/19'), []);
  assert.deepEqual(found('(12/03/54)'), ['date-of-birth: 12/03/54']);
  assert.deepEqual(found('my son was born on 3/4/2019'), ['date-of-birth: 3/4/2019']);
});

test('a wrong check digit is marked only where the words say NHS number', () => {
  assert.deepEqual(found('reference 943 476 5918'), []);
  assert.deepEqual(found('my NHS number is 943 476 5918'), ['nhs-number: 943 476 5918']);
});

test('a place can name what needs no mark, and ask for some kinds only', () => {
  assert.deepEqual(
    findPersonalData('Mayor Janet Desai spoke', { publicNames: ['janet desai'] }),
    [],
  );
  assert.deepEqual(findPersonalData('a@example.org LS1 4AP', { kinds: ['postcode'] }).length, 1);
});

test('marking never edits: runs join to the text, and marks are in order without overlap', () => {
  const pieces = fc.constantFrom(
    'Dr Shah',
    ' 943 476 5919',
    'a@b.org',
    '\n',
    ' LS1 4AP',
    '😀',
    'é',
    ' born 1/2/1950 ',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 12 }),
      (parts) => {
        const text = parts.join('');
        const findings = findPersonalData(text);
        assert.equal(
          markedSegments(text, findings)
            .map((s) => s.text)
            .join(''),
          text,
        );
        let last = 0;
        for (const f of findings) {
          assert.ok(f.start >= last && f.end > f.start);
          assert.equal(text.slice(f.start, f.end), f.found);
          last = f.end;
        }
      },
    ),
  );
});

test('long runs of digits, spaces, letters or capitals end soon', () => {
  for (const unit of ['1', '1 ', 'a', 'A ', '@', 'a.', 'Dr ', '(', '+44 ', ' at dot '])
    assert.ok(findPersonalData(unit.repeat(50_000)).length >= 0);
});

test('recall on planted identifiers is at least 0.98 for every kind', () => {
  const draw = draws(20261122);
  for (const kind of personalDataKinds) {
    let hits = 0;
    for (let i = 0; i < 400; i++) {
      const { text, start, end } = plant(kind, 'The staff were kind but we waited too long.', draw);
      if (findPersonalData(text).some((f) => f.kind === kind && f.start <= start && f.end >= end))
        hits++;
    }
    assert.ok(hits / 400 >= 0.98, `${kind}: ${hits} of 400`);
  }
});

test('at most one mark per 100 real comments', { skip: absent() }, () => {
  const rows: Record<string, string>[] = parse(readFileSync(comments), {
    columns: true,
    bom: true,
  });
  const marks = rows.reduce(
    (sum, row) => sum + findPersonalData(row['FFT answer'] ?? '').length,
    0,
  );
  assert.ok(rows.length > 5000);
  assert.ok(marks / rows.length <= 0.01, `${marks} marks in ${rows.length} comments`);
});

function absent(): string | false {
  if (existsSync(comments)) return false;
  assert.ok(!process.env['CI'], `${comments} must be there in CI`);
  return `${comments} is not here`;
}
