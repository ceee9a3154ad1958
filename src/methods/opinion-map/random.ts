/** A stream of numbers that looks random and is the same for the same seed. */
export type Random = {
  /** 0 ≤ x < 1, 32 bits. */
  readonly next: () => number;
  /** Standard normal. */
  readonly normal: () => number;
};

/** Murmur3's 32-bit finaliser: spreads every input bit over the whole word. */
export function mix(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a of a text, mixed: a number that belongs to an id, wherever it stands in a file. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/**
 * The small fast counting generator (sfc32, C. Doty-Humphrey, PractRand), seeded by a number and the
 * purpose, so that drawing more for one purpose changes nothing for another.
 */
export function random(seed: number, purpose: string): Random {
  let a = mix(seed);
  let b = hashText(purpose);
  let c = mix(a ^ b);
  let counter = 1;
  const word = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i += 1) word();
  const next = () => word() / 4294967296;
  // Box–Muller, one of the pair; 1 − x keeps the logarithm finite.
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return { next, normal };
}
