import { type Refusal, refuse } from '../refusal.ts';

/** A group of the population: how many live here, and how many of them took part. */
export type Group = {
  readonly name: string;
  readonly population: number;
  readonly participants: number;
};

/** Checks groups before any figure is worked out from them. */
export function groupsProblem(groups: readonly Group[]): Refusal | undefined {
  if (groups.length < 2) return refuse('Two groups or more are needed to compare.');
  const seen = new Set<string>();
  for (const { name, population, participants } of groups) {
    if (seen.has(name)) return refuse(`The group "${name}" is there twice.`);
    seen.add(name);
    if (!(population > 0) || !Number.isFinite(population))
      return refuse(`The group "${name}" needs a population above 0.`);
    if (!Number.isInteger(participants) || participants < 0)
      return refuse(`The participants of "${name}" must be a whole number, 0 or more.`);
    if (participants > population)
      return refuse(`More people of "${name}" took part than live here.`);
  }
  if (groups.every((group) => group.participants === 0))
    return refuse('Nobody took part whose group is known, so nothing can be compared.');
  return undefined;
}
