import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkLanguage, type LanguageIssueKind } from './index.ts';

const of = (text: string, kind: LanguageIssueKind) =>
  checkLanguage(text)
    .issues.filter((i) => i.kind === kind)
    .map((i) => i.found);

test('points out the passive with who should be named', () => {
  assert.deepEqual(of('The ward was closed in May.', 'passive'), ['was closed']);
  assert.deepEqual(of('Staff have been asked. It was not widely understood.', 'passive'), [
    'been asked',
    'was not widely understood',
  ]);
  assert.deepEqual(
    of('We closed the ward. People are tired. The team is interested.', 'passive'),
    [],
  );
  assert.match(
    checkLanguage('It was agreed by the board.').issues[0]?.suggestion ?? '',
    /after “by”/,
  );
});

test('points out jargon with plain words, the longest term first', () => {
  const { issues } = checkLanguage('A step-change in models of care.');
  assert.deepEqual(
    issues.map((i) => [i.found, i.suggestion]),
    [
      ['step-change', 'Try “large change”.'],
      ['models of care', 'Try “ways of providing care”.'],
    ],
  );
});

test('a place adds its own jargon and accepts what its glossary explains', () => {
  const options = {
    jargon: {
      extra: [{ term: 'Better Together hub', plain: 'advice centre' }],
      accepted: ['Stakeholders'],
    },
    abbreviations: { explained: new Map([['CCG', 'clinical commissioning group']]) },
  };
  const { issues } = checkLanguage(
    'The better together hub is for stakeholders and the CCG.',
    options,
  );
  assert.deepEqual(
    issues.map((i) => i.suggestion),
    ['Try “advice centre”.'],
  );
});

test('an abbreviation counts as explained in either order, and is pointed out once', () => {
  assert.deepEqual(of('The integrated care board (ICB) met. The ICB agreed.', 'abbreviation'), []);
  assert.deepEqual(of('The ICB (integrated care board) met.', 'abbreviation'), []);
  assert.deepEqual(of('The ICB met. The ICB agreed. The NHS paid.', 'abbreviation'), ['ICB']);
  assert.deepEqual(of('OUR PLAN FOR ALL\n\nWe do NOT know.', 'abbreviation'), []);
});

test('a sentence ends at its end, not at Dr., e.g. or a number', () => {
  assert.equal(
    checkLanguage('Dr. Shah came at 9.30 a.m. with e.g. tea. He left.').counts.sentences,
    2,
  );
});

test('long sentences and paragraphs are counted in words and sentences', () => {
  const long = `${'word '.repeat(21)}end.`;
  assert.match(checkLanguage(long).issues[0]?.message ?? '', /22 words/);
  assert.equal(checkLanguage('One. Two. Three. Four.').issues[0]?.kind, 'long-paragraph');
  assert.equal(checkLanguage(long, { longestSentence: 30 }).issues.length, 0);
});

test('Markdown marks, addresses and code are not read as words', () => {
  const report = checkLanguage(
    '# Heading\n\n- **Go** to [our page](https://example.org/a/b).\n\n```\nxx\n```\n',
  );
  assert.equal(report.counts.words, 4);
});

test('nothing to read: no score and no age, never a number made up', () => {
  for (const text of ['', ' \n', '😀😀', '123 456', '---']) {
    const report = checkLanguage(text);
    assert.equal(report.scores, null);
    assert.equal(report.readingAge, null);
    assert.ok(!JSON.stringify(report).includes('NaN'));
  }
});

test('no reading age for a text that is not English', () => {
  const welsh =
    'Cefais ofal da iawn gan y meddyg ond roedd rhaid aros am amser hir yn yr ysbyty. '.repeat(8);
  const report = checkLanguage(welsh);
  assert.deepEqual([report.language, report.readingAge, report.scores], ['cy', null, null]);
});

test('every issue stands where it says, in any text', () => {
  const bits = fc.constantFrom(
    'STP ',
    'is made. ',
    '\n\n',
    '- ',
    '# ',
    'stakeholders ',
    '😀',
    '(ABC) ',
    'é',
    '| a | b |\n',
    'in order to ',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(bits, fc.string({ unit: 'binary' })), { maxLength: 15 }),
      (parts) => {
        const text = parts.join('');
        for (const issue of checkLanguage(text).issues) {
          assert.ok(issue.start >= 0 && issue.start < issue.end && issue.end <= text.length);
          assert.ok(issue.suggestion.length > 0);
        }
      },
    ),
  );
});

test('a text of 100,000 characters in one run ends soon', () => {
  for (const unit of ['a', 'a ', 'a. ', 'A', '(A ', 'was ', '[', 'STP ', 'é1,'])
    assert.ok(checkLanguage(unit.repeat(100_000 / unit.length)).issues.length >= 0);
});
