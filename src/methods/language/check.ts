import { identifyLanguage } from './identify/identify-language.ts';
import type { LanguageIssue } from './issue.ts';
import { type AbbreviationOptions, unexplainedAbbreviations } from './plain/abbreviations.ts';
import { type JargonOptions, jargon } from './plain/jargon.ts';
import { passives } from './plain/passive.ts';
import { longestSentence, longSentences } from './plain/sentence-length.ts';
import { maskMarks, readProse } from './prose.ts';
import {
  countText,
  type ReadingScores,
  readingAge,
  readingScores,
  type TextCounts,
} from './reading/reading-age.ts';

export type LanguageOptions = {
  /** Most words in a sentence before it is pointed out; 20 when absent. */
  readonly longestSentence?: number;
  readonly jargon?: JargonOptions;
  readonly abbreviations?: AbbreviationOptions;
};

/**
 * What the check found. `readingAge` is null where the text is too short to say (under 50 words) or
 * not English; `scores` where it has no words or is not English. Shares are of sentences, 0 to 1.
 */
export type LanguageReport = {
  /** What language the text seems to be in; the formulae hold for English only. */
  readonly language: string;
  readonly counts: TextCounts;
  readonly averageSentence: number | null;
  readonly longestSentence: number;
  readonly longSentenceShare: number | null;
  readonly passiveShare: number | null;
  readonly readingAge: {
    readonly age: number;
    readonly lowest: number;
    readonly highest: number;
  } | null;
  readonly scores: ReadingScores | null;
  readonly issues: readonly LanguageIssue[];
};

/**
 * Checks a text, plain or Markdown, for what makes it hard to read: long sentences and
 * paragraphs, the passive, jargon, abbreviations not explained, and estimates its reading age. It
 * advises; it never changes or refuses a text. Issues are in order of place. O(n).
 *
 * @example checkLanguage('Services will be reconfigured.').issues.map((i) => i.kind)
 *   // ['passive']
 */
export function checkLanguage(text: string, options: LanguageOptions = {}): LanguageReport {
  const masked = maskMarks(text);
  const blocks = readProse(text);
  // Headings are short and have no verb: they would make any text look easier than it is.
  const sentences = blocks.filter((block) => !block.heading).flatMap((block) => block.sentences);
  const limit = options.longestSentence ?? longestSentence;
  const counts = countText(sentences);
  const { language } = identifyLanguage(masked);
  const english = language === 'en' || language === 'unknown';
  const passive = passives(blocks);
  const lengths = sentences.map((sentence) => sentence.words.length);
  const share = (count: number): number | null =>
    sentences.length === 0 ? null : count / sentences.length;
  const issues = [
    ...longSentences(blocks, limit),
    ...passive,
    ...jargon(masked, options.jargon),
    ...unexplainedAbbreviations(masked, options.abbreviations),
  ].sort((a, b) => a.start - b.start || a.end - b.end || a.kind.localeCompare(b.kind));
  const within = (start: number, end: number) =>
    passive.some((issue) => issue.start >= start && issue.end <= end);
  return {
    language,
    counts,
    averageSentence: counts.sentences === 0 ? null : counts.words / counts.sentences,
    longestSentence: lengths.reduce((most, n) => Math.max(most, n), 0),
    longSentenceShare: share(lengths.filter((n) => n > limit).length),
    passiveShare: share(sentences.filter((s) => within(s.start, s.end)).length),
    readingAge: english ? (readingAge(counts) ?? null) : null,
    scores: english ? (readingScores(counts) ?? null) : null,
    issues,
  };
}
