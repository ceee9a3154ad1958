import type { Candidate } from './candidates.ts';
import { pairingFloor } from './one-to-one.ts';
import type { Pairing } from './pairing.ts';
import type { PassageGroup } from './types.ts';
import type { Versions } from './versions.ts';
import { alignWords } from './word-alignment.ts';
import type { Words } from './words.ts';

/** A part must bring this much new evidence, in bits, and this share of its words, to join. */
const leastGain = 5;
const leastShare = 0.5;
const fewestWords = 3;

/** One side holds the whole passage (the hub), the other its parts. */
type Side = {
  readonly hubs: readonly Words[];
  readonly parts: readonly Words[];
  readonly partOfHub: Int32Array;
  readonly hubOfPart: Int32Array;
  readonly near: ReadonlyMap<number, readonly number[]>;
};

type Grown = { parts: number[]; bits: number; similarity: number };

/**
 * Gathers parts left over by one-to-one pairing: a passage cut in several (split), or several put
 * together (merged). A part joins when its words fill a stretch of the whole that no other part
 * explains, so a near copy of a part that is already there stays out.
 */
export function gatherGroups(
  versions: Versions,
  pairing: Pairing,
  exact: Pairing,
  candidates: readonly Candidate[],
): PassageGroup[] {
  const { from, to } = versions;
  const splits = grow(
    versions,
    {
      hubs: from.words,
      parts: to.words,
      partOfHub: pairing.toOf,
      hubOfPart: pairing.fromOf,
      near: nearParts(candidates, 'from', 'to'),
    },
    exact.toOf,
    new Set(),
  );
  const taken = new Set([...splits.values()].flatMap((grown) => grown.parts));
  const merges = grow(
    versions,
    {
      hubs: to.words,
      parts: from.words,
      partOfHub: pairing.fromOf,
      hubOfPart: pairing.toOf,
      near: nearParts(candidates, 'to', 'from'),
    },
    exact.fromOf,
    taken,
    new Set(splits.keys()),
  );
  const groups: PassageGroup[] = [];
  for (const [i, { parts, similarity }] of splits)
    groups.push({ from: [i], to: parts, similarity, exact: false });
  for (const [j, { parts, similarity }] of merges)
    groups.push({ from: parts, to: [j], similarity, exact: false });
  const inMerge = new Set(groups.flatMap((group) => group.from));
  for (const [i, j] of pairing.toOf.entries()) {
    if (j < 0 || inMerge.has(i)) continue;
    const same = from.texts[i] === to.texts[j];
    const likeness = same
      ? 1
      : Math.min(0.99, compareParts(versions, from.words[i], [to.words[j]]).similarity);
    groups.push({ from: [i], to: [j], similarity: likeness, exact: same });
  }
  return groups;
}

function nearParts(
  candidates: readonly Candidate[],
  hub: 'from' | 'to',
  part: 'from' | 'to',
): Map<number, number[]> {
  const near = new Map<number, number[]>();
  for (const candidate of candidates) {
    const list = near.get(candidate[hub]);
    if (list) list.push(candidate[part]);
    else near.set(candidate[hub], [candidate[part]]);
  }
  return near;
}

function grow(
  versions: Versions,
  side: Side,
  exactPartOf: Int32Array,
  barredHubs: ReadonlySet<number>,
  barredParts: ReadonlySet<number> = new Set(),
): Map<number, Grown> {
  const grown = new Map<number, Grown>();
  const taken = new Set<number>();
  const isFree = (part: number) =>
    part >= 0 &&
    part < side.parts.length &&
    side.hubOfPart[part] === -1 &&
    !taken.has(part) &&
    !barredParts.has(part);
  for (const [hub, words] of side.hubs.entries()) {
    if ((exactPartOf[hub] ?? -1) >= 0 || barredHubs.has(hub)) continue;
    const partner = side.partOfHub[hub] ?? -1;
    const near = [...new Set(side.near.get(hub) ?? [])].filter(isFree);
    if (partner >= 0)
      near.push(...[partner - 2, partner - 1, partner + 1, partner + 2].filter(isFree));
    const result = growOne(versions, words, partner, [...new Set(near)], side);
    if (!result || result.parts.length < 2) continue;
    grown.set(hub, result);
    for (const part of result.parts) taken.add(part);
  }
  return grown;
}

function growOne(
  versions: Versions,
  hub: Words,
  partner: number,
  near: readonly number[],
  side: Side,
): Grown | undefined {
  const scored = near
    .map((part) => ({ part, ...compareParts(versions, hub, [side.parts[part]]) }))
    .filter(({ share }) => (share[0] ?? 0) >= leastShare)
    .sort((x, y) => y.common - x.common || x.part - y.part)
    .slice(0, 12);
  let parts = partner >= 0 ? [partner] : [];
  let best = compareParts(
    versions,
    hub,
    parts.map((part) => side.parts[part]),
  );
  for (const { part, place } of scored) {
    const tried = placeOrder(versions, hub, [...parts, part], side);
    const joint = compareParts(
      versions,
      hub,
      tried.map((at) => side.parts[at]),
    );
    const size = side.parts[part]?.ids.length ?? 0;
    const share = joint.share[tried.indexOf(part)] ?? 0;
    const beside = parts.some((at) => Math.abs(at - part) === 1);
    const whole = beside && share === 1 && joint.common - best.common === size && place.run;
    const gained = joint.bits - best.bits;
    const others = tried.every((_, at) => (joint.share[at] ?? 0) >= leastShare * 0.9);
    if (!whole && !(size >= fewestWords && share >= leastShare && others && gained >= leastGain))
      continue;
    [parts, best] = [tried, joint];
  }
  if (parts.length < 2 || best.bits < pairingFloor - 5) return undefined;
  return {
    parts,
    bits: best.bits,
    similarity: best.similarity,
  };
}

/** Parts in the order in which their words stand in the hub. */
export function placeOrder(
  versions: Versions,
  hub: Words,
  parts: readonly number[],
  side: Pick<Side, 'parts'>,
): number[] {
  const places = new Map(
    parts.map((part) => [part, compareParts(versions, hub, [side.parts[part]]).place.middle]),
  );
  return [...parts].sort((x, y) => (places.get(x) ?? 0) - (places.get(y) ?? 0) || x - y);
}

/** Compares a whole with its parts laid end to end. */
function compareParts(
  { rarity }: Versions,
  hub: Words | undefined,
  parts: readonly (Words | undefined)[],
): {
  bits: number;
  similarity: number;
  common: number;
  share: number[];
  place: { middle: number; run: boolean };
} {
  const ids = parts.map((part) => part?.ids ?? new Int32Array());
  const joined = new Int32Array(ids.reduce((sum, part) => sum + part.length, 0));
  const owner = new Int32Array(joined.length);
  let offset = 0;
  for (const [at, part] of ids.entries()) {
    joined.set(part, offset);
    owner.fill(at, offset, offset + part.length);
    offset += part.length;
  }
  const own = hub?.ids ?? new Int32Array();
  const weights = rarity.weights(Math.max(own.length, joined.length));
  const share = ids.map(() => 0);
  let [shared, common, middle, first, last] = [0, 0, 0, -1, -1];
  for (const [i, j] of alignWords(own, joined, weights).entries()) {
    if (j < 0) continue;
    common++;
    middle += i;
    shared += weights[own[i] ?? -1] ?? 0;
    const part = owner[j] ?? 0;
    share[part] = (share[part] ?? 0) + 1;
    if (first < 0) first = i;
    last = i;
  }
  const [lost, gained] = [own.length - common, joined.length - common];
  const bits = shared - 1.3 * Math.min(lost, gained) - 0.6 * Math.abs(lost - gained);
  return {
    bits,
    similarity: own.length + joined.length ? (2 * common) / (own.length + joined.length) : 0,
    common,
    share: share.map((count, at) => count / Math.max(1, ids[at]?.length ?? 0)),
    place: { middle: common ? middle / common : 0, run: common > 0 && last - first + 1 === common },
  };
}
