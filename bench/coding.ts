import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type CodedText, suggest, trainCoder } from '../src/methods/coding/index.ts';
import { seededRandom } from '../src/methods/coding/random.ts';
import type { Bench } from './benches.ts';

const file = '../shared/data/nhs-fft/comments-coded.csv';
const notThemes = ['Not assigned', 'Labelling not possible'];
const seeds = [1, 2, 3, 4, 5];

function read(): { coded: CodedText[]; labels: string[] } {
  const rows: string[][] = parse(readFileSync(file), { bom: true });
  const [header = [], ...data] = rows;
  const first = header.indexOf(notThemes[0] ?? '');
  const text = header.indexOf('FFT answer');
  const all = data.map(
    (row): CodedText => ({
      text: row[text] ?? '',
      labels: header.slice(first).filter((_, l) => row[first + l] === '1'),
    }),
  );
  const usable = all.filter((c) => !c.labels.some((l) => notThemes.includes(l)));
  const labels = header
    .slice(first)
    .filter((l) => usable.filter((c) => c.labels.includes(l)).length >= 20);
  return { labels, coded: usable.filter((c) => c.labels.some((l) => labels.includes(l))) };
}

/** A fifth held back; test texts that also occur in training are left out. */
function split(coded: readonly CodedText[], seed: number, size: number) {
  const next = seededRandom(seed);
  const order = coded
    .map((c) => ({ c, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ c }) => c);
  const held = Math.floor(order.length / 5);
  const train = order.slice(held, held + size);
  const seen = new Set(train.map((c) => c.text.trim().toLowerCase()));
  const test = order.slice(0, held).filter((c) => !seen.has(c.text.trim().toLowerCase()));
  return { train, test };
}

function judge(test: readonly CodedText[], found: ReturnType<typeof suggest>, labels: string[]) {
  const counts = new Map(labels.map((l) => [l, { right: 0, wrong: 0, missed: 0 }]));
  const bins = Array.from({ length: 10 }, () => ({ p: 0, hits: 0 }));
  let printed = 0;
  test.forEach((c, i) => {
    const given = new Set(c.labels);
    const said = new Set(found[i]?.map((s) => s.label));
    for (const [label, n] of counts) {
      if (said.has(label) && given.has(label)) n.right++;
      else if (said.has(label)) n.wrong++;
      else if (given.has(label)) n.missed++;
    }
    for (const s of found[i] ?? []) {
      const bin = bins[Math.min(9, Math.floor(s.probability * 10))];
      if (!bin) continue;
      bin.p += s.probability;
      bin.hits += given.has(s.label) ? 1 : 0;
      printed++;
    }
  });
  const f1 = (n: { right: number; wrong: number; missed: number }) =>
    n.right === 0 ? 0 : (2 * n.right) / (2 * n.right + n.wrong + n.missed);
  const used = [...counts.values()].filter((n) => n.right + n.missed > 0);
  const sum = (key: 'right' | 'wrong' | 'missed') => used.reduce((s, n) => s + n[key], 0);
  const wrongElsewhere = [...counts.values()].reduce((s, n) => s + n.wrong, 0);
  return {
    micro: f1({ right: sum('right'), wrong: wrongElsewhere, missed: sum('missed') }),
    macro: used.reduce((s, n) => s + f1(n), 0) / used.length,
    calibrationError: bins.reduce((s, b) => s + Math.abs(b.p - b.hits), 0) / Math.max(1, printed),
  };
}

const round = (x: number) => Math.round(x * 1e4) / 1e4;

export const codingBench: Bench = {
  name: 'coding',
  async run() {
    if (!existsSync(file)) {
      process.stdout.write(`${file} is not here: nothing measured.\n`);
      return { skipped: true };
    }
    const { coded, labels } = read();
    const results = [500, 1000, 4600].map((size) => {
      let [micro, macro, calibrationError, seconds, learnt] = [0, 0, 0, 0, 0];
      for (const seed of seeds) {
        const { train, test } = split(coded, seed, size);
        const start = performance.now();
        const coder = trainCoder(train, labels);
        const found = suggest(
          coder,
          test.map((c) => c.text),
        );
        seconds += (performance.now() - start) / 1000 / seeds.length;
        const judged = judge(test, found, labels);
        micro += judged.micro / seeds.length;
        macro += judged.macro / seeds.length;
        calibrationError += judged.calibrationError / seeds.length;
        learnt = train.length;
      }
      const line = {
        learntFrom: learnt,
        micro: round(micro),
        macro: round(macro),
        calibrationError: round(calibrationError),
        seconds: round(seconds),
      };
      process.stdout.write(`${JSON.stringify(line)}\n`);
      return line;
    });
    return { comments: coded.length, labels: labels.length, splits: seeds.length, results };
  },
};
