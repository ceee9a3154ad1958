import type { CentredVotes } from './centred-votes.ts';

/** Positions in two dimensions. */
export type Positions = { readonly x: Float64Array; readonly y: Float64Array };

/**
 * Participants on the two components: √(C / votes) × the sum over the statements they voted on. The
 * root makes up for the statements they did not see; statements moderated out count as seen by
 * everybody, as Polis does. `counted[p]` is that number of votes, `statements` is C, the number of
 * statements that anybody voted on. O(votes).
 */
export function projectParticipants(
  votes: CentredVotes,
  first: Float64Array,
  second: Float64Array,
  counted: Int32Array,
  statements: number,
): Positions {
  const rows = votes.rowStart.length - 1;
  const x = new Float64Array(rows);
  const y = new Float64Array(rows);
  for (let p = 0; p < rows; p += 1) {
    let a = 0;
    let b = 0;
    const end = votes.rowStart[p + 1] ?? 0;
    for (let at = votes.rowStart[p] ?? 0; at < end; at += 1) {
      const c = votes.column[at] ?? 0;
      const value = votes.x[at] ?? 0;
      a += value * (first[c] ?? 0);
      b += value * (second[c] ?? 0);
    }
    const factor = Math.sqrt(statements / Math.max(counted[p] ?? 0, 1));
    x[p] = factor * a;
    y[p] = factor * b;
  }
  return { x, y };
}

/**
 * Statements on the same map: where somebody would stand who voted agree on this one only and the
 * length of that vector, Polis's "extremity".
 *
 * The sign follows Polis, where agree is −1 inside: its virtual vote (−1 − mean) is the agree vote.
 */
export function projectStatements(
  mean: Float64Array,
  first: Float64Array,
  second: Float64Array,
  statements: number,
): Positions & { readonly extremity: Float64Array } {
  const columns = mean.length;
  const x = new Float64Array(columns);
  const y = new Float64Array(columns);
  const extremity = new Float64Array(columns);
  for (let c = 0; c < columns; c += 1) {
    const vote = Math.sqrt(statements) * (1 - (mean[c] ?? 0));
    const a = vote * (first[c] ?? 0);
    const b = vote * (second[c] ?? 0);
    x[c] = a;
    y[c] = b;
    extremity[c] = Math.sqrt(a * a + b * b);
  }
  return { x, y, extremity };
}
