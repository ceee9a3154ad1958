import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProse } from '../prose.ts';
import { countText, readingAge, readingScores } from './reading-age.ts';
import { syllables } from './syllables.ts';

test('counts syllables as they are said', () => {
  const said: Record<string, number> = {
    cat: 1,
    hospital: 3,
    consultation: 4,
    place: 1,
    places: 2,
    wanted: 2,
    helped: 1,
    table: 2,
    area: 3,
    radio: 3,
    nation: 2,
    national: 3,
    role: 1,
    quickly: 2,
    safely: 2,
    people: 2,
    being: 2,
    'well-being': 3,
    "didn't": 2,
  };
  for (const [word, count] of Object.entries(said)) assert.equal(syllables(word), count, word);
});

test('the formulae give the figures worked out by hand', () => {
  const counts = { sentences: 4, words: 60, letters: 270, syllables: 90, longWords: 6 };
  const scores = readingScores(counts);
  assert.ok(scores);
  const near = (a: number | null, b: number) =>
    assert.ok(a !== null && Math.abs(a - b) < 1e-9, `${a} ${b}`);
  near(scores.fleschEase, 206.835 - 1.015 * 15 - 84.6 * 1.5);
  near(scores.fleschKincaidGrade, 7.96);
  near(scores.gunningFogGrade, 10);
  near(scores.smogGrade, 1.043 * Math.sqrt(45) + 3.1291);
  near(scores.colemanLiauGrade, 5.88 * 4.5 - (29.6 * 4) / 60 - 15.8);
  near(scores.automatedGrade, 4.71 * 4.5 + 7.5 - 21.43);
});

test('simple words get a low age, officialese a high one', () => {
  const age = (text: string) =>
    readingAge(countText(readProse(text).flatMap((b) => b.sentences)))?.age ?? Number.NaN;
  const plain =
    'We want to hear from you. Tell us what you think. You can ring us or write to us. '.repeat(4);
  const hard =
    'The reconfiguration of community-based rehabilitation necessitates comprehensive consultation with organisational stakeholders regarding implementation. '.repeat(
      5,
    );
  assert.ok(age(plain) < 9, String(age(plain)));
  assert.ok(age(hard) > 18, String(age(hard)));
});

test('too few words: no age is given', () => {
  assert.equal(
    readingAge(countText(readProse('Short text.').flatMap((b) => b.sentences))),
    undefined,
  );
  assert.equal(readingScores(countText([])), undefined);
});
