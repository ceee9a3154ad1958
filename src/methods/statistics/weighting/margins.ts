import { type Refusal, refuse } from '../refusal.ts';

/** What the population holds: for each variable, the number of people (or share) in each category. */
export type Margins = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One person asked: their category for each variable. */
export type Person = Readonly<Record<string, string>>;

/** A variable ready for raking: each person's category as a number, and the totals to meet. */
export type Margin = {
  readonly name: string;
  readonly categories: readonly string[];
  readonly targets: Float64Array;
  readonly codes: Int32Array;
};

/** Two totals nearer than this are the same number, rounded. */
const sameTotal = 1e-6;

/**
 * Puts people and margins together, or refuses: nobody in the sample, a margin without people, a
 * category nobody was asked in, a category the margins do not know, totals that contradict each other.
 */
export function readMargins(
  people: readonly Person[],
  margins: Margins,
): readonly Margin[] | Refusal {
  const names = Object.keys(margins);
  if (people.length === 0) return refuse('The sample has nobody in it.');
  if (names.length === 0) return refuse('There are no margins to rake to.');
  const read: Margin[] = [];
  let total: { readonly name: string; readonly sum: number } | undefined;
  for (const name of names) {
    const margin = oneMargin(people, name, margins[name] ?? {});
    if ('refused' in margin) return margin;
    const sum = margin.targets.reduce((s, t) => s + t, 0);
    if (total && Math.abs(sum - total.sum) > sameTotal * Math.max(sum, total.sum))
      return refuse(
        `The margins contradict each other: ${total.name} adds up to ${total.sum}, ${name} to ${sum}.`,
      );
    total ??= { name, sum };
    read.push(margin);
  }
  return read;
}

function oneMargin(
  people: readonly Person[],
  name: string,
  totals: Readonly<Record<string, number>>,
): Margin | Refusal {
  const categories = Object.keys(totals);
  if (categories.length === 0) return refuse(`The margin "${name}" has no categories.`);
  for (const [category, value] of Object.entries(totals))
    if (!Number.isFinite(value) || value < 0)
      return refuse(`The margin "${name}" gives "${category}" a number that is not 0 or more.`);
  const at = new Map(categories.map((category, i) => [category, i]));
  const codes = new Int32Array(people.length);
  const counts = new Int32Array(categories.length);
  for (let i = 0; i < people.length; i++) {
    const category = people[i]?.[name];
    if (category === undefined) return refuse(`The sample has no column "${name}".`);
    const code = at.get(category);
    if (code === undefined)
      return refuse(
        category.trim() === ''
          ? `Row ${i + 1} of the sample has no answer for "${name}".`
          : `Row ${i + 1} of the sample has "${category}" for "${name}", which the margins do not name.`,
      );
    codes[i] = code;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const targets = Float64Array.from(categories, (category) => totals[category] ?? 0);
  for (const [i, category] of categories.entries()) {
    if (counts[i] === 0 && (targets[i] ?? 0) > 0)
      return refuse(
        `Nobody in the sample is "${category}" for "${name}", so no weight can stand for them. Join it with another category.`,
      );
    if ((counts[i] ?? 0) > 0 && targets[i] === 0)
      return refuse(
        `The margin "${name}" says that nobody is "${category}", but ${counts[i]} in the sample are.`,
      );
  }
  return { name, categories, targets, codes };
}
