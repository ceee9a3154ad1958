/**
 * What each UTF-16 code unit means to the comparison of texts: a letter or digit (folded), nothing,
 * a break between words, or a word of its own (scripts without spaces, emoji).
 */
export const BREAK = 0;
export const IGNORED = 1;
/** Values from here on are folded letters: the code unit itself plus this. */
export const LETTER = 16;
/** Added to a letter that makes a word alone. */
export const ALONE = 1 << 20;

const letter = /[\p{L}\p{N}]/u;
const ignored = /[\p{M}\p{Cf}'’‘ʼ`´]/u;
const alone =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}]/u;

const unseen = -1;
const table = new Int32Array(65536).fill(unseen);

function classify(unit: number): number {
  // Either half of a pair: scan() joins the halves, a half without its partner is a break.
  if (unit >= 0xd800 && unit <= 0xdfff) return BREAK;
  const raw = String.fromCharCode(unit);
  if (ignored.test(raw)) return IGNORED;
  // Compatibility decomposition first, so that "é" written either way, and "ﬁ", compare alike.
  const folded = raw.normalize('NFKD').toLowerCase();
  const first = folded.charCodeAt(0);
  if (/[0-9]/.test(raw)) return LETTER + unit;
  if (alone.test(raw)) return LETTER + first + ALONE;
  return letter.test(raw) ? LETTER + first : BREAK;
}

/** The class of one code unit. The table only remembers answers; it never changes one. */
export function classOf(unit: number): number {
  const known = table[unit] ?? BREAK;
  if (known !== unseen) return known;
  const found = classify(unit);
  table[unit] = found;
  return found;
}
