import { cleanText } from './clean-text.ts';
import { readRuns } from './read-runs.ts';
import { plainRun, type Run, settleRuns } from './runs.ts';
import { writeRuns } from './write-runs.ts';

/** Inline Markdown of any spelling in its one canonical spelling. */
export function settleInline(source: string): string {
  return writeRuns(readRuns(cleanText(source)));
}

/** Canonical inline Markdown of styled stretches of text; a run `\n` is a line break. */
export function inlineOfRuns(runs: readonly Run[]): string {
  return writeRuns(settleRuns(runs));
}

/** Inline Markdown that shows exactly this text, with line feeds as line breaks. */
export function inlineOfText(text: string): string {
  const lines = cleanText(text).split('\n');
  return inlineOfRuns(lines.flatMap((line) => [plainRun(line), plainRun('\n')]));
}

/** The same words with no strong among them, as a heading needs none. */
export function withoutStrong(source: string): string {
  return inlineOfRuns(readRuns(source).map((run) => ({ ...run, strong: false })));
}

/** Whether every word is strong, as in a heading that was only made bold. */
export function isAllStrong(source: string): boolean {
  const runs = readRuns(source);
  return runs.length > 0 && runs.every((run) => run.strong);
}
