import type { Pairing } from './pairing.ts';

/** Most evidence one neighbour can give, in bits. */
const neighbourBits = 5;

/**
 * Evidence of place for pairing old passage i with new passage j, in bits (0 to 10): high when the
 * nearest pairs above, and below, are partners of each other and as far away. The ends of the texts
 * count as pairs. O(1) after linear preparation.
 */
export function contextOf(pairing: Pairing): (i: number, j: number) => number {
  const up = [nearest(pairing.toOf, -1), nearest(pairing.fromOf, -1)] as const;
  const down = [nearest(pairing.toOf, 1), nearest(pairing.fromOf, 1)] as const;
  const ends = [pairing.toOf.length, pairing.fromOf.length] as const;
  const agree = (p: number, q: number, i: number, j: number, end: boolean) => {
    if (!(end || pairing.toOf[p] === q)) return 0;
    const [a, b] = [Math.abs(i - p), Math.abs(j - q)];
    return neighbourBits / (1 + 0.5 * Math.abs(a - b) + 0.25 * (Math.min(a, b) - 1));
  };
  return (i, j) => {
    const [p, q] = [up[0][i] ?? -1, up[1][j] ?? -1];
    const [r, s] = [down[0][i] ?? 0, down[1][j] ?? 0];
    return (
      agree(p, q, i, j, p === -1 && q === -1) + agree(r, s, i, j, r === ends[0] && s === ends[1])
    );
  };
}

/** For each place, the nearest paired place before (-1) or after (+1) it; the end when there is none. */
function nearest(partners: Int32Array, direction: 1 | -1): Int32Array {
  const found = new Int32Array(partners.length);
  let last = direction < 0 ? -1 : partners.length;
  const start = direction < 0 ? 0 : partners.length - 1;
  for (let at = start; at >= 0 && at < partners.length; at -= direction) {
    found[at] = last;
    if (partners[at] !== -1) last = at;
  }
  return found;
}
