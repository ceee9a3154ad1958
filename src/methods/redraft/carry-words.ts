import { type GroupAlignment, slotOf } from './group-alignment.ts';

/** Where quoted words went: a stretch of one new passage, as word indices in the new row. */
export type Landing = {
  readonly slot: number;
  readonly first: number;
  readonly last: number;
  /** the words stand there one after the other, unchanged */
  readonly verbatim: boolean;
  /** share of the quoted words that are there, in order */
  readonly kept: number;
};

/** Without a kept word, the words around must be this near on both sides. */
const bracket = 3;
/** Fewer kept words than this need such a bracket. */
const leastKept = 0.34;

/**
 * Follows words `first` to `last` of the old row into the new row: unchanged where they stand as a run,
 * else the stretch between their outermost partners, widened to replaced words at the edges. Undefined
 * when the words were dropped although the passage goes on.
 */
export function followWords(
  { old, next, partner }: GroupAlignment,
  first: number,
  last: number,
): Landing | undefined {
  const length = last - first + 1;
  const run = findRun(old.ids, next, partner, first, last);
  if (run >= 0)
    return { slot: slotOf(next, run), first: run, last: run + length - 1, verbatim: true, kept: 1 };
  const counts = new Map<number, number>();
  for (let k = first; k <= last; k++) {
    const j = partner[k] ?? -1;
    if (j < 0) continue;
    const slot = slotOf(next, j);
    counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  let [slot, kept] = [-1, 0];
  for (const [at, count] of counts) if (count > kept) [slot, kept] = [at, count];
  let before = first - 1;
  while (before >= 0 && (partner[before] ?? -1) < 0) before--;
  let after = last + 1;
  while (after < partner.length && (partner[after] ?? -1) < 0) after++;
  const left = before >= 0 ? (partner[before] ?? -1) : -1;
  const right = after < partner.length ? (partner[after] ?? -1) : next.ids.length;
  if (slot < 0) {
    const near = first - 1 - before <= bracket && after - last - 1 <= bracket;
    if (!near || right - left - 1 < 1) return undefined;
    slot = slotOf(next, left + 1 + ((right - left - 1) >> 1));
  }
  const low = next.offsets[slot] ?? 0;
  const high = (next.offsets[slot + 1] ?? next.ids.length) - 1;
  let [start, end] = [-1, -1];
  let [leadLost, tailLost] = [0, 0];
  for (let k = first; k <= last; k++) {
    const j = partner[k] ?? -1;
    const inside = j >= low && j <= high;
    if (inside && start < 0) start = j;
    if (inside) [end, tailLost] = [j, 0];
    else if (start < 0) leadLost++;
    else tailLost++;
  }
  if (start < 0) {
    start = Math.max(low, left + 1);
    end = Math.min(high, right - 1, start + 2 * length + 2);
    if (end < start || (end - start + 1) * 3 < length) return undefined;
  } else {
    if (leadLost > 0) start = Math.max(low, Math.min(start, Math.max(left + 1, start - leadLost)));
    if (tailLost > 0) end = Math.min(high, Math.max(end, Math.min(right - 1, end + tailLost)));
    const tight = first - 1 - before <= bracket || after - last - 1 <= bracket;
    if (kept / length < leastKept && !tight) return undefined;
  }
  return { slot, first: start, last: end, verbatim: false, kept: kept / length };
}

/** The unchanged run of the words in one new passage that agrees best with the alignment, or -1. */
function findRun(
  ids: Int32Array,
  next: GroupAlignment['next'],
  partner: Int32Array,
  first: number,
  last: number,
): number {
  const length = last - first + 1;
  const expected = partner[first] ?? -1;
  const fits = (at: number) => {
    for (let k = 0; k < length; k++) if (next.ids[at + k] !== ids[first + k]) return false;
    return slotOf(next, at) === slotOf(next, at + length - 1);
  };
  const agreement = (at: number) => {
    let agreed = 0;
    for (let k = 0; k < length; k++) if (partner[first + k] === at + k) agreed++;
    return agreed;
  };
  if (expected >= 0 && expected + length <= next.ids.length && fits(expected)) {
    if (agreement(expected) === length) return expected;
  }
  let [best, bestAgreement] = [-1, length >= 4 ? -1 : 0];
  for (let at = 0; at + length <= next.ids.length; at++) {
    if (next.ids[at] !== ids[first] || !fits(at)) continue;
    const agreed = agreement(at);
    if (agreed > bestAgreement) [best, bestAgreement] = [at, agreed];
  }
  return best;
}
