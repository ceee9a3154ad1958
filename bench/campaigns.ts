import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { findCampaigns } from '../src/methods/campaigns/index.ts';
import { type Random, seededRandom } from '../src/methods/coding/random.ts';
import type { Bench } from './benches.ts';

const file = '../shared/data/nhs-fft/comments-coded.csv';

type Case = { readonly texts: readonly string[]; readonly letter: readonly number[] };

function shuffle<T>(next: Random, list: T[]): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const [a, b] = [list[i], list[j]];
    if (a === undefined || b === undefined) continue;
    list[i] = b;
    list[j] = a;
  }
}

/** Real comments with letters hidden among them: copies edited word by word, 40 % with a preface. */
function hide(
  comments: readonly string[],
  rate: number,
  letters: number,
  copies: number,
  length: number,
  seed: number,
): Case {
  const next = seededRandom(seed);
  const pick = <T>(list: readonly T[], or: T) => list[Math.floor(next() * list.length)] ?? or;
  const vocabulary = comments.join(' ').split(/\s+/);
  const sources = [...new Set(comments)].filter((c) => {
    const n = c.split(/\s+/).length;
    return n >= 12 && n <= 60;
  });
  shuffle(next, sources);
  const all = comments.map((text) => ({ text, letter: -1 }));
  for (let letter = 0; letter < letters; letter++) {
    const words: string[] = [];
    while (words.length < length && sources.length > 0)
      words.push(...(sources.pop() ?? '').split(/\s+/));
    for (let copy = 0; copy < copies; copy++) {
      const edited = words.flatMap((word) => {
        if (next() >= rate) return [word];
        const kind = next();
        return kind < 0.34
          ? [pick(vocabulary, '')]
          : kind < 0.67
            ? []
            : [word, pick(vocabulary, '')];
      });
      const preface = next() < 0.4 ? `${pick(comments, '')} ` : '';
      all.push({ text: preface + edited.join(' '), letter });
    }
  }
  shuffle(next, all);
  return { texts: all.map((a) => a.text), letter: all.map((a) => a.letter) };
}

const pairs = (n: number) => (n * (n - 1)) / 2;

/** Recall and precision over pairs of texts, and the share of copies that landed with another. */
function judge(made: Case, families: readonly { readonly members: readonly number[] }[]) {
  const sizes = new Map<number, number>();
  for (const l of made.letter) if (l >= 0) sizes.set(l, (sizes.get(l) ?? 0) + 1);
  let right = 0;
  let claimed = 0;
  let caught = 0;
  for (const { members } of families) {
    claimed += pairs(members.length);
    const of = new Map<number, number>();
    for (const row of members) {
      const l = made.letter[row] ?? -1;
      if (l >= 0) of.set(l, (of.get(l) ?? 0) + 1);
    }
    for (const n of of.values()) {
      right += pairs(n);
      if (n > 1) caught += n;
    }
  }
  const possible = [...sizes.values()].reduce((sum, n) => sum + pairs(n), 0);
  const copies = [...sizes.values()].reduce((sum, n) => sum + n, 0);
  const round = (x: number) => Math.round(x * 1e4) / 1e4;
  return {
    recall: round(right / possible),
    precision: round(right / claimed),
    caught: round(caught / copies),
  };
}

export const campaignsBench: Bench = {
  name: 'campaigns',
  async run() {
    if (!existsSync(file)) {
      process.stdout.write(`${file} is not here: nothing measured.\n`);
      return { skipped: true };
    }
    const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
    const comments = rows.map((row) => row['FFT answer'] ?? '');
    const quality = [0.05, 0.1, 0.15, 0.25].map((rate) => {
      const made = hide(comments, rate, 40, 200, 60, 1);
      return { rate, ...judge(made, findCampaigns(made.texts).families) };
    });
    for (const q of quality) process.stdout.write(`${JSON.stringify(q)}\n`);
    const big = hide(comments, 0.1, 40, 1125, 70, 2);
    const start = performance.now();
    const found = findCampaigns(big.texts);
    const seconds = Math.round(performance.now() - start) / 1000;
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    return { quality, texts: big.texts.length, seconds, megabytes, ...judge(big, found.families) };
  },
};
