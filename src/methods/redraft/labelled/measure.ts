import { carryQuotes } from '../carry-quotes.ts';
import { redraft } from '../redraft.ts';
import type { Fate, LabelledQuote, LabelledRedraft } from './labelled-redraft.ts';

export type Tally = { quotes: number; right: number; wrong: number };
export type Score = { readonly fates: Map<Fate, Tally>; quotes: number; wrong: number };

export function newScore(): Score {
  return { fates: new Map(), quotes: 0, wrong: 0 };
}

export function count(
  score: Score,
  labelled: LabelledQuote,
  to: number | null,
): 'right' | 'wrong' | 'missed' {
  const tally = score.fates.get(labelled.fate) ?? { quotes: 0, right: 0, wrong: 0 };
  score.fates.set(labelled.fate, tally);
  tally.quotes++;
  score.quotes++;
  const right = to === null ? labelled.accepted.size === 0 : labelled.accepted.has(to);
  if (right) tally.right++;
  else if (to !== null) {
    tally.wrong++;
    score.wrong++;
  }
  return right ? 'right' : to === null ? 'missed' : 'wrong';
}

/** Quotes from passages of which the old version holds an identical copy have no single true answer. */
export function isUnique(labelled: LabelledRedraft): (quote: LabelledQuote) => boolean {
  const seen = new Map<string, number>();
  for (const { text } of labelled.from) seen.set(text, (seen.get(text) ?? 0) + 1);
  return ({ from }) => seen.get(labelled.from[from]?.text ?? '') === 1;
}

/** Carries the quotes of one labelled redraft and adds up how many answers were right. */
export function measure(labelled: LabelledRedraft, score: Score): void {
  const carried = carryQuotes(
    redraft(labelled.from, labelled.to),
    labelled.quotes.map(({ quote }) => quote),
  );
  const unique = isUnique(labelled);
  for (const [at, quote] of labelled.quotes.entries())
    if (unique(quote)) count(score, quote, carried[at]?.to ?? null);
}
