import type { VoteTable } from '../votes/vote-table.ts';
import type { Axes } from './axes.ts';
import { type Changes, onlyRows } from './changed-rows.ts';
import { type CrossFit, crossFit, updateCrossFit } from './cross-fit.ts';
import { measureFirmness, updateFirmness } from './firmness.ts';
import type { KMeans } from './k-means.ts';
import type { Membership } from './membership.ts';
import type { VoteModel } from './model.ts';
import { type Representative, representativeStatements } from './statement-tests.ts';
import { hashVotes } from './vote-hash.ts';

/** What backs up groups once they are declared: how firm they are and what sets them apart. */
export type GroupEvidence = {
  readonly membership: Membership;
  readonly cross: CrossFit;
  readonly representative: readonly (readonly Representative[])[];
};

/** The map so far: people placed and grouped. */
export type Placed = {
  readonly table: VoteTable;
  /** People who are grouped. */
  readonly rows: Int32Array;
  readonly model: VoteModel;
  readonly axes: Axes;
  readonly clusters: KMeans;
  readonly seed: number;
};

/** Measures from scratch. `onStep` is called between the two parts. O(votes × about 6). */
export function gatherEvidence(placed: Placed, onStep: () => void): GroupEvidence {
  const { table, rows, model, axes, clusters, seed } = placed;
  const hash = hashVotes(table, seed);
  const { label, centres, sizes } = clusters;
  const membership = measureFirmness(table, rows, model, axes, label, centres, hash);
  onStep();
  const cross = crossFit(table, rows, label, sizes.length, seed, hash);
  return { membership, cross, representative: representativeStatements(cross.counts) };
}

/** Brings earlier evidence up to date for the people whose votes changed. */
export function updateEvidence(
  placed: Placed,
  earlier: {
    readonly table: VoteTable;
    readonly rows: Int32Array;
    readonly evidence: GroupEvidence;
  },
  { changed, before }: Changes,
): GroupEvidence {
  const { table, rows, model, axes, clusters, seed } = placed;
  const placeOf = placesOf(rows, table.participants.length);
  const oldPlaceOf = placesOf(earlier.rows, earlier.table.participants.length);
  const places = changed.map((p) => placeOf[p] ?? -1).filter((i) => i >= 0);
  const oldPlaces = rows.map((p) => {
    const old = before[p] ?? -1;
    return old < 0 ? -1 : (oldPlaceOf[old] ?? -1);
  });
  const membership = updateFirmness(
    earlier.evidence.membership,
    table,
    rows,
    model,
    axes,
    clusters.centres,
    places,
    oldPlaces,
    seed,
  );
  const rowsBefore = changed.map((p) => before[p] ?? -1);
  const cross = updateCrossFit(
    earlier.evidence.cross,
    onlyRows(
      earlier.table,
      rowsBefore.filter((p) => p >= 0),
    ),
    onlyRows(table, changed),
    rowsBefore,
    changed,
    Uint8Array.from(changed, (p) => ((placeOf[p] ?? -1) >= 0 ? 1 : 0)),
    before,
    seed,
  );
  return { membership, cross, representative: representativeStatements(cross.counts) };
}

function placesOf(rows: Int32Array, people: number): Int32Array {
  const places = new Int32Array(people).fill(-1);
  rows.forEach((p, i) => {
    places[p] = i;
  });
  return places;
}
