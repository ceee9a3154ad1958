import { type Refusal, refuse } from './refusal.ts';

/** Options in order of preference, the best first; `times` people gave this same order (1 if absent). */
export type RankedBallot = { readonly order: readonly string[]; readonly times?: number };

/** Checks ranked ballots: the same option twice, one that does not exist, nobody who ranked anything. */
export function ballotsProblem(
  options: readonly string[],
  ballots: readonly RankedBallot[],
): Refusal | undefined {
  if (options.length < 2) return refuse('Two options or more are needed.');
  if (new Set(options).size < options.length) return refuse('An option is listed twice.');
  const known = new Set(options);
  let people = 0;
  for (const [i, { order, times = 1 }] of ballots.entries()) {
    if (!Number.isInteger(times) || times < 0)
      return refuse(`Ballot ${i + 1} has a number of people that is not a whole number.`);
    if (new Set(order).size < order.length) return refuse(`Ballot ${i + 1} ranks an option twice.`);
    const strange = order.find((option) => !known.has(option));
    if (strange !== undefined)
      return refuse(`Ballot ${i + 1} ranks "${strange}", which is not an option.`);
    if (order.length > 0) people += times;
  }
  return people === 0 ? refuse('Nobody ranked anything.') : undefined;
}
