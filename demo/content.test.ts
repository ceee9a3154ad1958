import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DEMONSTRATION_TODAY, loadDemonstration } from './content.ts';
import { crossChecks } from './cross-checks.ts';
import { passageAt } from './passage-starts.ts';

const demonstration = loadDemonstration();
const { answers, contributions, place, staff, timetable, versions } = demonstration;
const folder = new URL('./', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(json|md)$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

test('the place says that it is made up, and so does every version of its plan', () => {
  assert.match(place.notice, /made up/);
  for (const { markdown } of versions) assert.match(markdown, /are not real\. Nobody lives here/);
});

test('no file holds a telephone number, address or website that could be somebody’s', () => {
  for (const { name, text } of files) {
    for (const [number] of text.matchAll(/\b0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}\b/g)) {
      assert.match(number, /^01632 960 \d{3}$/, `${name}: ${number}`);
    }
    for (const [email] of text.matchAll(/\S+@\S+/g)) {
      assert.match(email, /\.example["',]*$/, `${name}: ${email}`);
    }
    assert.doesNotMatch(text, /https?:|www\.|\.(com|uk|org|net)\b/, name);
    assert.doesNotMatch(text, /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/, `${name}: a postcode`);
  }
});

test('each version is a plan of real size, and the last is a draft nobody has published', () => {
  for (const { blocks } of versions) assert.ok(blocks.length >= 75);
  assert.deepEqual(
    versions.map(({ version, published }) => [version, published]),
    [
      [1, '2026-09-07'],
      [2, '2026-11-02'],
      [3, null],
    ],
  );
  const kinds = new Set(versions[0]?.blocks.map(({ kind }) => kind));
  assert.deepEqual([...kinds].sort(), ['heading', 'item', 'paragraph', 'row']);
});

test('there is plenty to read, from many mouths, on many passages', () => {
  assert.ok(contributions.length >= 200);
  const passages = new Set(
    contributions.flatMap(({ target, version }) =>
      target.on === 'passage' ? [`${version}:${target.index}`] : [],
    ),
  );
  assert.ok(passages.size >= 35, `${passages.size} passages`);
  assert.equal(new Set(contributions.map(({ channel }) => channel)).size, 5);
  assert.equal(new Set(contributions.map(({ speaksFor }) => speaksFor)).size, 3);
  assert.equal(new Set(contributions.map(({ publication }) => publication)).size, 3);
  assert.ok(contributions.every(({ day }) => day <= '2026-11-20'));
});

test('one campaign of fifteen is there, and every other text is its own', () => {
  const opening = /^(to whom it may concern\. )?please keep our minor injuries unit open until/i;
  const [campaign, others] = [true, false].map((joined) =>
    contributions.filter(({ text }) => opening.test(text) === joined),
  );
  assert.equal(campaign?.length, 15);
  assert.equal(new Set(others?.map(({ text }) => text)).size, others?.length);
});

test('moderation is shown in each of its forms', () => {
  const moderated = contributions.flatMap(({ moderation }) => moderation ?? []);
  assert.equal(moderated.filter((one) => 'hidden' in one).length, 1);
  assert.equal(moderated.filter((one) => 'redact' in one).length, 2);
  assert.equal(contributions.filter(({ withdrawn }) => withdrawn).length, 2);
});

test('answers were given before the second draft came out, and some of them say no', () => {
  assert.ok(answers.length >= 30);
  assert.ok(answers.flatMap((answer) => answer.contributions).length >= 110);
  assert.ok(answers.every(({ day }) => day > '2026-10-09' && day < '2026-11-02'));
  assert.ok(answers.filter(({ outcome }) => outcome === 'not-accepted').length >= 5);
  const accepted = answers.filter(({ outcome }) => outcome === 'accepted');
  for (const { key, changed, removed } of accepted) {
    assert.ok(changed.length + removed.length > 0, `${key} was accepted and changed nothing`);
  }
  const refused = answers.filter(({ outcome }) => outcome === 'not-accepted');
  for (const { key, changed } of refused) assert.equal(changed.length, 0, key);
});

test('an answer points only at words that are new in the second draft', () => {
  const before = new Set(versions[0]?.texts);
  const now = versions[1]?.texts ?? [];
  for (const { key, changed } of answers) {
    for (const index of changed) {
      assert.ok(!before.has(now[index] ?? ''), `${key}: ${index}`);
    }
  }
});

test('promises were kept, moved, late and missed, and reach to 2031', () => {
  const due = timetable.map((step) => ({ ...step, date: step.promised.at(-1)?.date ?? '' }));
  const past = due.filter(({ date }) => date <= DEMONSTRATION_TODAY);
  assert.ok(past.filter(({ done, date }) => done !== null && done <= date).length >= 3, 'kept');
  assert.equal(past.filter(({ done, date }) => done !== null && done > date).length, 1, 'late');
  assert.equal(past.filter(({ done }) => done === null).length, 1, 'missed');
  assert.equal(due.filter(({ promised }) => promised.length > 1).length, 1, 'moved');
  assert.ok(due.some(({ date }) => date.startsWith('2031')));
  assert.equal(new Set(due.map(({ level }) => level)).size, 5);
});

test('one post has nobody in it yet, and the four staff have four roles', () => {
  assert.equal(place.posts.filter(({ holder }) => holder === null).length, 1);
  assert.ok(place.organisations.length >= 10);
  assert.equal(new Set(staff.map(({ role }) => role)).size, 4);
});

test('a start that fits two passages, or none, is refused', () => {
  const texts = ['Money', 'Money is short.', 'Money is late.'];
  assert.equal(passageAt(texts, 'Money'), 0);
  assert.equal(passageAt(texts, 'Money is s'), 1);
  assert.equal(passageAt(texts, 'Money is'), '2 passages start with “Money is”');
  assert.equal(passageAt(texts, 'Time'), 'no passage starts with “Time”');
});

test('what does not fit together is found', () => {
  const [first] = contributions.filter(({ quote }) => quote !== undefined);
  assert.ok(first);
  const spoiled = { ...first, quote: 'words nobody wrote', day: '2026-10-20' };
  assert.deepEqual(crossChecks({ ...demonstration, contributions: [spoiled], answers: [] }), [
    `${first.key}: came while it was closed`,
    `${first.key}: quotes words that are not there`,
  ]);
});
