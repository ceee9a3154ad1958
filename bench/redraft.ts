import search from 'approx-string-match';
import { carryQuotes, redraft } from '../src/methods/redraft/index.ts';
import {
  type LabelledQuote,
  type LabelledRedraft,
  labelledRedraft,
  usualPlan,
} from '../src/methods/redraft/labelled/labelled-redraft.ts';
import { count, isUnique, newScore, type Score } from '../src/methods/redraft/labelled/measure.ts';
import ownText from '../src/methods/redraft/labelled/own-text.json' with { type: 'json' };
import { realTexts } from '../src/methods/redraft/labelled/real-texts.ts';
import type { Bench } from './benches.ts';

const passages = 600;
const quotes = 10_000;
const sample = 150;
const fewestWords = 12;
const runs = 7;

/** Carrying quotes over a redraft, beside a search of the whole new text for each quote. */
export const redraftBench: Bench = {
  name: 'redraft',
  run: async () => {
    const labelled = makeRedraft();
    const all = labelled.quotes.slice(0, quotes);
    const asked = all.map(({ quote }) => quote);
    globalThis.gc?.();
    const before = process.memoryUsage.rss();
    let after = before;
    const times: number[] = [];
    let carried: ReturnType<typeof carryQuotes> = [];
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      carried = carryQuotes(redraft(labelled.from, labelled.to), asked);
      times.push(performance.now() - start);
      if (run === 0) after = process.memoryUsage.rss();
    }
    const first = times[0] ?? 0;
    const middle = times.toSorted((x, y) => x - y)[runs >> 1] ?? 0;

    const fair = isUnique(labelled);
    const ours = newScore();
    for (const [at, quote] of all.entries())
      if (fair(quote)) count(ours, quote, carried[at]?.to ?? null);

    const step = Math.floor(all.length / sample);
    const sampled = all.filter((quote, at) => at % step === 0 && fair(quote)).slice(0, sample);
    const theirs = newScore();
    const oursOnSample = newScore();
    const text = newText(labelled);
    const approximate = scaled(all.length, sampled, (quote) => {
      const most = Math.min(256, Math.floor(quote.quote.quote.length / 2));
      search(text.whole, quote.quote.quote, most);
    });
    const found: (number | null)[] = [];
    const withExact = scaled(all.length, sampled, (quote) => {
      found.push(wholeTextSearch(quote, text));
    });
    for (const [at, quote] of sampled.entries()) {
      count(theirs, quote, found[at] ?? null);
      count(oursOnSample, quote, carried[all.indexOf(quote)]?.to ?? null);
    }

    const say = (line: string) => process.stdout.write(`${line}\n`);
    say(`${all.length} quotes over a redraft of ${labelled.from.length} passages, ${runs} runs`);
    say(
      `ours: first run ${Math.round(first)} ms, median ${Math.round(middle)} ms (redraft and quotes)`,
    );
    say(
      `      ${(after / 1e6).toFixed(0)} MB of memory in all, ${((after - before) / 1e6).toFixed(0)} MB of it for this; ${report(ours)}`,
    );
    say(`approx-string-match over the whole text for each quote: ${seconds(approximate)}`);
    say(`the same after an exact search, choosing by the words around: ${seconds(withExact)}`);
    say(`      timed on ${sampled.length} of the quotes and scaled up; ${report(theirs)}`);
    say(`      ours on the same ${sampled.length} quotes: ${report(oursOnSample)}`);
    return {
      ratio: round(approximate / middle),
      ratioWithExactSearchFirst: round(withExact / middle),
      oursMs: round(middle),
      oursFirstMs: round(first),
      theirsMsScaled: round(approximate),
      theirsWithExactMsScaled: round(withExact),
      quotes: all.length,
      sampledQuotes: sampled.length,
      characters: newText(labelled).whole.length,
      memoryMB: round(after / 1e6),
      memoryGrownMB: round((after - before) / 1e6),
      oursWrong: share(ours.wrong, ours.quotes),
      oursWrongOnSample: share(oursOnSample.wrong, oursOnSample.quotes),
      theirsWrong: share(theirs.wrong, theirs.quotes),
    };
  },
};

/** Time of a piece of work for every quote, measured on a sample, in milliseconds. */
function scaled(
  total: number,
  sampled: readonly LabelledQuote[],
  work: (quote: LabelledQuote) => void,
): number {
  const start = performance.now();
  for (const quote of sampled) work(quote);
  return ((performance.now() - start) / sampled.length) * total;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function makeRedraft(): LabelledRedraft {
  const real = realTexts()
    .filter(({ name }) => !/\/v[12]-/.test(name))
    // plans and essays first, then pages of guidance
    .sort((x, y) => Number(x.name.includes('/')) - Number(y.name.includes('/')));
  const texts = (real.length > 0 ? real.flatMap((text) => text.passages) : ownText).filter(
    // the length of a passage of a plan rather than of an entry in a word list
    (text) => text.split(' ').length >= fewestWords,
  );
  const from: string[] = [];
  // A short text is repeated with a mark, so that no two passages are alike.
  for (let at = 0; from.length < passages - 12; at++) {
    const round = Math.floor(at / texts.length);
    from.push(round ? `${texts[at % texts.length]} (part ${round})` : (texts[at] ?? ''));
  }
  return labelledRedraft(from, [], {
    ...usualPlan,
    seed: 2016,
    quotesPerPassage: 18,
    where: 'context',
  });
}

function newText({ to }: LabelledRedraft): { whole: string; starts: number[] } {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of to) {
    starts.push(length);
    length += text.length + 2;
  }
  return { whole: to.map((passage) => passage.text).join('\n\n'), starts };
}

/**
 * Whole text search as annotation clients do it: an exact search, else one that allows half the length
 * in errors, at most 256; of the matches the one with most alike words before, in and after it.
 */
function wholeTextSearch(
  { quote: { quote, prefix = '', suffix = '' } }: LabelledQuote,
  { whole, starts }: { whole: string; starts: readonly number[] },
): number | null {
  const exact: { start: number; end: number; errors: number }[] = [];
  for (let at = whole.indexOf(quote); at >= 0; at = whole.indexOf(quote, at + 1))
    exact.push({ start: at, end: at + quote.length, errors: 0 });
  const matches =
    exact.length > 0 ? exact : search(whole, quote, Math.min(256, Math.floor(quote.length / 2)));
  const alike = (text: string, wanted: string) => {
    if (wanted === '') return 1;
    const best = Math.min(...search(text, wanted, wanted.length).map(({ errors }) => errors));
    return Math.max(0, 1 - best / wanted.length);
  };
  let [found, top] = [-1, -1];
  for (const { start, end, errors } of matches) {
    const score =
      50 * (1 - errors / quote.length) +
      20 * alike(whole.slice(Math.max(0, start - prefix.length), start), prefix) +
      20 * alike(whole.slice(end, end + suffix.length), suffix);
    if (score > top) [found, top] = [start, score];
  }
  return found < 0 ? null : starts.findLastIndex((start) => start <= found);
}

function report({ quotes: n, wrong, fates }: Score): string {
  const right = [...fates.values()].reduce((sum, tally) => sum + tally.right, 0);
  return `${((100 * right) / n).toFixed(2)}% right, ${((100 * wrong) / n).toFixed(3)}% on a wrong passage`;
}

function share(part: number, whole: number): number {
  return Math.round((part / Math.max(1, whole)) * 1e6) / 1e6;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
