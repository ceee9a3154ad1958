import type { Random } from './random.ts';

/** A word of the new version with the passage and word number it came from (-1: from nowhere). */
export type TaggedWord = { readonly text: string; readonly origin: number; readonly place: number };

export function tagged(text: string, origin: number): TaggedWord[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word, place) => ({ text: word, origin, place }));
}

const invented =
  'harbour lantern velvet meadow copper orchard whistle granite pillow thunder ribbon saddle walnut chimney feather basket'.split(
    ' ',
  );

/** Changes that share of the words: most replaced, by words of the text or others, some cut, some put in. */
export function editWords(
  words: readonly TaggedWord[],
  share: number,
  pool: readonly string[],
  random: Random,
): TaggedWord[] {
  const count = Math.min(words.length - 1, Math.max(1, Math.round(words.length * share)));
  const chosen = new Set(random.shuffled([...words.keys()]).slice(0, count));
  return words.flatMap((word, at) => {
    if (!chosen.has(at)) return [word];
    const other = {
      text: random.pick(random.chance(0.6) ? pool : invented),
      origin: word.origin,
      place: -1,
    };
    const dice = random.next();
    if (dice < 0.12) return [];
    if (dice < 0.24) return [word, other];
    return [other];
  });
}

/** A copy of a passage with one or two words changed: boilerplate. */
export function nearTwin(text: string, pool: readonly string[], random: Random): string {
  const words = text.split(/\s+/);
  for (let change = 0; change < 1 + random.below(2); change++)
    words[random.below(words.length)] = random.pick(pool);
  return words.join(' ');
}
