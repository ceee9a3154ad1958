import { cleanText } from './clean-text.ts';

/**
 * A stretch of text in one style. Inline content is a flat list of these, so that two ways of
 * writing the same words always compare equal. A line break is a run whose text is `\n`.
 */
export type Run = { text: string; strong: boolean; em: boolean; href: string | null };

export const BREAK: Run = { text: '\n', strong: false, em: false, href: null };

/** Text with no style. */
export function plainRun(text: string): Run {
  return { text, strong: false, em: false, href: null };
}

function sameStyle(a: Run, b: Run): boolean {
  return a.strong === b.strong && a.em === b.em && a.href === b.href;
}

/** Split off white space at the edges: it never belongs to a style there. */
function* pieces(runs: readonly Run[]): Generator<Run> {
  for (const run of runs) {
    if (run.text === '\n') {
      yield BREAK;
      continue;
    }
    const text = cleanText(run.text).replace(/\s+/g, ' ');
    if (text.startsWith(' ')) yield plainRun(' ');
    if (text.trim() !== '') yield { ...run, text: text.trim() };
    if (text.endsWith(' ')) yield plainRun(' ');
  }
}

/** A space takes the styles that both its neighbours share, from the outside in. */
function between(before: Run, after: Run): Run {
  if (before.href !== after.href) return plainRun(' ');
  const space = { ...plainRun(' '), href: before.href };
  if (before.strong !== after.strong) return space;
  return { ...space, strong: before.strong, em: before.em && after.em };
}

/**
 * The one canonical form of inline content: single spaces, no white space or break at either end,
 * neighbours of one style joined, text in NFC. Applying it twice changes nothing. Linear.
 */
export function settleRuns(runs: readonly Run[]): Run[] {
  const spaced: Run[] = [];
  for (const piece of pieces(runs)) {
    const last = spaced.at(-1);
    const open = last === undefined || last.text === '\n';
    if (piece.text === ' ' && (open || last.text === ' ')) continue;
    if (piece.text === '\n') {
      if (last?.text === ' ') spaced.pop();
      if (spaced.length === 0 || spaced.at(-1)?.text === '\n') continue;
    }
    spaced.push(piece);
  }
  while (spaced.at(-1)?.text === ' ' || spaced.at(-1)?.text === '\n') spaced.pop();
  const joined: { style: Run; texts: string[] }[] = [];
  spaced.forEach((piece, index) => {
    const before = spaced[index - 1];
    const after = spaced[index + 1];
    const run = piece.text === ' ' && before && after ? between(before, after) : piece;
    const last = joined.at(-1);
    const broken = run.text === '\n' || last?.texts[0] === '\n';
    if (last && !broken && sameStyle(last.style, run)) last.texts.push(run.text);
    else joined.push({ style: run, texts: [run.text] });
  });
  return joined.map(({ style, texts }) => ({ ...style, text: texts.join('').normalize('NFC') }));
}
