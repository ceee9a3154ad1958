import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findCampaigns, ownWords } from './index.ts';
import { edited, letter, random, sentence, shuffled } from './letters.test-data.ts';

const ward = 'Please keep the maternity ward at our hospital open for the families who need it';

describe('families of near-identical texts', () => {
  it('puts copies that differ in case, accents, punctuation and spacing together', () => {
    const found = findCampaigns([
      'The café must stay open.',
      'Something else altogether was said here',
      'THE CAFE\u0301 MUST   STAY OPEN',
    ]);
    assert.deepEqual(
      found.families.map((f) => f.members),
      [[0, 2]],
    );
    assert.equal(found.counts.distinctTexts, 2);
  });

  it('finds every copy of five letters with a tenth of the words changed, and nothing else', () => {
    const next = random(11);
    const letters = Array.from({ length: 5 }, () => letter(next, 7));
    const copies = letters.flatMap((text, l) =>
      Array.from({ length: 40 }, () => ({
        l,
        text: (next() < 0.4 ? `${sentence(next)}. ` : '') + edited(next, text, 0.1),
      })),
    );
    const others = Array.from({ length: 300 }, () => ({ l: -1, text: letter(next, 2) }));
    const all = shuffled(next, [...copies, ...others]);
    const found = findCampaigns(all.map((a) => a.text));
    const large = found.families.filter((f) => f.members.length >= 10);
    assert.equal(large.length, 5);
    for (const family of large) {
      const from = new Set(family.members.map((row) => all[row]?.l));
      assert.equal(from.size, 1);
      assert.ok(family.members.length >= 39, `${family.members.length} of 40`);
      const original = letters[[...from][0] ?? 0] ?? '';
      const bare = (text: string) => text.replaceAll('.', '');
      assert.equal(
        bare(family.template),
        bare(original),
        'the wording is voted back from the copies',
      );
    }
  });

  it('does not weld two campaigns through a ten-word comment that both contain', () => {
    const next = random(5);
    const shared = 'we all want safe care close to where we live';
    const one = `${letter(next, 5)}. ${shared}. ${letter(next, 2)}`;
    const two = `${letter(next, 3)}. ${shared}. ${letter(next, 5)}`;
    const texts = [
      ...Array.from({ length: 20 }, () => edited(next, one, 0.05)),
      ...Array.from({ length: 20 }, () => edited(next, two, 0.05)),
      ...Array.from({ length: 6 }, () => shared),
    ];
    const sizes = findCampaigns(texts).families.map((f) => f.members.length);
    assert.deepEqual(sizes, [20, 20, 6]);
  });

  it('does not depend on the order of the rows', () => {
    const next = random(3);
    const base = letter(next, 4);
    const texts = [
      ...Array.from({ length: 30 }, () => edited(next, base, 0.2)),
      ...Array.from({ length: 60 }, () => sentence(next)),
      'Thank you',
      'thank you!',
    ];
    const told = (list: readonly string[]) => {
      const { families, counts, stockAnswers } = findCampaigns(list);
      const byText = (rows: readonly number[]) => rows.map((row) => list[row]).sort();
      return {
        counts,
        stock: stockAnswers.map((s) => [s.text, byText(s.members)]),
        families: families.map((f) => [f.id, f.template, byText(f.members)]),
      };
    };
    const first = told(texts);
    for (let round = 0; round < 10; round++) assert.deepEqual(told(shuffled(next, texts)), first);
  });

  it('counts very short answers apart: many people write "Nothing" without a campaign', () => {
    const found = findCampaigns(['Nothing', 'nothing.', 'All good', 'Nothing']);
    assert.deepEqual(found.families, []);
    assert.deepEqual(found.stockAnswers, [{ text: 'Nothing', members: [0, 1, 3] }]);
  });

  it('tells a short slogan from a phrase that everybody uses', () => {
    const tails = [
      'else to say today',
      'I would ever change',
      'that went wrong there',
      'they could do better',
      'more than what you do',
    ];
    const texts = [
      ...tails.map((tail) => `I cannot think of anything ${tail}`),
      'cannot think of anything',
      'Cannot think of anything.',
      'Hands off our birth centre',
      'hands off our birth centre!',
    ];
    const found = findCampaigns(texts);
    assert.deepEqual(
      found.families.map((f) => f.members),
      [[7, 8]],
    );
    assert.deepEqual(
      found.stockAnswers.map((s) => s.members),
      [[5, 6]],
    );
  });

  it('takes emptiness, emoji, ten languages and very long texts without fuss', () => {
    assert.equal(findCampaigns([]).counts.families, 0);
    const long = `${'very '.repeat(20_000)}long`;
    const many = [
      'Zachowajcie nasz oddział położniczy w szpitalu',
      'برائے مہربانی ہمارا ہسپتال کھلا رکھیں آج',
      'ਕਿਰਪਾ ਕਰਕੇ ਸਾਡਾ ਹਸਪਤਾਲ ਖੁੱਲ੍ਹਾ ਰੱਖੋ ਅੱਜ',
      '请让我们的产科病房继续开放',
      'من فضلك أبق المستشفى مفتوحا لنا جميعا',
      'Cadwch ein ward mamolaeth ar agor os gwelwch',
      'Fadlan fur nooga isbitaalka degmada aan joogno',
      '病院を閉めないでください',
      'Păstrați deschisă maternitatea din oraș vă rugăm',
      'অনুগ্রহ করে আমাদের হাসপাতাল খোলা রাখুন আজ',
      '👍👍🏽👍👍🎉 🏥',
      long,
    ];
    const found = findCampaigns([...many, '', '   ', '!!!', ...many, ...many]);
    assert.equal(found.counts.withoutWords, 3);
    const listed = [...found.families, ...found.stockAnswers].map((f) => f.members.length);
    assert.deepEqual(
      listed,
      many.map(() => 3),
    );
  });

  it('can be stopped from outside', () => {
    const stop = new Error('stopped');
    assert.throws(
      () =>
        findCampaigns([ward, ward], (stage) => {
          if (stage === 'gathering') throw stop;
        }),
      stop,
    );
  });
});

describe('own words', () => {
  it('marks what a member added and changed, and gives its text back whole', () => {
    const mine = `My son was born there in 2009. ${ward.replace('families', 'mothers')}!`;
    const stretches = ownWords(ward, mine);
    assert.equal(stretches.map((s) => s.text).join(''), mine);
    assert.deepEqual(
      stretches.filter((s) => s.own).map((s) => s.text.trim()),
      ['My son was born there in 2009.', 'mothers'],
    );
  });

  it('compares two texts of 20,000 words', () => {
    const next = random(8);
    const text = Array.from({ length: 20_000 }, () => `w${Math.floor(next() * 5000)}`).join(' ');
    const stretches = ownWords(text, edited(next, text, 0.02));
    const own = stretches.filter((s) => s.own).reduce((n, s) => n + s.text.split(' ').length, 0);
    assert.ok(own < 1500, `${own} own words`);
  });
});
