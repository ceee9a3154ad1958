/**
 * What several coders said of the same units. `ratings[coder][unit]`, undefined where a coder did
 * not see the unit. All coders' lists are as long as the units.
 */
export type Ratings<T> = readonly (readonly (T | undefined)[])[];

/** A measure of agreement with an interval, or the reason there is none. */
export type Agreement =
  | { readonly kind: 'measured'; readonly value: number; readonly units: number }
  | { readonly kind: 'cannot say'; readonly reason: string };

export type AgreementInterval = Agreement & {
  readonly low?: number;
  readonly high?: number;
  readonly draws?: number;
};

export function cannotSay(reason: string): Agreement {
  return { kind: 'cannot say', reason };
}

/** The values given to each unit, missing ones left out. */
export function byUnit<T>(ratings: Ratings<T>): T[][] {
  const units = Math.max(0, ...ratings.map((coder) => coder.length));
  return Array.from({ length: units }, (_, u) =>
    ratings.flatMap((coder) => {
      const value = coder[u];
      return value === undefined ? [] : [value];
    }),
  );
}
