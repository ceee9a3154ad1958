import { costOfEdits } from './similarity.ts';
import type { Versions } from './versions.ts';
import { alignWords } from './word-alignment.ts';
import type { Words } from './words.ts';

export type Place = {
  readonly first: number;
  readonly last: number;
  readonly middle: number;
  /** without a gap */
  readonly run: boolean;
};

export type PartsLikeness = {
  /** evidence that the parts together are the hub, in bits */
  readonly bits: number;
  readonly similarity: number;
  readonly common: number;
  /** of each part, the share of its words that are in the hub, in order */
  readonly share: readonly number[];
  /** where the paired words stand in the hub */
  readonly place: Place;
};

/** Compares a whole passage (the hub) with its parts laid end to end. */
export function compareParts(
  { rarity }: Versions,
  hub: Words | undefined,
  parts: readonly (Words | undefined)[],
): PartsLikeness {
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
  const weights = rarity;
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
  const bits = shared - costOfEdits(lost, gained);
  return {
    bits,
    similarity: own.length + joined.length ? (2 * common) / (own.length + joined.length) : 0,
    common,
    share: share.map((count, at) => count / Math.max(1, ids[at]?.length ?? 0)),
    place: { first, last, middle: middle / Math.max(1, common), run: last - first + 1 === common },
  };
}
