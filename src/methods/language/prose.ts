/** A sentence and where it stands. Offsets are UTF-16, into the text as given. */
export type Sentence = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly Word[];
};
export type Word = { readonly start: number; readonly end: number; readonly text: string };
/** A block of running text: a paragraph, list item, heading or table row. */
export type Block = {
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
  readonly sentences: readonly Sentence[];
};

const blank = (run: string): string => ' '.repeat(run.length);

/**
 * Blanks out Markdown marks, addresses and code, keeping every offset, so that only words that
 * a reader reads are measured.
 */
export function maskMarks(text: string): string {
  return text
    .replace(/```[\s\S]*?```/g, (run) => run.replace(/[^\n]/g, ' '))
    .replace(/`[^`\n]*`/g, blank)
    .replace(/<[^<>\n]{1,200}>/g, blank)
    .replace(/\]\([^()\n]{0,500}\)/g, blank)
    .replace(/https?:\/\/[^\s)]+|www\.[^\s)]+|[^\s@]{1,64}@[^\s@]{1,255}/g, blank)
    .replace(/^[ \t]*(?:[-*+>]|\d{1,3}[.)])[ \t]+/gm, blank)
    .replace(/^[ \t]*[-=_*|: \t]{3,}$/gm, blank)
    .replace(/[*_~[\]|]+/g, blank);
}

const wordForm = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,/-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
// A full stop after these does not end a sentence.
const shortened =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|rev|cllr|no|nos|vs|etc|eg|e\.g|ie|i\.e|approx|dept|fig|p|pp|para|vol|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{Lu})\.$/iu;

export function wordsOf(text: string, offset = 0): Word[] {
  return [...text.matchAll(wordForm)].map((m) => ({
    start: offset + m.index,
    end: offset + m.index + m[0].length,
    text: m[0],
  }));
}

function sentencesOf(masked: string, start: number, end: number): Sentence[] {
  const found: Sentence[] = [];
  const block = masked.slice(start, end);
  let from = 0;
  const close = (to: number) => {
    const raw = block.slice(from, to);
    const text = raw.trim();
    const words = wordsOf(raw, start + from);
    const lead = raw.length - raw.trimStart().length;
    if (words.length > 0)
      found.push({
        start: start + from + lead,
        end: start + from + lead + text.length,
        text,
        words,
      });
    from = to;
  };
  for (const m of block.matchAll(/[.!?…]+["'”’)]*(?=\s|$)/g)) {
    const to = m.index + m[0].length;
    const ended = block.slice(Math.max(from, to - 12), to);
    const next = block.slice(to).trimStart()[0];
    // A small letter after a full stop: the stop belonged to a shortened word or a heading number.
    if (m[0].startsWith('.') && (shortened.test(ended) || (next && /\p{Ll}/u.test(next)))) continue;
    close(to);
  }
  close(block.length);
  return found;
}

/** Cuts a plain or Markdown text into blocks and sentences. O(n). */
export function readProse(text: string): Block[] {
  const masked = maskMarks(text);
  const blocks: Block[] = [];
  const starts = /^[ \t]*(?:[-*+]|\d{1,3}[.)]|#{1,6}|\|)[ \t]/;
  let from = 0;
  let at = 0;
  const close = (to: number) => {
    if (/[\p{L}\p{N}]/u.test(masked.slice(from, to))) {
      const heading = /^\s*#{1,6}\s/.test(text.slice(from, to));
      blocks.push({ start: from, end: to, heading, sentences: sentencesOf(masked, from, to) });
    }
    from = to;
  };
  for (const line of text.split('\n')) {
    if (line.trim() === '' || starts.test(line)) close(at);
    const next = Math.min(text.length, at + line.length + 1);
    if (/^\s*(?:#{1,6}\s|\|)/.test(line)) close(next);
    at = next;
  }
  close(text.length);
  return blocks;
}
