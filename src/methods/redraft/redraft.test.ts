import assert from 'node:assert/strict';
import { test } from 'node:test';
import ownText from './labelled/own-text.json' with { type: 'json' };
import { redraft } from './redraft.ts';

const passages = (...texts: string[]) => texts.map((text) => ({ text }));
const own = (...numbers: number[]) => numbers.map((at) => ({ text: ownText[at] ?? '' }));
const states = (from: { text: string }[], to: { text: string }[]) =>
  redraft(from, to).passages.map((link) => [link.from, link.to, link.state]);

test('an insertion moves nothing', () => {
  assert.deepEqual(states(own(1, 2, 3), own(1, 8, 2, 3)), [
    [0, 0, 'same'],
    [null, 1, 'added'],
    [1, 2, 'same'],
    [2, 3, 'same'],
  ]);
});

test('a passage that changed place is moved, not removed and added', () => {
  assert.deepEqual(states(own(1, 2, 3, 4), own(2, 3, 4, 1)), [
    [1, 0, 'same'],
    [2, 1, 'same'],
    [3, 2, 'same'],
    [0, 3, 'moved'],
  ]);
});

test('a passage that stays in order but falls under another heading is moved', () => {
  const heading = (text: string) => ({ text, kind: 'heading' });
  const [a, b, c] = own(2, 4, 8).map(({ text }) => ({ text, kind: 'paragraph' }));
  assert.ok(a && b && c);
  const from = [heading('Care'), a, b, heading('Money'), c];
  const to = [heading('Care'), a, heading('Money'), b, c];
  assert.deepEqual(
    redraft(from, to).passages.map((link) => link.state),
    ['same', 'same', 'same', 'moved', 'same'],
  );
});

test('a new heading above a passage does not move it', () => {
  const heading = (text: string) => ({ text, kind: 'heading' });
  const from = [heading('Care'), ...own(2, 4)];
  const to = [heading('Care'), ...own(2), heading('Smoking'), ...own(4)];
  assert.deepEqual(
    redraft(from, to).passages.map((link) => link.state),
    ['same', 'same', 'added', 'same'],
  );
});

test('other markers, quotation marks and line breaks are not a change', () => {
  const from = passages('## The “plan”', '- one  two', "It's **bold**", '1. first');
  const to = passages('### The "plan"', '* one\ntwo', 'It’s _bold_', '2. first');
  assert.deepEqual(
    redraft(from, to).passages.map((link) => [link.state, link.similarity]),
    from.map(() => ['same', 1]),
  );
});

test('an edited passage is reworded, with the share of words kept', () => {
  const [link] = redraft(
    passages('We will keep forty beds on the east ward until the consultation ends in March.'),
    passages('We will keep thirty beds on the east ward until the consultation closes in March.'),
  ).passages;
  assert.equal(link?.state, 'reworded');
  assert.ok(link.similarity > 0.8 && link.similarity < 1);
});

test('a passage cut in two is split, two put together are merged', () => {
  const [a = '', b = ''] = [ownText[9], ownText[12]];
  const joined = passages(`${a} ${b}`);
  const apart = passages(a, b);
  assert.deepEqual(states(joined, apart), [
    [0, 0, 'split'],
    [0, 1, 'split'],
  ]);
  assert.deepEqual(states(apart, joined), [
    [0, 0, 'merged'],
    [1, 0, 'merged'],
  ]);
});

test('a removed near copy does not take the place of the copy that stays, even a reworded one', () => {
  const rest = own(1, 2, 4);
  const twins = own(13, 14, 15, 16);
  const [, second] = twins;
  assert.ok(second);
  assert.deepEqual(states([...rest, ...twins], [...rest, second]).slice(3), [
    [3, null, 'removed'],
    [4, 3, 'same'],
    [5, null, 'removed'],
    [6, null, 'removed'],
  ]);
  const edited = { text: second.text.replace('take enquiries', 'answer every question') };
  assert.deepEqual(states([...rest, ...twins], [...rest, edited]).slice(3), [
    [3, null, 'removed'],
    [4, 3, 'reworded'],
    [5, null, 'removed'],
    [6, null, 'removed'],
  ]);
});

test('identical passages keep their order, and neighbours tell which one was removed', () => {
  const from = own(23, 1, 2, 23, 4, 23);
  assert.deepEqual(
    states(from, from).map((link) => link[2]),
    from.map(() => 'same'),
  );
  assert.deepEqual(states(from, own(23, 1, 2, 4, 23))[3], [3, null, 'removed']);
});

test('another plan altogether leaves nothing standing', () => {
  const half = ownText.length / 2;
  const from = ownText.slice(0, half).map((text) => ({ text }));
  const to = ownText.slice(half).map((text) => ({ text }));
  const left = redraft(
    from.filter(({ text }) => !text.startsWith('Read more')),
    to,
  ).passages;
  assert.deepEqual([...new Set(left.map((link) => link.state))].sort(), ['added', 'removed']);
});

test('everything reordered is moved, and nothing is lost', () => {
  const from = [...new Set(ownText)].map((text) => ({ text }));
  const links = redraft(from, from.toReversed()).passages;
  assert.equal(links.filter((link) => link.state === 'moved').length, from.length - 1);
  for (const link of links) assert.equal(link.to, from.length - 1 - (link.from ?? -1));
});

test('empty versions, and passages without a word, are answered', () => {
  assert.deepEqual(redraft([], []).passages, []);
  assert.deepEqual(states([], own(1)), [[null, 0, 'added']]);
  assert.deepEqual(states(own(1), []), [[0, null, 'removed']]);
  assert.deepEqual(states(passages('***', '---'), passages('---', '')), [
    [0, null, 'removed'],
    [1, 0, 'same'],
    [null, 1, 'added'],
  ]);
});

test('a passage of 50,000 characters that was edited is found, and cut up it is split', () => {
  const words = Array.from({ length: 8000 }, (_, at) => `w${(at * 7919) % 9973}`);
  const edited = words.map((word, at) => (at % 4 === 0 ? `x${at}` : word)).join(' ');
  assert.deepEqual(states(passages(words.join(' ')), passages(edited)), [[0, 0, 'reworded']]);
  const parts = Array.from({ length: 40 }, (_, at) => words.slice(at * 200, at * 200 + 200));
  const links = states(
    passages(words.join(' ')),
    parts.map((part) => ({ text: part.join(' ') })),
  );
  assert.equal(links.filter((link) => link[2] === 'split').length, 40);
});
