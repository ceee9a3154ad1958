import type { LanguageIssue } from '../issue.ts';
import type { Block } from '../prose.ts';

// NHS digital service manual, content style: sentences up to 20 words, paragraphs up to 3 sentences.
export const longestSentence = 20;
export const longestParagraph = 3;

/** Sentences over the limit and paragraphs of too many sentences. */
export function longSentences(blocks: readonly Block[], limit = longestSentence): LanguageIssue[] {
  const found: LanguageIssue[] = [];
  for (const block of blocks) {
    for (const { start, end, text, words } of block.sentences) {
      if (words.length <= limit) continue;
      found.push({
        kind: 'long-sentence',
        start,
        end,
        found: text,
        message: `This sentence has ${words.length} words.`,
        suggestion: splitAdvice(text, limit),
      });
    }
    const first = block.sentences[0];
    const last = block.sentences.at(-1);
    if (!first || !last || block.sentences.length <= longestParagraph) continue;
    found.push({
      kind: 'long-paragraph',
      start: first.start,
      end: last.end,
      found: first.text,
      message: `This paragraph has ${block.sentences.length} sentences.`,
      suggestion: `Make a new paragraph after ${longestParagraph} sentences at most, or use a list.`,
    });
  }
  return found;
}

function splitAdvice(text: string, limit: number): string {
  if ((text.match(/[,;]/g)?.length ?? 0) >= 4) return 'Turn the parts between commas into a list.';
  const join = /;|\s[–—-]\s|,? (?:and|but|which|because|so|while|where|although)\b/iu;
  const middle = Math.floor(text.length / 3);
  const at = text.slice(middle).search(join);
  if (at < 0) return `Say it in two sentences of ${limit} words or fewer.`;
  const rest = text
    .slice(middle + at)
    .trim()
    .split(/\s+/)
    .slice(0, 4)
    .join(' ');
  return `Split it in two, for instance before “${rest}”.`;
}
