import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type CodedText,
  carryForward,
  changeFrame,
  chooseNext,
  confusion,
  differencePrevalence,
  drivingWords,
  probabilities,
  roganGladen,
  startFrame,
  suggest,
  trainCoder,
} from './index.ts';
import { type Random, seededRandom } from './random.ts';

const about = {
  Parking: ['no spaces to park the car', 'the car park was full', 'parking cost too much'],
  Waiting: ['we waited three hours', 'a long wait to be seen', 'the queue hardly moved'],
  Food: ['the meals were cold', 'lovely breakfast on the ward', 'more choice on the menu please'],
};
const labels = [...Object.keys(about), 'Nobody used this'];
const tails = ['on Monday', 'again', 'last week', 'as ever', 'in the morning', 'for my mother'];

function examples(next: Random, n: number): CodedText[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)];
  return Array.from({ length: n }, () => {
    const chosen = Object.entries(about).filter(() => next() < 0.4);
    const parts = chosen.map(([, list]) => pick(list) ?? '');
    const text = [...parts, pick(tails) ?? '', `w${Math.floor(next() * 400)}`].join(' ');
    return { text, labels: chosen.map(([label]) => label) };
  });
}

const coded = examples(seededRandom(4), 240);
const fresh = examples(seededRandom(5), 120);
const coder = trainCoder(coded, labels);

describe('suggesting codes', () => {
  it('finds the labels of new texts', () => {
    const found = suggest(
      coder,
      fresh.map((f) => f.text),
    );
    let right = 0;
    let wrong = 0;
    fresh.forEach((f, i) => {
      const given = new Set(f.labels);
      for (const s of found[i] ?? []) given.has(s.label) ? right++ : wrong++;
    });
    const total = fresh.reduce((sum, f) => sum + f.labels.length, 0);
    const f1 = (2 * right) / (right + wrong + total);
    assert.ok(f1 > 0.95, `F1 ${f1}`);
  });

  it('gives the same bytes whatever the order of the texts and labels learnt from', () => {
    const told = (c: typeof coder) =>
      JSON.stringify(
        suggest(
          c,
          fresh.map((f) => f.text),
        ),
      );
    const turned = [...coded].reverse().map((c) => ({ ...c, labels: [...c.labels].reverse() }));
    assert.equal(told(trainCoder(turned, labels)), told(coder));
  });

  it('says of a label nobody used that it cannot say, and suggests it for nothing', () => {
    assert.equal(coder.labels.at(-1)?.threshold, undefined);
    assert.ok(probabilities(coder, ['nobody used this']).every((row) => row.at(-1) === undefined));
  });

  it('suggests nothing for a text without words', () => {
    assert.deepEqual(suggest(coder, ['', '  ', '!!!']), [[], [], []]);
  });

  it('gives probabilities inside 0 and 1 for any text, however odd', () => {
    const odd = [
      'x'.repeat(100_000),
      'park '.repeat(20_000),
      '🚗🚗🚗',
      '停车位不够',
      'پارکنگ نہیں',
      '\u0000',
    ];
    for (const row of probabilities(coder, odd))
      for (const p of row) assert.ok(p === undefined || (p > 0 && p < 1), String(p));
  });

  it('learns nothing from nothing, one text, or one label on everything, without failing', () => {
    for (const few of [[], coded.slice(0, 1), coded.map((c) => ({ ...c, labels: ['Food'] }))]) {
      const rows = probabilities(trainCoder(few, labels), ['the meals were cold']);
      for (const p of rows[0] ?? []) assert.ok(p === undefined || (p >= 0 && p <= 1));
    }
  });

  it('names the words that drove a suggestion', () => {
    const text = 'My sister says the meals were cold, as ever';
    const words = drivingWords(coder, text, 'Food');
    assert.ok(
      words.some((w) => w.word === 'meals'),
      JSON.stringify(words),
    );
    for (const w of words) assert.equal(text.slice(w.start, w.end).toLowerCase(), w.word);
    assert.deepEqual(drivingWords(coder, text, 'Nobody used this'), []);
  });

  it('can be stopped from outside', () => {
    const stop = new Error('stopped');
    const watch = () => {
      throw stop;
    };
    assert.throws(() => trainCoder(coded, labels, { watch }), stop);
  });
});

describe('what to code next', () => {
  const texts = fresh.map((f) => f.text);

  it('draws at random while few texts are coded, and never a text without words', () => {
    const chosen = chooseNext(undefined, ['', ...texts], 10, { coded: 0 });
    assert.equal(chosen.length, 10);
    assert.ok(chosen.every((c) => c.why === 'random' && c.row > 0));
  });

  it('later asks about doubtful texts, keeps a random share, and tells them apart', () => {
    const clear = 'the car park was full again';
    const chosen = chooseNext(coder, [...texts, clear], 20, { coded: 500 });
    assert.equal(chosen.filter((c) => c.why === 'random').length, 4);
    assert.equal(new Set(chosen.map((c) => c.row)).size, chosen.length);
    assert.deepEqual(chooseNext(coder, [...texts, clear], 20, { coded: 500 }), chosen);
  });
});

describe('prevalence corrected for error', () => {
  it('covers the truth where the raw machine share is far off', () => {
    const next = seededRandom(9);
    let covered = 0;
    const runs = 200;
    for (let run = 0; run < runs; run++) {
      const person = Array.from({ length: 2000 }, () => next() < 0.2);
      const machine = person.map((p) => (p ? next() < 0.7 : next() < 0.15));
      const flagged = machine.filter(Boolean).length;
      const c = confusion(machine.slice(0, 300), person.slice(0, 300));
      const truth = person.filter(Boolean).length / person.length;
      const found = differencePrevalence(c, flagged, 2000);
      assert.equal(found.kind, 'measured');
      if (found.kind === 'measured' && found.low <= truth && truth <= found.high) covered++;
    }
    assert.ok(covered >= 0.9 * runs, `${covered} of ${runs}`);
  });

  it("equals Rogan and Gladen's formula", () => {
    // Sensitivity .8, specificity .9, machine share .31: (.31 + .9 - 1) / .7 = .3.
    const c = { bothYes: 40, onlyPerson: 10, onlyMachine: 10, bothNo: 90 };
    const found = roganGladen(c, 310, 1000);
    assert.ok(found.kind === 'measured' && Math.abs(found.share - 0.3) < 1e-12);
  });

  it('refuses too small a check, impossible counts, and a machine that guesses', () => {
    const few = { bothYes: 1, onlyPerson: 1, onlyMachine: 1, bothNo: 1 };
    const guess = { bothYes: 10, onlyPerson: 10, onlyMachine: 50, bothNo: 50 };
    assert.equal(differencePrevalence(few, 1, 10).kind, 'cannot say');
    assert.equal(differencePrevalence(guess, 11, 10).kind, 'cannot say');
    assert.equal(roganGladen(guess, 5, 10).kind, 'cannot say');
  });
});

describe('versions of a coding frame', () => {
  const code = (id: string) => ({ id, label: id.toUpperCase(), definition: `about ${id}` });

  it('makes a new version and leaves the old one as it was', () => {
    const first = startFrame([code('a'), code('b'), code('c')]);
    assert.ok(first.kind === 'frame');
    const before = JSON.stringify(first.frame);
    const second = changeFrame(first.frame, [
      { kind: 'merge', from: ['a', 'b'], into: code('ab') },
      { kind: 'split', id: 'c', into: [code('c1'), code('c2')] },
    ]);
    assert.ok(second.kind === 'frame');
    assert.equal(second.frame.version, 2);
    assert.deepEqual(
      second.frame.codes.map((c) => c.id),
      ['ab', 'c1', 'c2'],
    );
    assert.equal(JSON.stringify(first.frame), before);
    assert.deepEqual(carryForward(['a', 'c'], second.frame), { ids: ['ab'], lookAgain: ['c'] });
  });

  it('refuses what does not fit, whole', () => {
    const first = startFrame([code('a')]);
    assert.ok(first.kind === 'frame');
    assert.equal(startFrame([code('a'), code('a')]).kind, 'refused');
    assert.equal(changeFrame(first.frame, []).kind, 'refused');
    assert.equal(changeFrame(first.frame, [{ kind: 'retire', id: 'z' }]).kind, 'refused');
    assert.equal(changeFrame(first.frame, [{ kind: 'add', code: code('a') }]).kind, 'refused');
  });
});
