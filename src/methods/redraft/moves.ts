import { heaviestIncreasing } from './increasing.ts';
import type { PassageGroup } from './types.ts';
import type { Versions } from './versions.ts';

export type Move = { readonly from: number; readonly to: number };

/**
 * Which links changed place: all but a longest set of links whose order is the same in both versions,
 * so an insertion or removal moves nothing. Among equal sets, headings stay rather than other passages,
 * longer passages rather than shorter. A link also counts as moved when its passage now stands under
 * another heading than its own, both of which are in both versions. O(n log n).
 */
export function findMoves(versions: Versions, groups: readonly PassageGroup[]): Set<string> {
  const links: Move[] = groups
    .flatMap((group) => group.from.flatMap((from) => group.to.map((to) => ({ from, to }))))
    .sort((x, y) => x.from - y.from || x.to - y.to);
  const { passages, words } = versions.from;
  const total = words.reduce((sum, { ids }) => sum + ids.length, 1);
  const weights = links.map(({ from }) => {
    const heading = passages[from]?.kind === 'heading' ? 0.5 : 0;
    const length = (0.4 * (words[from]?.ids.length ?? 0)) / total;
    return 1 + (heading + length) / (links.length + 1);
  });
  const values = links.map(({ from, to }) => to * (passages.length + 1) + from);
  const kept = heaviestIncreasing(values, weights);
  const sectionFrom = sections(passages);
  const sectionTo = sections(versions.to.passages);
  const headingOf = new Map<number, number>();
  const headingsKept = new Set<number>();
  for (const { from, to } of links) {
    headingOf.set(from, to);
    headingsKept.add(to);
  }
  const moved = links.filter(({ from, to }, at) => {
    if (!kept[at]) return true;
    const [old, next] = [sectionFrom[from] ?? -1, sectionTo[to] ?? -1];
    const heir = headingOf.get(old);
    return old >= 0 && heir !== undefined && next !== heir && headingsKept.has(next);
  });
  return new Set(moved.map(({ from, to }) => moveKey(from, to)));
}

export function moveKey(from: number, to: number): string {
  return `${from}>${to}`;
}

/** For each passage the heading it stands under, or -1; a heading stands under itself not at all. */
function sections(passages: readonly { readonly kind?: string }[]): Int32Array {
  const found = new Int32Array(passages.length).fill(-1);
  let heading = -1;
  for (const [at, passage] of passages.entries()) {
    if (passage.kind === 'heading') heading = at;
    else found[at] = heading;
  }
  return found;
}
