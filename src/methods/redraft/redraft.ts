import { findCandidates } from './candidates.ts';
import { exactAnchors } from './exact-anchors.ts';
import { gatherGroups, pairGroups } from './groups.ts';
import { findMoves, moveKey } from './moves.ts';
import { pairReworded } from './one-to-one.ts';
import type { PassageGroup, PassageLink, PassageState, RedraftPassage } from './types.ts';
import { readVersions, type Versions } from './versions.ts';

/** Two versions, aligned. */
export type Redraft = {
  /** every old and new passage, in reading order of the new version, removed ones where they stood */
  readonly passages: readonly PassageLink[];
  readonly groups: readonly PassageGroup[];
  readonly versions: Versions;
  /** whether a link changed place, also when its passage was reworded as well */
  readonly isMoved: (from: number, to: number) => boolean;
};

/**
 * Aligns two versions of a text, passage by passage.
 *
 * Every old passage is kept, moved, reworded, split, merged or removed, every new one that has no
 * source is added. Pure and deterministic. Exact copies first (Heckel 1978), then the reworded ones by
 * rare words, neighbours and one global assignment, then splits and merges, then moves by a longest
 * increasing subsequence. Near linear for usual redrafts; the sources are in docs/methods/redraft.md.
 *
 * @example redraft([{ text: 'Keep the ward open.' }], [{ text: 'New.' }, { text: 'Keep the ward open.' }])
 *   .passages // [{ from: null, to: 0, state: 'added', similarity: 0 }, { from: 0, to: 1, state: 'same', … }]
 */
export function redraft(from: readonly RedraftPassage[], to: readonly RedraftPassage[]): Redraft {
  const versions = readVersions(from, to);
  const pairing = exactAnchors(versions.from, versions.to);
  const candidates = findCandidates(versions, pairing);
  pairReworded(versions, pairing, candidates);
  const gathered = gatherGroups(versions, pairing, candidates);
  // A passage that lost its doubtful partner to a group may have another one.
  pairReworded(versions, pairing, candidates);
  const groups = [...gathered, ...pairGroups(versions, pairing, gathered)];
  const moves = findMoves(versions, groups);
  const isMoved = (i: number, j: number) => moves.has(moveKey(i, j));
  return { passages: listLinks(versions, groups, isMoved), groups, versions, isMoved };
}

function listLinks(
  { from, to }: Versions,
  groups: readonly PassageGroup[],
  isMoved: Redraft['isMoved'],
): PassageLink[] {
  const byTo = new Map<number, PassageLink[]>();
  const known = new Set<number>();
  for (const group of groups) {
    for (const i of group.from) known.add(i);
    for (const j of group.to)
      byTo.set(
        j,
        group.from.map((i) => ({
          from: i,
          to: j,
          state: stateOf(group, isMoved(i, j)),
          similarity: group.similarity,
        })),
      );
  }
  const links: PassageLink[] = [];
  let next = 0;
  const removedBefore = (place: number) => {
    for (; next < place; next++)
      if (!known.has(next)) links.push({ from: next, to: null, state: 'removed', similarity: 0 });
  };
  for (const j of to.passages.keys()) {
    const sources = byTo.get(j) ?? [{ from: null, to: j, state: 'added' as const, similarity: 0 }];
    for (const link of sources) {
      if (link.from !== null && !isMoved(link.from, j)) removedBefore(link.from);
      links.push(link);
    }
  }
  removedBefore(from.passages.length);
  return links;
}

function stateOf(group: PassageGroup, moved: boolean): PassageState {
  if (group.to.length > 1) return 'split';
  if (group.from.length > 1) return 'merged';
  if (!group.exact) return 'reworded';
  return moved ? 'moved' : 'same';
}
