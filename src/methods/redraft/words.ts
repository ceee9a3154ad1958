/**
 * Words of a passage with their places in its raw text. Markdown markers, punctuation, the kind of
 * quotation mark and white space are not words, so formatting never hides a match.
 */
export type Words = {
  readonly ids: Int32Array;
  /** UTF-16 offsets of each word in the raw text; ends are exclusive */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** the same word numbers in ascending order, for counting words in common */
  readonly sorted: Int32Array;
};

/** Numbers for words, shared by both versions of a text. */
export type Vocabulary = { readonly ids: Map<string, number>; readonly spelling: string[] };

export function newVocabulary(): Vocabulary {
  return { ids: new Map(), spelling: [] };
}

// A web address is one word; its parts would weigh like a whole sentence. Scripts written without
// spaces are taken character by character.
const address = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”()\[\]]*[^\s<>"“”()\[\].,;:!?'’]`;
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
const letter = String.raw`(?:(?!${unspaced})[\p{L}\p{M}\p{N}])`;
const word = new RegExp(`${address}|${unspaced}|${letter}+(?:['’ʼ]${letter}+)*`, 'gu');
const plainWord = new RegExp(`${address}|[A-Za-z0-9]+(?:['’][A-Za-z0-9]+)*`, 'g');
/** Anything but ASCII and everyday typography needs the slower pattern. */
const beyondPlain = /[^ -~\s‘’“”–—…£•]/;
const target = /\]\([^()\s]*(?:\s+"[^"]*")?\)|<\/?[a-zA-Z][^<>]*>/g;

const listNumber = /^[ \t>]*\d{1,3}[.)][ \t]/m;
const listNumbers = /^[ \t>]*\d{1,3}[.)](?=[ \t])/gm;

function spell(raw: string): string {
  const lower = raw.toLowerCase();
  return /[^a-z0-9]/.test(lower) ? lower.normalize('NFKC').replace(/['’ʼ]/g, '') : lower;
}

const blank = (found: string) => ' '.repeat(found.length);

/** List numbers, link addresses and HTML tags are blanked out, keeping every offset. */
function visibleText(text: string): string {
  const unnumbered = listNumber.test(text) ? text.replaceAll(listNumbers, blank) : text;
  if (!text.includes('](') && !text.includes('<')) return unnumbered;
  return unnumbered.replace(target, blank);
}

/** Calls `each` for every word of a text, spelled, with its place. Linear in the length of the text. */
export function eachWord(
  text: string,
  each: (spelled: string, start: number, end: number) => void,
): void {
  const pattern = beyondPlain.test(text) ? word : plainWord;
  const visible = visibleText(text);
  pattern.lastIndex = 0;
  for (let found = pattern.exec(visible); found; found = pattern.exec(visible))
    each(spell(found[0]), found.index, pattern.lastIndex);
}

/** The spelled words of a text, in order. */
export function spellings(text: string): string[] {
  const found: string[] = [];
  eachWord(text, (spelled) => found.push(spelled));
  return found;
}

/** Words of a text; new words join the vocabulary. */
export function readWords(text: string, vocabulary: Vocabulary): Words {
  const found: number[] = [];
  eachWord(text, (spelled, start, end) => {
    let id = vocabulary.ids.get(spelled);
    if (id === undefined) {
      id = vocabulary.spelling.length;
      vocabulary.ids.set(spelled, id);
      vocabulary.spelling.push(spelled);
    }
    found.push(id, start, end);
  });
  const column = (of: number) =>
    Int32Array.from({ length: found.length / 3 }, (_, at) => found[at * 3 + of] ?? 0);
  const ids = column(0);
  return { ids, starts: column(1), ends: column(2), sorted: ids.toSorted() };
}

const blockMarker = /^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+•][ \t]+|\d{1,3}[.)][ \t]+)+/gm;

/**
 * The text without what a reader does not see: Markdown markers, kinds of quotation marks and dashes,
 * soft hyphens, runs of white space. Two passages with equal canonical text are the same passage.
 */
export function canonicalText(text: string): string {
  const canonical = text
    .normalize('NFKC')
    .replace(blockMarker, '')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/[*`~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  // A rule such as *** is all marker: it is told from others by its own characters.
  return canonical === '' ? text.trim() : canonical;
}

/** How many words two passages share in any order, each copy counted once. O(n + m). */
export function sharedWords(a: Words, b: Words): number {
  let [shared, i, j] = [0, 0, 0];
  while (i < a.sorted.length && j < b.sorted.length) {
    const [x, y] = [a.sorted[i] ?? 0, b.sorted[j] ?? 0];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}

/** Canonical text without link addresses and HTML tags: what a reader sees of a stretch of Markdown. */
export function readText(text: string): string {
  return canonicalText(text.replace(target, '').replace(/[[\]]/g, ''));
}
