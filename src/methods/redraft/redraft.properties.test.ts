import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { carryQuotes } from './carry-quotes.ts';
import { compareVersions } from './compare.ts';
import ownText from './labelled/own-text.json' with { type: 'json' };
import { redraft } from './redraft.ts';
import { readText } from './words.ts';

const words = ownText.join(' ').split(' ');
const wild = fc.oneof(
  fc.constantFrom(...ownText),
  fc
    .array(fc.constantFrom(...words, '**the**', '“the”', 'ward\n', '', '🙂', 'ﬁve'), {
      maxLength: 12,
    })
    .map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const version = fc.array(
  fc.record({ text: wild, kind: fc.constantFrom('heading', 'paragraph', 'item') }),
  { maxLength: 12 },
);
/** Two versions that share passages, some of them edited. */
const pair = fc
  .tuple(version, version, fc.array(fc.nat(11), { maxLength: 12 }))
  .map(([a, b, shared]) => {
    const kept = shared.flatMap((at) => (a[at] ? [a[at]] : []));
    const joined = kept.flatMap((passage, at) => {
      const next = kept[at + 1];
      return at % 3 === 0 && next
        ? [{ ...passage, text: `${passage.text} ${next.text}` }]
        : [passage];
    });
    return { from: a, to: [...b.slice(0, 4), ...joined] };
  });

test('a version against itself is all same', () => {
  fc.assert(
    fc.property(version, (from) => {
      const { passages } = redraft(from, from);
      assert.deepEqual(
        passages,
        from.map((_, at) => ({ from: at, to: at, state: 'same', similarity: 1 })),
      );
    }),
  );
});

test('every passage is accounted for: once, unless it was split or merged', () => {
  fc.assert(
    fc.property(pair, ({ from, to }) => {
      const { passages } = redraft(from, to);
      const check = (side: 'from' | 'to', length: number, many: string) => {
        const seen = passages.flatMap((link) => (link[side] === null ? [] : [link]));
        assert.deepEqual(
          [...new Set(seen.map((link) => link[side]))].sort((x, y) => Number(x) - Number(y)),
          Array.from({ length }, (_, at) => at),
        );
        const twice = seen.filter((link) => seen.some((o) => o !== link && o[side] === link[side]));
        for (const link of twice) assert.equal(link.state, many);
      };
      check('from', from.length, 'split');
      check('to', to.length, 'merged');
      for (const link of passages) {
        assert.equal(link.state === 'removed', link.to === null);
        assert.equal(link.state === 'added', link.from === null);
        assert.ok(link.similarity >= 0 && link.similarity <= 1);
      }
    }),
  );
});

test('the same versions give the same answer, whatever was aligned in between', () => {
  fc.assert(
    fc.property(pair, pair, (one, other) => {
      const first = redraft(one.from, one.to).passages;
      redraft(other.from, other.to);
      assert.deepEqual(redraft(one.from, one.to).passages, first);
    }),
    { numRuns: 50 },
  );
});

test('offsets lie in the new passage, and enclose the very words unless reworded', () => {
  const cut = fc.record({
    block: fc.nat(11),
    from: fc.nat(200),
    length: fc.integer({ min: 1, max: 80 }),
  });
  fc.assert(
    fc.property(pair, fc.array(cut, { maxLength: 6 }), fc.boolean(), ({ from, to }, cuts, say) => {
      const quotes = cuts.flatMap(({ block, from: start, length }, at) => {
        const text = from[block]?.text ?? '';
        const quote = text.slice(start % Math.max(1, text.length)).slice(0, length);
        return quote.trim() === '' ? [] : [{ id: String(at), quote, ...(say && { block }) }];
      });
      const carried = carryQuotes(redraft(from, to), quotes);
      assert.deepEqual(
        carried.map(({ id }) => id),
        quotes.map(({ id }) => id),
      );
      for (const [at, answer] of carried.entries()) {
        assert.ok(answer.score >= 0 && answer.score <= 1);
        if (answer.state === 'gone') {
          assert.deepEqual([answer.to, answer.start, answer.end], [null, null, null]);
          continue;
        }
        const text = to[answer.to ?? -1]?.text ?? '';
        const [start, end] = [answer.start ?? -1, answer.end ?? -1];
        assert.ok(start >= 0 && start <= end && end <= text.length);
        assert.equal(answer.evidence.newText, text.slice(start, end));
        if (answer.state === 'reworded') continue;
        assert.equal(readText(text.slice(start, end)), readText(answer.evidence.oldText ?? ''));
        assert.ok(quotes[at]);
      }
    }),
  );
});

test('a comparison shows all words of both versions', () => {
  fc.assert(
    fc.property(pair, ({ from, to }) => {
      const { rows, changes, counts } = compareVersions(redraft(from, to));
      assert.equal(rows.flatMap((row) => row.from).length, from.length);
      assert.equal(rows.flatMap((row) => row.to).length, to.length);
      for (const row of rows) {
        const read = (not: string) =>
          row.parts
            .filter((part) => part.kind !== not)
            .map((part) => part.text)
            .join('');
        assert.equal(read('added'), row.oldText ?? '');
        assert.equal(read('removed'), row.newText ?? '');
      }
      assert.equal(changes.length, rows.length - counts.same);
    }),
  );
});
