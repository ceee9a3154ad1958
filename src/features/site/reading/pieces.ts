import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../../ui/words/catalogue.ts';
import { readCounts } from '../../contributions/index.ts';
import { Contents, type Passage, PlanText } from '../../plans/index.ts';
import { type ReadingWords, readingWords } from './reading.words.ts';

/**
 * The text of a version, rendered once, with holes where the numbers of comments go. A version
 * never changes, so a request only fills the holes.
 */
export type Pieces = {
  /** One more than there are holes. */
  readonly html: readonly string[];
  readonly passageIds: readonly string[];
  /** The contents list. */
  readonly contents: string;
  /** As it was filled last: most requests find the same numbers. */
  readonly last: { line: string; filled: Filled };
};

export type Filled = {
  readonly counts: ReadonlyMap<string, number>;
  /** The text with the numbers in it. */
  readonly bytes: Buffer;
};

const HOLE = /<ef-hole name="(\w+)"><\/ef-hole>/;

function render(passages: readonly Passage[], language: Language): Pieces {
  const words = readingWords(language);
  const marginTitle = words.comments;
  const margin = (passage: Passage) => h('ef-hole', { name: passage.id });
  const whole = renderToString(h(PlanText, { passages, margin, marginTitle }));
  const parts = whole.split(HOLE);
  return {
    html: parts.filter((_, at) => at % 2 === 0),
    passageIds: parts.filter((_, at) => at % 2 === 1),
    contents: renderToString(h(Contents, { passages, title: words.contents })),
    last: { line: 'not filled yet', filled: { counts: new Map(), bytes: Buffer.alloc(0) } },
  };
}

const kept = new WeakMap<readonly Passage[], Map<Language, Pieces>>();

/** The pieces of this very list of passages, which the plans feature keeps in memory. */
export function piecesOf(passages: readonly Passage[], language: Language): Pieces {
  const byLanguage = kept.get(passages) ?? new Map<Language, Pieces>();
  kept.set(passages, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const made = render(passages, language);
  byLanguage.set(language, made);
  return made;
}

/** What stands beside a passage: a link to its comments with their number, or to be the first. */
function hole(at: string, passage: number, n: number, words: ReadingWords): string {
  const name = n === 0 ? words.commentOn(passage) : words.commentsOn(n, passage);
  const look = n === 0 ? 'ef-count ef-count--none' : 'ef-count';
  return `<a class="${look}" href="${at}" aria-label="${name}">${n === 0 ? '+' : n}</a>`;
}

/**
 * The text with the numbers filled in. `line` comes from `countLine`; `slug` and ids hold letters,
 * figures and dashes only, and one list of passages belongs to one plan.
 */
export function fillPieces(
  pieces: Pieces,
  slug: string,
  line: string,
  words: ReadingWords,
): Filled {
  const { last } = pieces;
  if (last.line === line) return last.filled;
  const counts = readCounts(line);
  let text = pieces.html[0] ?? '';
  pieces.passageIds.forEach((id, at) => {
    text += hole(`/plans/${slug}/passages/${id}`, at + 1, counts.get(id) ?? 0, words);
    text += pieces.html[at + 1] ?? '';
  });
  last.line = line;
  last.filled = { counts, bytes: Buffer.from(text) };
  return last.filled;
}
