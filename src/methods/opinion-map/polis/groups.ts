import { type Clusters, clusterAsPolis, type WeightedPoints } from './clustering.ts';
import type { Positions } from './projection.ts';
import { meanSilhouette } from './silhouette.ts';

const baseClusters = 100;
const baseIterations = 100;
/** Polis means 100 here too, but passes it under a name that is not read. */
const groupIterations = 20;
const mostGroups = 5;

/** Polis's groups, from base clusters of people who stand close together. */
export type PolisGroups = {
  /** Group of each row given, from 0. */
  readonly group: Int32Array;
  /** Base cluster of each row given. */
  readonly base: Int32Array;
  readonly baseCentres: Positions;
  readonly groups: number;
  readonly centres: Positions;
  /** Silhouette of every number of groups tried. */
  readonly silhouettes: readonly { readonly k: number; readonly silhouette: number }[];
};

/**
 * At most 100 base clusters of the people in `rows`, then 2 to 5 groups of those, weighted by their
 * size; the number with the highest silhouette, the higher one of equals. Where everybody stands on
 * one point there is one group.
 */
export function groupAsPolis(positions: Positions, rows: Int32Array): PolisGroups {
  const people: WeightedPoints = {
    x: Float64Array.from(rows, (p) => positions.x[p] ?? 0),
    y: Float64Array.from(rows, (p) => positions.y[p] ?? 0),
    weight: new Float64Array(rows.length).fill(1),
  };
  const base = clusterAsPolis(people, baseClusters, baseIterations);
  const weight = new Float64Array(base.x.length);
  for (const b of base.assignment) weight[b] = (weight[b] ?? 0) + 1;
  const centres: WeightedPoints = { x: base.x, y: base.y, weight };
  const silhouettes: { k: number; silhouette: number }[] = [];
  let best: { clusters: Clusters; silhouette: number } | undefined;
  const last = Math.min(mostGroups, 2 + Math.floor(base.x.length / 12));
  for (let k = 2; k <= last; k += 1) {
    const clusters = clusterAsPolis(centres, k, groupIterations);
    const silhouette = meanSilhouette(centres, clusters);
    silhouettes.push({ k, silhouette });
    if (best === undefined || silhouette >= best.silhouette) best = { clusters, silhouette };
  }
  const chosen = best?.clusters ?? { x: base.x, y: base.y, assignment: new Int32Array(0) };
  return {
    group: base.assignment.map((b) => chosen.assignment[b] ?? 0),
    base: base.assignment,
    baseCentres: { x: base.x, y: base.y },
    groups: chosen.x.length,
    centres: { x: chosen.x, y: chosen.y },
    silhouettes,
  };
}
