import type { Candidate } from './candidates.ts';
import { type Grown, growHub } from './group-growth.ts';
import type { Pairing } from './pairing.ts';
import { compareParts } from './part-comparison.ts';
import type { PassageGroup } from './types.ts';
import type { Versions } from './versions.ts';
import { sharedWords, type Words } from './words.ts';

/** One side holds whole passages (hubs), the other their parts. */
type Side = {
  readonly kind: 'split' | 'merged';
  readonly hubs: readonly Words[];
  readonly parts: readonly Words[];
  readonly partOf: Int32Array;
  readonly hubOf: Int32Array;
  readonly near: ReadonlyMap<number, ReadonlyMap<number, number>>;
};

type Proposal = { readonly side: Side; readonly hub: number; readonly grown: Grown };

/**
 * Gathers parts left over, or doubtfully placed, by one-to-one pairing: a passage cut in several
 * (split), or several put together (merged). Greatest gain of evidence first. A part joins when its
 * words fill a stretch of the whole that no other part explains, so a near copy of a part that is
 * already there stays out. Pairs that lose a part to a better explanation are undone in `pairing`.
 */
export function gatherGroups(
  versions: Versions,
  pairing: Pairing,
  candidates: readonly Candidate[],
): PassageGroup[] {
  const { from, to } = versions;
  const split: Side = {
    kind: 'split',
    hubs: from.words,
    parts: to.words,
    partOf: pairing.toOf,
    hubOf: pairing.fromOf,
    near: nearParts(candidates, 'from', 'to'),
  };
  const merged: Side = {
    kind: 'merged',
    hubs: to.words,
    parts: from.words,
    partOf: pairing.fromOf,
    hubOf: pairing.toOf,
    near: nearParts(candidates, 'to', 'from'),
  };
  const taken = { from: new Set<number>(), to: new Set<number>() };
  const isSettled = (i: number, j: number) => i >= 0 && j >= 0 && from.texts[i] === to.texts[j];
  const propose = (side: Side, hub: number): Proposal | undefined => {
    const [mine, theirs] = side === split ? [taken.from, taken.to] : [taken.to, taken.from];
    const words = side.hubs[hub];
    const partner = side.partOf[hub] ?? -1;
    const exact = (hubAt: number, part: number) =>
      side === split ? isSettled(hubAt, part) : isSettled(part, hubAt);
    if (!words || mine.has(hub) || exact(hub, partner)) return undefined;
    const usable = (part: number) =>
      part >= 0 &&
      part < side.parts.length &&
      !exact(side.hubOf[part] ?? -1, part) &&
      !theirs.has(part) &&
      side.hubOf[part] !== hub &&
      2 * sharedWords(words, side.parts[part] ?? words) >= (side.parts[part]?.ids.length ?? 0);
    const near = new Set(side.near.get(hub)?.keys());
    if (partner >= 0) for (let step = -4; step <= 4; step++) near.add(partner + step);
    const claim = (part: number) => {
      const holder = side.hubOf[part] ?? -1;
      return holder < 0 ? 0 : Math.max(1, side.near.get(holder)?.get(part) ?? 0);
    };
    const grown = growHub(versions, words, partner, [...near].filter(usable), side.parts, claim);
    return grown && { side, hub, grown };
  };
  const open: Proposal[] = [];
  for (const side of [split, merged])
    for (const hub of side.hubs.keys()) {
      const proposal = propose(side, hub);
      if (proposal) open.push(proposal);
    }
  open.sort((x, y) => y.grown.similarity - x.grown.similarity || y.grown.gain - x.grown.gain);
  const groups: PassageGroup[] = [];
  for (const { side, hub, grown } of open) {
    const gone = side === split ? taken.to : taken.from;
    const mine = side === split ? taken.from : taken.to;
    // An earlier group may have taken the hub or a part of it since this was proposed.
    const stale = mine.has(hub) || grown.parts.some((part) => gone.has(part));
    const proposal = stale ? propose(side, hub) : { grown };
    if (!proposal) continue;
    const { parts, similarity } = proposal.grown;
    const [hubs, others] = side === split ? [taken.from, taken.to] : [taken.to, taken.from];
    hubs.add(hub);
    for (const part of parts) {
      others.add(part);
      const holder = side.hubOf[part] ?? -1;
      if (holder >= 0) side.partOf[holder] = -1;
      side.hubOf[part] = hub;
    }
    side.partOf[hub] = parts[0] ?? -1;
    groups.push({
      from: side === split ? [hub] : parts,
      to: side === split ? parts : [hub],
      similarity,
      exact: false,
    });
  }
  return groups;
}

/** The one-to-one pairs that are in no group, as groups of their own. */
export function pairGroups(
  versions: Versions,
  pairing: Pairing,
  groups: readonly PassageGroup[],
): PassageGroup[] {
  const { from, to } = versions;
  const grouped = new Set(groups.flatMap((group) => group.from));
  return Array.from(pairing.toOf.entries()).flatMap(([i, j]) => {
    if (j < 0 || grouped.has(i)) return [];
    const exact = from.texts[i] === to.texts[j];
    const { similarity } = compareParts(versions, from.words[i], [to.words[j]]);
    return [{ from: [i], to: [j], similarity: exact ? 1 : Math.min(0.99, similarity), exact }];
  });
}

function nearParts(
  candidates: readonly Candidate[],
  hub: 'from' | 'to',
  part: 'from' | 'to',
): Map<number, Map<number, number>> {
  const near = new Map<number, Map<number, number>>();
  for (const candidate of candidates) {
    const parts = near.get(candidate[hub]) ?? new Map<number, number>();
    near.set(candidate[hub], parts.set(candidate[part], candidate.bits));
  }
  return near;
}
