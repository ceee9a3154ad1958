import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type Block,
  cleanText,
  headingLevel,
  inlineOfText,
  itemDepth,
  plainText,
  readMarkdown,
  settleDepths,
  settleInline,
  writeMarkdown,
} from './index.ts';
import { readRuns } from './read-runs.ts';
import { type Run, settleRuns } from './runs.ts';
import { writeRuns } from './write-runs.ts';

const MARKUP = [
  '*',
  '_',
  '**',
  '__',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '&',
  ';',
  '#',
  '!',
  '\\',
  '`',
  '|',
];
const MORE = [
  '<br>',
  '-',
  '+',
  '1.',
  '~~~',
  '&amp;',
  '&#0;',
  'http://a.b',
  '](http://a.b/c_d)',
  '\u0338',
];
const WORDS = [
  'care',
  'é',
  'e\u0301',
  'שלום',
  '👩🏽‍⚕️',
  '£5',
  '\u00a0',
  ' ',
  '\t',
  '\u0000',
  'a',
  'B',
];
const scrap = fc.oneof(
  fc.constantFrom(...MARKUP, ...MORE, ...WORDS),
  fc.string({ unit: 'grapheme' }),
);
const text = fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join(''));
const run: fc.Arbitrary<Run> = fc.record({
  text,
  strong: fc.boolean(),
  em: fc.boolean(),
  href: fc.option(fc.constantFrom('https://a.example/x', 'https://a.example/?a=1&copy;=2'), {
    freq: 4,
  }),
});
const source = fc
  .array(fc.oneof(run, fc.constant({ text: '\n', strong: false, em: false, href: null })), {
    maxLength: 6,
  })
  .map((runs) => writeRuns(settleRuns(runs)))
  .map((written) => (written === '' ? 'words' : written));

const row = (width: number, header: boolean): fc.Arbitrary<Block> =>
  fc
    .array(source, { minLength: width, maxLength: width })
    .map((cells) => ({ kind: 'row', header, cells }));
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.nat(3), fc.boolean())
  .chain(([width, count, header]) =>
    fc.tuple(
      row(width, header),
      fc.array(row(width, false), { minLength: count, maxLength: count }),
    ),
  )
  .map(([first, rest]) => [first, ...rest]);
const single: fc.Arbitrary<Block> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), source)
    .map(
      ([level, words]): Block => ({ kind: 'heading', level: headingLevel(level), source: words }),
    ),
  source.map((words): Block => ({ kind: 'paragraph', source: words })),
  fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: 3 }), source)
    .map(([ordered, depth, words]): Block => {
      return { kind: 'item', ordered, depth: itemDepth(depth), source: words };
    }),
);
/** Two tables never touch without words between: two that do are one table. */
const blocks = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: single.map((b) => [b]) }, { weight: 1, arbitrary: table }),
    {
      maxLength: 12,
    },
  )
  .map((parts) => {
    const apart = parts.flatMap((part): Block[] =>
      part[0]?.kind === 'row' ? [{ kind: 'paragraph', source: 'words' }, ...part] : part,
    );
    return settleDepths(apart);
  });

describe('a text keeps its words', () => {
  it('comes back the same after it is written and read', () => {
    fc.assert(
      fc.property(blocks, (before) => {
        assert.deepEqual(readMarkdown(writeMarkdown(before)), before);
      }),
      { numRuns: 600 },
    );
  });

  it('settles at the first reading, whatever was typed', () => {
    const line = fc.tuple(
      fc.constantFrom('', '# ', '- ', '1. ', '  - ', '> ', '| ', '|---|'),
      text,
    );
    const typed = fc
      .array(line.map(([mark, words]) => mark + words))
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(typed, (markdown) => {
        const once = readMarkdown(markdown).filter((b) => b.kind !== 'heading' || b.source !== '');
        assert.deepEqual(readMarkdown(writeMarkdown(once)), once);
      }),
      { numRuns: 600 },
    );
  });

  it('writes styled words so that they read back with the same styles', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const settled = settleRuns(runs);
        assert.deepEqual(readRuns(writeRuns(settled)), settled);
      }),
      { numRuns: 1500 },
    );
  });

  it('shows plain text exactly as it was', () => {
    fc.assert(
      fc.property(text, (words) => {
        const shown = plainText({ kind: 'paragraph', source: inlineOfText(words) });
        const lines = cleanText(words)
          .split('\n')
          .map((line) => line.replace(/\s+/g, ' ').trim());
        assert.equal(shown, lines.filter(Boolean).join('\n').normalize('NFC'));
      }),
      { numRuns: 600 },
    );
  });

  it('has one spelling for each content', () => {
    fc.assert(
      fc.property(text, (words) => {
        const once = settleInline(words);
        assert.equal(settleInline(once), once);
      }),
      { numRuns: 1000 },
    );
  });
});
