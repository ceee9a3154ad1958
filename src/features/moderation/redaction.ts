import type { Span } from '../contributions/index.ts';

/** Stretches in order, with overlapping and touching ones joined, none outside the text. */
export function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const ordered = spans
    .map(([start, end]): Span => [Math.max(0, start), Math.min(text.length, end)])
    .filter(([start, end]) => Number.isInteger(start) && Number.isInteger(end) && start < end)
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const result: Span[] = [];
  for (const [start, end] of ordered) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

/** Every place where the words stand, in any case and with any white space between them. */
export function placesOf(text: string, phrase: string): readonly Span[] {
  const words = phrase
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map((found): Span => {
    return [found.index, found.index + found[0].length];
  });
}

export type Marked = {
  readonly spans: readonly Span[];
  /** What was typed and does not stand in the text. */
  readonly missing: readonly string[];
};

/** What is to be taken out: the ticked stretches, and every place of each phrase, one a line. */
export function marked(text: string, ticked: readonly Span[], phrases: string): Marked {
  const typed = phrases
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const found = typed.map((phrase) => ({ phrase, spans: placesOf(text, phrase) }));
  return {
    spans: joined(text, [...ticked, ...found.flatMap(({ spans }) => spans)]),
    missing: found.filter(({ spans }) => spans.length === 0).map(({ phrase }) => phrase),
  };
}

/** Whether nothing but white space and signs would be left. */
export function leavesNothing(text: string, spans: readonly Span[]): boolean {
  let rest = '';
  let at = 0;
  for (const [start, end] of spans) {
    rest += text.slice(at, start);
    at = end;
  }
  return !/[\p{L}\p{N}]/u.test(rest + text.slice(at));
}

/** A stretch as the value of a checkbox. */
export function spanValue([start, end]: Span): string {
  return `${start}-${end}`;
}

export function spanFrom(value: string): Span | undefined {
  const read = /^(\d{1,6})-(\d{1,6})$/.exec(value);
  return read ? [Number(read[1]), Number(read[2])] : undefined;
}
