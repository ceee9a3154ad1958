/**
 * A rule for small numbers. `smallUpTo`: counts from 1 to this are protected; 0 is shown.
 * `protection`: an attacker's lowest and highest possible value for a protected count must lie at
 * least this far apart.
 */
export type DisclosureRule =
  | {
      readonly kind: 'round';
      readonly name: string;
      readonly smallUpTo: number;
      /** What a protected count is shown as. */
      readonly shownAs: number;
      /** All other counts go to the nearest multiple. */
      readonly base: number;
      readonly protection: number;
    }
  | {
      readonly kind: 'suppress';
      readonly name: string;
      readonly smallUpTo: number;
      readonly protection: number;
    };

/**
 * The rules that come with the product. `nhs`: NHS England's automatable rule for counts of people
 * below national level: 0 stays, 1 to 7 are shown as 5, others go to the nearest 5, totals on their
 * own. The wording 1 to 7 is general knowledge of the method, to be checked on its page. The others
 * hide counts below 5 or 10 and what would give them away.
 */
export const disclosureRules: Readonly<Record<'nhs' | 'suppress5' | 'suppress10', DisclosureRule>> =
  {
    nhs: { kind: 'round', name: 'nhs', smallUpTo: 7, shownAs: 5, base: 5, protection: 3 },
    suppress5: { kind: 'suppress', name: 'suppress5', smallUpTo: 4, protection: 3 },
    suppress10: { kind: 'suppress', name: 'suppress10', smallUpTo: 9, protection: 8 },
  };

/** What is wrong with a rule that a place wrote, in one line; undefined when it can be used. */
export function ruleProblem(rule: DisclosureRule): string | undefined {
  const whole = (n: number) => Number.isInteger(n) && n >= 1;
  if (!whole(rule.smallUpTo) || rule.smallUpTo > 1000)
    return 'smallUpTo must be a whole number from 1 to 1000.';
  if (!whole(rule.protection)) return 'protection must be a whole number, 1 or more.';
  if (rule.kind === 'suppress') return undefined;
  if (!whole(rule.base) || !whole(rule.shownAs)) return 'base and shownAs must be whole numbers.';
  if (rule.shownAs > rule.smallUpTo) return 'shownAs must be one of the small counts.';
  if (rule.smallUpTo < rule.base / 2 || rule.smallUpTo >= 1.5 * rule.base)
    return 'smallUpTo must lie between half of base and one and a half of base.';
  if (rule.protection > rule.smallUpTo - 1)
    return 'protection must be less than the number of small counts.';
  return undefined;
}

export const isSmall = (count: number, rule: DisclosureRule): boolean =>
  count >= 1 && count <= rule.smallUpTo;

/** What a count is shown as under a rounding rule. */
export function rounded(count: number, rule: DisclosureRule & { readonly kind: 'round' }): number {
  if (count === 0) return 0;
  return isSmall(count, rule) ? rule.shownAs : Math.round(count / rule.base) * rule.base;
}

/** The counts that a shown, rounded value can stand for. */
export function couldBe(
  shown: number,
  rule: DisclosureRule & { readonly kind: 'round' },
): readonly [number, number] {
  if (shown === 0) return [0, 0];
  if (shown === rule.shownAs) return [1, rule.smallUpTo];
  const below = Math.ceil(shown - rule.base / 2);
  const above = Math.ceil(shown + rule.base / 2) - 1;
  return [Math.max(below, rule.smallUpTo + 1), above];
}
