import { ALONE, BREAK, classOf, IGNORED } from './code-units.ts';

/** The words of one text: a hash of each, and where each stands in the text (UTF-16 offsets). */
export type Words = {
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

/** A growing list of word hashes, so that 50,000 texts need no string per word. */
export type WordBuffer = { hashes: Uint32Array; starts: Uint32Array; ends: Uint32Array };

const hashSeed = 0x811c9dc5;

function grow(buffer: WordBuffer): void {
  for (const key of ['hashes', 'starts', 'ends'] as const) {
    const bigger = new Uint32Array(buffer[key].length * 2);
    bigger.set(buffer[key]);
    buffer[key] = bigger;
  }
}

export function wordBuffer(): WordBuffer {
  return {
    hashes: new Uint32Array(1024),
    starts: new Uint32Array(1024),
    ends: new Uint32Array(1024),
  };
}

/** Spreads the bits of a hash (the finaliser of MurmurHash3, A. Appleby, public domain). */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Reads the words of a text into `buffer` from its start and says how many there are. Case, accents,
 * punctuation, apostrophes and spacing make no difference. Linear in the length of the text.
 */
export function scan(text: string, buffer: WordBuffer): number {
  let count = 0;
  let hash = hashSeed;
  let start = -1;
  const close = (end: number) => {
    if (count === buffer.hashes.length) grow(buffer);
    buffer.hashes[count] = mix(hash);
    buffer.starts[count] = start;
    buffer.ends[count] = end;
    count++;
    hash = hashSeed;
    start = -1;
  };
  const length = text.length;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === IGNORED) continue;
    if (kind > IGNORED && kind < ALONE) {
      if (start < 0) start = i;
      hash = Math.imul(hash ^ kind, 0x01000193);
      continue;
    }
    if (start >= 0) close(i);
    if (kind !== BREAK) {
      start = i;
      hash = Math.imul(hash ^ kind, 0x01000193);
      close(i + 1);
    } else if (unit >= 0xd800 && unit <= 0xdbff) {
      const low = text.charCodeAt(i + 1);
      if (low >= 0xdc00 && low <= 0xdfff) {
        start = i;
        hash = Math.imul(Math.imul(hash ^ unit, 0x01000193) ^ low, 0x01000193);
        i++;
        close(i + 1);
      }
    }
  }
  if (start >= 0) close(length);
  return count;
}

/** The words of one text. @example words('Save our ward!').hashes.length // 3 */
export function words(text: string): Words {
  const buffer = wordBuffer();
  const count = scan(text, buffer);
  return {
    hashes: buffer.hashes.slice(0, count),
    starts: buffer.starts.slice(0, count),
    ends: buffer.ends.slice(0, count),
  };
}
