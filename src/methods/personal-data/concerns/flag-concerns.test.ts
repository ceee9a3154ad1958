import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flagConcerns } from './flag-concerns.ts';

const kinds = (text: string) => flagConcerns(text).concerns.map((c) => c.kind);

test('what somebody discloses comes before rude words', () => {
  assert.equal(flagConcerns('I wanted to end my life and nobody rang back').urgency, 'today');
  assert.equal(flagConcerns('My husband hits me').urgency, 'today');
  assert.equal(flagConcerns('The parking is f*cking awful').urgency, 'soon');
  assert.equal(flagConcerns('The parking is awful').urgency, 'none');
});

test('sees through the usual disguises and keeps the words as written', () => {
  const [concern] = flagConcerns('you are a w4nker').concerns;
  assert.deepEqual(concern, { kind: 'abuse', start: 10, end: 16, found: 'w4nker' });
  assert.deepEqual(kinds('sh1t service'), ['profanity']);
});

test('whole words only: Scunthorpe, classic and therapist raise nothing', () => {
  assert.deepEqual(
    kinds('Scunthorpe has a classic therapist in a cockpit, grape juice, Essex'),
    [],
  );
});
