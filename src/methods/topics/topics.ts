import type { Answer, Quote } from './answers.ts';
import { type Factors, factorise, topWords } from './nmf.ts';
import { quotesFor } from './quotes.ts';
import { numberOf, type Stability, stabilityOf } from './stability.ts';
import { vocabularyOf } from './vocabulary.ts';

export type Topic = {
  /** Heaviest first. They describe the topic; its label is what people themselves said. */
  readonly words: readonly string[];
  /** Whole answers, word for word, from different respondents. */
  readonly quotes: readonly Quote[];
  /** Zero-based rows whose main topic this is, ascending. */
  readonly rows: readonly number[];
};

export type Topics =
  | {
      readonly kind: 'topics';
      readonly topics: readonly Topic[];
      readonly tried: readonly Stability[];
      /** Rows with no words to go by, or spread over several topics. */
      readonly unplaced: readonly number[];
    }
  | { readonly kind: 'cannot say'; readonly reason: string; readonly tried: readonly Stability[] };

export type TopicOptions = {
  readonly seed?: number;
  /** A fixed number of topics; left out, the most stable of 2 to 12 is taken. */
  readonly topics?: number;
  readonly quotes?: number;
  /** Called as numbers of topics are tried; throw from it to cancel. */
  readonly watch?: (done: number, of: number) => void;
};

const fewestTexts = 30;
const mostTried = 12;
/** Below this the ten heaviest words of matched topics share fewer than half: no telling. */
const fewestStability = 0.33;
/** A text belongs to a topic that makes up at least this share of what it is about. */
const mainShare = 0.4;

/**
 * What a heap of answers is about, without any labels: topics by non-negative matrix factorisation
 * of TF-IDF, their number chosen as one at which they come out alike when a fifth of the texts is left
 * out. Equal texts count once, so a campaign does not become the topics. The result depends on
 * the set of answers and the seed, not on their order. About 2 s for 5,000 short texts.
 *
 * @example findTopics(answers, { seed: 1 })
 */
export function findTopics(answers: readonly Answer[], options: TopicOptions = {}): Topics {
  const seed = options.seed ?? 1;
  const rowsOf = new Map<string, number[]>();
  answers.forEach((answer, row) => {
    const text = answer.text.trim();
    const known = rowsOf.get(text);
    if (known) known.push(row);
    else rowsOf.set(text, [row]);
  });
  const texts = [...rowsOf.keys()].sort();
  const { words, rows } = vocabularyOf(texts, texts.length < 200 ? 2 : 3);
  let usable = 0;
  for (let i = 0; i < rows.count; i++) if ((rows.from[i + 1] ?? 0) > (rows.from[i] ?? 0)) usable++;
  const fixed = options.topics;
  if (usable < fewestTexts || words.length < 10)
    return none(
      `Only ${usable} different texts share any words; at least ${fewestTexts} are needed.`,
    );
  if (fixed !== undefined && (!Number.isInteger(fixed) || fixed < 2 || fixed > usable / 3))
    return none(`The number of topics must be whole, from 2 to ${Math.floor(usable / 3)}.`);
  const tried: Stability[] = [];
  const most = Math.min(mostTried, Math.floor(usable / 10));
  for (let k = 2; fixed === undefined && k <= most; k++) {
    tried.push(stabilityOf(rows, k, seed));
    options.watch?.(k - 1, most);
  }
  const best = Math.max(...tried.map((s) => s.stability));
  const chosen = fixed ?? numberOf(tried);
  if (fixed === undefined && best < fewestStability)
    return none(
      'No number of topics comes out alike when a fifth of the texts is left out.',
      tried,
    );
  const factors = factorise(rows, chosen, seed, undefined, 100);
  return placed(answers, texts, rowsOf, words, factors, options.quotes ?? 3, tried);
}

function none(reason: string, tried: readonly Stability[] = []): Topics {
  return { kind: 'cannot say', reason, tried };
}

function placed(
  answers: readonly Answer[],
  texts: readonly string[],
  rowsOf: ReadonlyMap<string, readonly number[]>,
  words: readonly string[],
  factors: Factors,
  quotes: number,
  tried: readonly Stability[],
): Topics {
  const k = factors.topics;
  const scale = Array.from({ length: k }, (_, t) => {
    let sum = 0;
    for (let w = 0; w < words.length; w++) sum += (factors.words[w * k + t] ?? 0) ** 2;
    return Math.sqrt(sum);
  });
  const members: { row: number; share: number; strength: number }[][] = Array.from(
    { length: k },
    () => [],
  );
  const unplaced: number[] = [];
  texts.forEach((text, i) => {
    const parts = scale.map((s, t) => s * (factors.texts[i * k + t] ?? 0));
    const sum = parts.reduce((a, b) => a + b, 0);
    const strength = Math.max(...parts);
    const topic = parts.indexOf(strength);
    const share = sum > 0 ? strength / sum : 0;
    const rows = rowsOf.get(text) ?? [];
    for (const row of rows) {
      if (sum > 0 && share >= mainShare) members[topic]?.push({ row, share, strength });
      else unplaced.push(row);
    }
  });
  const topics = members
    .map(
      (list, t): Topic => ({
        words: topWords(factors, t, 10).map((w) => words[w] ?? ''),
        quotes: quotesFor(answers, list, quotes),
        rows: list.map((m) => m.row).sort((a, b) => a - b),
      }),
    )
    .filter((topic) => topic.rows.length > 0)
    .sort((a, b) => b.rows.length - a.rows.length || (a.words.join() < b.words.join() ? -1 : 1));
  return { kind: 'topics', topics, tried, unplaced: unplaced.sort((a, b) => a - b) };
}
