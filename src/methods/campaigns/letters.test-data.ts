/** Made-up letters and comments for the tests: no real person's words. */
const subjects =
  'the ward|our clinic|a nurse|the bus|every carer|my neighbour|the surgery|that form'.split('|');
const verbs = 'helped|closed|changed|moved|kept|missed|found|asked|opened|left|needed|took'.split(
  '|',
);
const things =
  'parking|visits|letters|beds|a lift|weekends|her notes|two calls|the night shift|good food|quiet|some hope'.split(
    '|',
  );
const ends =
  'last winter|on Monday|for years|without warning|near Leeds|again|in June|by noon|at home|since then'.split(
    '|',
  );

export type Random = () => number;

export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(next: Random, list: readonly [T, ...T[]] | readonly T[], fallback: T): T {
  return list[Math.floor(next() * list.length)] ?? fallback;
}

export function sentence(next: Random): string {
  return [subjects, verbs, things, ends].map((list) => pick(next, list, '')).join(' ');
}

export function letter(next: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(next)).join('. ');
}

/** A copy with a share of its words dropped, replaced, or followed by another. */
export function edited(next: Random, text: string, rate: number): string {
  return text
    .split(' ')
    .flatMap((word) => {
      if (next() >= rate) return [word];
      const other = `w${Math.floor(next() * 900)}`;
      const kind = next();
      return kind < 0.34 ? [other] : kind < 0.67 ? [] : [word, other];
    })
    .join(' ');
}

export function shuffled<T>(next: Random, list: readonly T[]): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const [a, b] = [out[i], out[j]];
    if (a !== undefined && b !== undefined) {
      out[i] = b;
      out[j] = a;
    }
  }
  return out;
}
