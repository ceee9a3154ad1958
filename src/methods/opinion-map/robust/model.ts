/**
 * The vote model: expected vote = mean + leaning of the participant + leaning of the statement +
 * position of the participant · loading of the statement, in three dimensions.
 *
 * Both arrays hold four numbers an entry: the leaning, then the three coordinates.
 */
export type VoteModel = {
  readonly mean: number;
  readonly people: Float64Array;
  readonly statements: Float64Array;
  /** How much each statement's votes count: less where the model predicts them badly. */
  readonly weight: Float64Array;
};

export const dimensions = 3;
export const stride = 4;

/**
 * Strength of the pull towards zero, in votes: how many votes a leaning or coordinate needs before
 * they outweigh it. A statement's coordinates are pulled a little more with every vote, because the
 * positions of those who voted are themselves uncertain. Chosen on held-out votes of four open
 * conversations (docs/methods/opinion-map.md).
 */
export const pull = {
  personLeaning: 20,
  statementLeaning: 3,
  coordinate: 4,
  coordinatePerVote: 0.05,
} as const;

/** A pass says less about where somebody stands than agreeing or disagreeing does. */
export const passWeight = 0.5;

/** Expected vote, −1 to 1 (not clipped), of participant `p` on statement `s`. */
export function expectedVote(model: VoteModel, p: number, s: number): number {
  const u = p * stride;
  const v = s * stride;
  let sum = model.mean + (model.people[u] ?? 0) + (model.statements[v] ?? 0);
  for (let d = 1; d <= dimensions; d += 1)
    sum += (model.people[u + d] ?? 0) * (model.statements[v + d] ?? 0);
  return sum;
}
