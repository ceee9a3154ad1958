import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carryQuotes } from './carry-quotes.ts';
import ownText from './labelled/own-text.json' with { type: 'json' };
import { redraft } from './redraft.ts';
import type { Quote } from './types.ts';

const own = (...numbers: number[]) => numbers.map((at) => ownText[at] ?? '');

function carry(from: readonly string[], to: readonly string[], quote: Omit<Quote, 'id'>) {
  const texts = (list: readonly string[]) => list.map((text) => ({ text }));
  const [carried] = carryQuotes(redraft(texts(from), texts(to)), [{ id: 'q', ...quote }]);
  assert.ok(carried);
  const { state, from: block, to: next, evidence } = carried;
  return { state, from: block, to: next, text: evidence.newText, reason: evidence.reason, carried };
}

test('a quote is found without a block number, and stays same where its passage stays', () => {
  const answer = carry(own(1, 2, 8), own(8, 2), { quote: 'the walking groups, the lunch clubs' });
  assert.deepEqual([answer.state, answer.from, answer.to], ['same', 1, 1]);
  assert.equal(answer.text, 'the walking groups, the lunch clubs');
  assert.equal(answer.carried.score, 1);
});

test('a quote moves with its passage', () => {
  const answer = carry(own(1, 2, 4, 7), own(2, 4, 7, 1), { quote: 'warm homes, clean air' });
  assert.deepEqual([answer.state, answer.to], ['moved', 3]);
});

test('words that stand unchanged in a reworded passage are same; changed ones are reworded', () => {
  const from = [
    'Before winter the trust will open forty beds on the east ward for older patients.',
  ];
  const to = ['Before spring the trust will open thirty beds on the east ward for older people.'];
  assert.equal(carry(from, to, { quote: 'beds on the east ward' }).state, 'same');
  const changed = carry(from, to, { quote: 'open forty beds on the east' });
  assert.deepEqual([changed.state, changed.text], ['reworded', 'open thirty beds on the east']);
  assert.ok(changed.carried.score > 0.6 && changed.carried.score < 1);
});

test('a quote from a removed passage is gone, even when a near copy stays', () => {
  const answer = carry(own(1, 13, 14, 2), own(1, 14, 2), {
    quote: 'will open its doors in',
    block: 1,
  });
  assert.deepEqual([answer.state, answer.to, answer.reason], ['gone', null, 'passage-removed']);
});

test('a quote whose words were cut out of a passage that goes on is gone', () => {
  const from = [
    'We will open a unit in Eastbrook, provided that the board agrees, by the end of the year.',
  ];
  const to = ['We will open a unit in Eastbrook by the end of the year.'];
  const answer = carry(from, to, { quote: 'provided that the board agrees' });
  assert.deepEqual([answer.state, answer.reason], ['gone', 'words-removed']);
});

test('a quote of a split passage goes to the part that holds it; one across the cut to the longer share', () => {
  const [first = '', second = ''] = own(9, 12);
  const parts = [first, second];
  assert.equal(carry([parts.join(' ')], parts, { quote: 'rung on the Saturday' }).to, 1);
  const across = `nineteen buildings. Anyone who leaves hospital on a Friday`;
  const whole = `${own(10)[0]} ${second}`;
  const answer = carry([whole], [own(10)[0] ?? '', second], { quote: across });
  assert.deepEqual([answer.state, answer.to], ['reworded', 1]);
  assert.equal(answer.text, 'Anyone who leaves hospital on a Friday');
});

test('quotes of merged passages are found in the whole', () => {
  const merged = own(9, 12).join(' ');
  const answer = carry(own(9, 12), [merged], { quote: 'rung on the Saturday', block: 1 });
  assert.deepEqual([answer.state, answer.to], ['same', 0]);
  assert.equal(answer.carried.start, merged.indexOf('rung on the Saturday'));
});

test('emphasis, links, kinds of quotation marks and line breaks do not hide a quote', () => {
  const from = ['The “link worker” helps people **find a walking group** near them.', ...own(1, 2)];
  const to = [
    'The "link worker" helps people find a [walking group](https://x.org/a) near\nthem.',
    ...own(1, 2),
  ];
  const answer = carry(from, to, {
    quote: '"link worker" helps people find a walking group near them.',
  });
  assert.equal(answer.state, 'same');
  assert.equal(answer.text, to[0]?.slice(4));
});

test('a quote may begin and end inside a word', () => {
  const answer = carry(own(4, 2), own(2, 4), { quote: 'leven years from the life of a coo' });
  assert.equal(answer.text, 'leven years from the life of a coo');
  assert.equal(carry(own(4), own(4), { quote: 'elev' }).text, 'elev');
});

test('the words around tell near copies apart; the block number does too', () => {
  const twins = own(13, 14, 15, 16);
  const quote = 'will open its doors in';
  const named = { quote, prefix: 'Northgate team ', suffix: ' October' };
  assert.equal(carry(twins, twins, named).to, 2);
  assert.equal(carry(twins, twins, { quote, block: 3 }).to, 3);
  assert.equal(carry(twins, twins, { quote, suffix: ' July and' }).to, 1);
});

test('when nothing tells near copies apart the answer is gone, with the candidates', () => {
  const twins = own(13, 14, 15, 16);
  const { carried } = carry(twins, twins, { quote: 'will open its doors in' });
  assert.equal(carried.state, 'gone');
  assert.equal(carried.evidence.reason, 'ambiguous');
  assert.deepEqual(carried.evidence.candidates, [0, 1, 2, 3]);
});

test('identical passages that all remain: the first is given, with a low score', () => {
  const { carried } = carry(own(23, 1, 23), own(23, 1, 23), { quote: 'Read more about this' });
  assert.deepEqual([carried.state, carried.to, carried.score], ['same', 0, 0.5]);
  assert.equal(carried.evidence.reason, 'identical-passages');
});

test('a quote across two passages follows the longer share', () => {
  const answer = carry(own(6, 7), own(7, 6), {
    quote: 'What this costs\n\nPrevention takes four pounds',
    block: 0,
  });
  assert.deepEqual([answer.from, answer.to, answer.text], [1, 0, 'Prevention takes four pounds']);
});

test('a wrong block number does not send a quote astray', () => {
  assert.equal(
    carry(own(1, 2, 4), own(1, 2, 4), { quote: 'link worker in every', block: 0 }).to,
    1,
  );
});

test('a quote that was never in the old version is gone, and says so', () => {
  const answer = carry(own(1), [...own(1), 'purple elephants'], { quote: 'purple elephants' });
  assert.deepEqual(
    [answer.state, answer.from, answer.reason],
    ['gone', null, 'not-in-old-version'],
  );
  assert.equal(carry(own(1), own(1), { quote: '…' }).reason, 'not-in-old-version');
});

test('a changed capital or comma in the quote counts as reworded', () => {
  const answer = carry(
    ['Beds, staff and money.', ...own(1)],
    ['Beds staff and money.', ...own(1)],
    {
      quote: 'Beds, staff',
    },
  );
  assert.deepEqual([answer.state, answer.text], ['reworded', 'Beds staff']);
});
