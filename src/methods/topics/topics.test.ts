import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seededRandom } from '../coding/random.ts';
import { type Answer, chiSquaredTail, findTopics, keyness, logLikelihood } from './index.ts';

const planted = {
  parking: 'parking car spaces ticket permit machine drive barrier'.split(' '),
  food: 'breakfast meals menu lunch kitchen sandwich hungry toast'.split(' '),
  waiting: 'waited hours queue appointment delay cancelled clinic letter'.split(' '),
  nurses: 'nurse kind caring listened gentle explained smiling patient'.split(' '),
};

function answers(seed: number, each: number): (Answer & { readonly about: string })[] {
  const next = seededRandom(seed);
  return Object.entries(planted).flatMap(([about, list]) =>
    Array.from({ length: each }, (_, i) => ({
      about,
      respondent: `${about}${i % (each / 2)}`,
      text: Array.from({ length: 6 }, () => list[Math.floor(next() * list.length)] ?? '').join(' '),
    })),
  );
}

describe('topics without labels', () => {
  const all = answers(1, 60);
  const found = findTopics(all);

  it('finds the four topics that were planted', () => {
    assert.ok(found.kind === 'topics');
    assert.equal(found.topics.length, 4);
    for (const topic of found.topics) {
      const abouts = topic.rows.map((row) => all[row]?.about);
      const most = abouts.filter((a) => a === abouts[0]).length;
      assert.ok(most / abouts.length > 0.95);
    }
    const placed = found.topics.flatMap((t) => t.rows);
    assert.deepEqual(
      [...placed, ...found.unplaced].sort((a, b) => a - b),
      all.map((_, i) => i),
    );
  });

  it('labels a topic with whole answers of different people', () => {
    assert.ok(found.kind === 'topics');
    for (const topic of found.topics) {
      assert.ok(topic.quotes.length > 0);
      for (const quote of topic.quotes) assert.equal(quote.text, all[quote.row]?.text);
      const people = topic.quotes.map((q) => all[q.row]?.respondent);
      assert.equal(new Set(people).size, people.length);
    }
  });

  it('does not depend on the order of the answers', () => {
    const turned = findTopics([...all].reverse());
    assert.ok(found.kind === 'topics' && turned.kind === 'topics');
    assert.deepEqual(turned.tried, found.tried);
    assert.deepEqual(
      turned.topics.map((t) => [t.words, t.quotes.map((q) => q.text), t.rows.length]),
      found.topics.map((t) => [t.words, t.quotes.map((q) => q.text), t.rows.length]),
    );
  });

  it('says when there are no topics to tell: random words, too few answers, none at all', () => {
    const next = seededRandom(2);
    const words = Array.from(
      { length: 300 },
      (_, i) => `word${String.fromCharCode(97 + (i % 26))}${i}`,
    );
    const noise = Array.from({ length: 300 }, () => ({
      text: Array.from({ length: 8 }, () => words[Math.floor(next() * words.length)]).join(' '),
    }));
    for (const list of [
      noise,
      all.slice(0, 10),
      [],
      [{ text: '' }],
      all.map(() => ({ text: '👍' })),
    ])
      assert.equal(findTopics(list).kind, 'cannot say');
    assert.equal(findTopics(all, { topics: 1 }).kind, 'cannot say');
    assert.equal(findTopics(all, { topics: 3.5 }).kind, 'cannot say');
  });
});

describe('key words of a group', () => {
  it('equals the log-likelihood of the two by two table and its tail', () => {
    // 30 of 100 against 10 of 100: 2 (30 ln 1.5 + 10 ln .5 + 70 ln .875 + 90 ln 1.125).
    const g2 = logLikelihood(30, 10, 100, 100);
    const byHand =
      2 * (30 * Math.log(1.5) + 10 * Math.log(0.5) + 70 * Math.log(0.875) + 90 * Math.log(1.125));
    assert.ok(Math.abs(g2 - byHand) < 1e-10);
    assert.equal(logLikelihood(10, 10, 100, 100), 0);
    // Tabulated points of the chi-squared distribution with one degree of freedom.
    assert.ok(Math.abs(chiSquaredTail(3.841458820694124) - 0.05) < 1e-12);
    assert.ok(Math.abs(chiSquaredTail(6.634896601021213) - 0.01) < 1e-12);
    assert.ok(Math.abs(chiSquaredTail(0.454936423119572) - 0.5) < 1e-12);
    assert.ok(chiSquaredTail(1000) > 0 && chiSquaredTail(1000) < 1e-200);
  });

  it('finds what a group says more, with its direction, counting each text once', () => {
    const all = answers(3, 30);
    const group = all.map((a) => a.about === 'parking');
    const found = keyness(
      all.map((a) => `${a.text} ${a.text}`),
      group,
    );
    assert.ok(found.kind === 'measured');
    const parking = found.words.filter((w) => planted.parking.includes(w.word));
    assert.equal(parking.length, 8);
    for (const w of parking) assert.ok(w.logRatio > 0 && w.inGroup <= 30 && w.inRest === 0);
  });

  it('finds next to nothing when the group is drawn by lot', () => {
    const next = seededRandom(6);
    let found = 0;
    for (let run = 0; run < 40; run++) {
      const all = answers(run + 10, 40);
      const result = keyness(
        all.map((a) => a.text),
        all.map(() => next() < 0.5),
      );
      if (result.kind === 'measured' && result.words.length > 0) found++;
    }
    assert.ok(found <= 6, `${found} of 40 draws had a key word`);
  });

  it('refuses a group of nine', () => {
    const texts = Array.from({ length: 50 }, (_, i) => `text ${i}`);
    assert.equal(
      keyness(
        texts,
        texts.map((_, i) => i < 9),
      ).kind,
      'cannot say',
    );
  });
});
