/** One word of a text, with what the name rules ask about it. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Plain lower-case letters: without accents or a possessive. */
  readonly folded: string;
  readonly capital: boolean;
  /** Two letters or more, all capitals. */
  readonly shouted: boolean;
  /** First word of a sentence or line. */
  readonly opens: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
};

const word = /[\p{L}\p{M}][\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;

/** Latin letters folded as the name lists are. */
export function fold(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/’/g, "'")
    .toLowerCase();
}

export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let last = 0;
  for (const m of text.matchAll(word)) {
    const possessive = /['’]s$/iu.exec(m[0]);
    const written = possessive ? m[0].slice(0, -2) : m[0];
    const gap = text.slice(last, m.index);
    const letters = written.replace(/[^\p{L}]/gu, '');
    found.push({
      start: m.index,
      end: m.index + written.length,
      written,
      folded: fold(written),
      capital: /^\p{Lu}/u.test(written),
      shouted: letters.length > 1 && letters === letters.toUpperCase(),
      opens: found.length === 0 || /[.!?:\n]/.test(gap),
      gap,
    });
    last = m.index + m[0].length;
  }
  return found;
}

/** Whether a word follows the one before it directly, on the same line. */
export const follows = (token: Token | undefined): token is Token =>
  token !== undefined && /^[ \u00a0]{1,2}$/.test(token.gap);
