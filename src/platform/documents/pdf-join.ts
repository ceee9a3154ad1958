import type { Run } from '../../methods/passages/index.ts';

export type KnownWords = { words: ReadonlySet<string> };

const SPACE: Run = { text: ' ', strong: false, em: false, href: null };

/**
 * Add the words of the next line to those before it. A hyphen at the end of a line goes when the
 * word is known without it, stays when it is known with it, and else goes before a small letter.
 */
export function addLine(before: Run[], after: readonly Run[], { words }: KnownWords): void {
  const last = before.at(-1);
  const next = after.find((run) => run.text.trim() !== '')?.text ?? '';
  const left = /([\p{L}-]+)[-\u00AD]\s*$/u.exec(last?.text ?? '')?.[1]?.toLowerCase();
  const right = /^\s*(\p{Ll}\p{L}*)/u.exec(next)?.[1]?.toLowerCase();
  if (last === undefined || left === undefined) {
    if (last !== undefined) before.push(SPACE);
  } else if (right !== undefined) {
    const soft = /\u00AD\s*$/.test(last.text);
    const keep = !soft && !words.has(left + right) && words.has(`${left}-${right}`);
    if (!keep)
      before[before.length - 1] = { ...last, text: last.text.replace(/[-\u00AD]\s*$/, '') };
  }
  before.push(...after);
}

/** Take a list mark off the front of a line. */
export function withoutMark(runs: readonly Run[], mark: string): Run[] {
  let left = mark.trim().length;
  const rest: Run[] = [];
  for (const run of runs) {
    const text = left > 0 ? run.text.trimStart() : run.text;
    const taken = Math.min(left, text.length);
    left -= taken;
    if (taken < text.length) rest.push({ ...run, text: text.slice(taken) });
  }
  return rest;
}
