import { compareParts, type PartsLikeness } from './part-comparison.ts';
import type { Versions } from './versions.ts';
import type { Words } from './words.ts';

/** A part must bring this much new evidence, in bits, and this share of its words, to join. */
const leastGain = 5;
const leastShare = 0.5;
/** Shorter parts join only whole, and at most so many passages away from the rest. */
const fewestWords = 3;
const mostAway = 4;
/** Evidence that a part stands next to another part of the same passage, in bits. */
const besideBits = 3;
/** Taking a part from another pair needs this much more evidence than that pair has, in bits. */
const stealLead = 2;
const mostParts = 12;

/** A whole passage with its parts, in the order in which their words stand in it. */
export type Grown = {
  readonly parts: readonly number[];
  readonly bits: number;
  readonly similarity: number;
  /** evidence gained over the one-to-one pairs that it takes the place of */
  readonly gain: number;
};

/**
 * Adds parts to a hub, likeliest first, as long as each explains words of the hub that the others do
 * not. `claim` is the evidence with which a part is paired elsewhere (0 when it is free).
 */
export function growHub(
  versions: Versions,
  hub: Words,
  partner: number,
  near: readonly number[],
  wordsOf: readonly Words[],
  claim: (part: number) => number,
): Grown | undefined {
  const alone = new Map<number, PartsLikeness>();
  const compared = (part: number) => {
    const known = alone.get(part) ?? compareParts(versions, hub, [wordsOf[part]]);
    alone.set(part, known);
    return known;
  };
  const inPlaceOrder = (parts: readonly number[]) =>
    [...parts].sort((x, y) => compared(x).place.middle - compared(y).place.middle || x - y);
  const likely = near
    .filter((part) => (compared(part).share[0] ?? 0) >= leastShare)
    .sort((x, y) => compared(y).common - compared(x).common || x - y);
  const single = partner >= 0 ? compared(partner) : undefined;
  let parts: readonly number[] = partner >= 0 ? [partner] : [];
  let best = { bits: single?.bits ?? 0, common: single?.common ?? 0, similarity: 0 };
  const join = (tried: readonly number[]) =>
    compareParts(
      versions,
      hub,
      tried.map((at) => wordsOf[at]),
    );
  if (likely.length > mostParts) {
    const unclaimed = likely.filter((part) => claim(part) === 0);
    const plain = sideBySide(inPlaceOrder([...parts, ...unclaimed]), compared);
    if (plain.length > 1 && (partner < 0 || plain.includes(partner)))
      [parts, best] = [plain, join(plain)];
  }
  let open = likely.filter((part) => !parts.includes(part)).slice(0, mostParts);
  let stolen = 0;
  while (open.length > 0) {
    let next: { part: number; tried: number[]; joint: PartsLikeness; worth: number } | undefined;
    for (const part of open) {
      const tried = inPlaceOrder([...parts, part]);
      const joint = join(tried);
      const size = wordsOf[part]?.ids.length ?? 0;
      const share = joint.share[tried.indexOf(part)] ?? 0;
      const distance = Math.min(...parts.map((at) => Math.abs(at - part)), mostAway + 1);
      const brought = joint.common - best.common;
      const gained = joint.bits - best.bits;
      const claimed = claim(part);
      const whole =
        claimed === 0 &&
        distance <= mostAway &&
        share === 1 &&
        brought === size &&
        compared(part).place.run &&
        gained >= 2 * (distance - 1);
      const othersStay = tried.every((_, at) => (joint.share[at] ?? 0) >= leastShare * 0.9);
      const long = size >= fewestWords && share >= leastShare && brought >= leastShare * size;
      const enough = claimed > 0 ? gained >= claimed + stealLead : gained >= leastGain;
      if (!whole && !(long && othersStay && enough)) continue;
      const worth = gained + (distance === 1 ? besideBits : 0);
      if (!next || worth > next.worth) next = { part, tried, joint, worth };
    }
    if (!next) break;
    [parts, best] = [next.tried, next.joint];
    stolen += claim(next.part);
    open = open.filter((part) => part !== next.part);
  }
  if (parts.length < 2 || best.bits < leastGain) return undefined;
  return {
    parts,
    bits: best.bits,
    similarity: best.similarity,
    gain: best.bits - (single?.bits ?? 0) - stolen,
  };
}

/** Of many parts in order, those that stand whole in the hub without overlapping the one before. */
function sideBySide(
  ordered: readonly number[],
  compared: (part: number) => PartsLikeness,
): number[] {
  let end = -1;
  return ordered.filter((part) => {
    const { place, share, common } = compared(part);
    if (place.first <= end || (share[0] ?? 0) < 0.8 || common < fewestWords) return false;
    end = place.last;
    return true;
  });
}
