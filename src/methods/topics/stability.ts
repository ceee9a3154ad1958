import { seededRandom } from '../coding/random.ts';
import type { SparseRows } from '../coding/sparse.ts';
import { factorise, topWords } from './nmf.ts';

/** How alike the topics come out when a fifth of the texts is left out: 1 the same, 0 unlike. */
export type Stability = { readonly topics: number; readonly stability: number };

const runs = 6;
const shareKept = 0.8;
const wordsCompared = 10;

/**
 * Term-list stability of a number of topics (Greene, O'Callaghan and Cunningham 2014): topics are
 * found again from several samples of 80 % of the texts, each matched to its likest counterpart,
 * and their ten heaviest words compared by Jaccard's index. The mean over pairs of runs.
 */
export function stabilityOf(rows: SparseRows, topics: number, seed: number): Stability {
  const lists: number[][][] = [];
  for (let run = 0; run < runs; run++) {
    const random = seededRandom(seed + 7919 * (run + 1));
    const use = Uint8Array.from({ length: rows.count }, () => (random() < shareKept ? 1 : 0));
    const factors = factorise(rows, topics, seed + run, use, 25);
    lists.push(Array.from({ length: topics }, (_, t) => topWords(factors, t, wordsCompared)));
  }
  let sum = 0;
  let pairs = 0;
  lists.forEach((a, i) => {
    for (const b of lists.slice(i + 1)) {
      sum += agreement(a, b);
      pairs++;
    }
  });
  return { topics, stability: sum / pairs };
}

/**
 * The number of topics to show: the largest that is a peak, more stable than its neighbours, and
 * nearly as stable as the best. Few broad topics are always stable; where more hold up too, they
 * say more.
 */
export function numberOf(tried: readonly Stability[]): number {
  const best = Math.max(...tried.map((s) => s.stability));
  const at = (i: number) => tried[i]?.stability ?? 0;
  const least = Math.max(0.5, best - 0.2);
  const peak = tried.findLast(
    (s, i) =>
      // The last one tried may still be on the way up: no peak can be told there.
      i < tried.length - 1 &&
      s.stability >= least &&
      s.stability >= at(i - 1) &&
      s.stability >= at(i + 1),
  );
  return (peak ?? tried.find((s) => s.stability === best))?.topics ?? 2;
}

/** Topics matched one to one, the likest pair first. */
function agreement(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
  const pairs = a.flatMap((x, i) => b.map((y, j) => ({ i, j, like: jaccard(x, y) })));
  pairs.sort((p, q) => q.like - p.like || p.i - q.i || p.j - q.j);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  let sum = 0;
  for (const { i, j, like } of pairs) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    sum += like;
  }
  return a.length > 0 ? sum / a.length : 0;
}

export function jaccard<T>(a: readonly T[], b: readonly T[]): number {
  if (a.length === 0 && b.length === 0) return 0;
  const inB = new Set(b);
  const shared = a.filter((x) => inB.has(x)).length;
  return shared / (a.length + b.length - shared);
}
