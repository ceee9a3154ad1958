import type { Answer, Quote } from './answers.ts';
import { jaccard } from './stability.ts';
import { contentWords } from './vocabulary.ts';

export type Member = { readonly row: number; readonly share: number; readonly strength: number };

/** Long enough to say something, short enough to be read in a list. */
const shortest = 4;
const longest = 60;

/**
 * The answers that stand best for a topic: most about it and nothing else, each from another
 * respondent, no two nearly the same, never cut or altered.
 */
export function quotesFor(
  answers: readonly Answer[],
  members: readonly Member[],
  count: number,
): Quote[] {
  const ranked = members
    .map((m) => {
      const answer = answers[m.row];
      const text = answer?.text.trim() ?? '';
      const length = text.split(/\s+/).length;
      const fit = length < shortest ? 0.3 : length > longest ? 0.6 : 1;
      return { ...m, text, who: answer?.respondent ?? text, score: m.share * m.strength * fit };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        (a.text < b.text ? -1 : a.text > b.text ? 1 : 0) ||
        compare(a.who, b.who),
    );
  const chosen: (Quote & { readonly words: readonly string[] })[] = [];
  const people = new Set<string>();
  for (const m of ranked) {
    if (chosen.length >= count) break;
    const words = [...new Set(contentWords(m.text))];
    if (people.has(m.who) || chosen.some((c) => jaccard(c.words, words) > 0.5)) continue;
    people.add(m.who);
    chosen.push({ row: m.row, text: m.text, words });
  }
  return chosen.map(({ row, text }) => ({ row, text }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
