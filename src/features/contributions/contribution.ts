/** How something was said. All channels count the same and are never added together. */
export const channels = ['web', 'paper', 'phone', 'e-mail', 'meeting', 'petition'] as const;
export type Channel = (typeof channels)[number];

export const speakers = ['self', 'on-behalf', 'organisation'] as const;
export type Speaker = (typeof speakers)[number];

export const publications = ['in-full', 'redacted', 'listed-only'] as const;
export type PublicationChoice = (typeof publications)[number];

export const carriedStates = ['same', 'moved', 'reworded', 'gone'] as const;
export type CarriedState = (typeof carriedStates)[number];

export const LONGEST_TEXT = 20_000;
export const LONGEST_NAME = 200;

/** The words of a passage that somebody marked, with a few around them to find them again. */
export type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** What a contribution is about: a passage, a whole plan, or a place. */
export type Target = {
  readonly placeId: string;
  readonly planId: string | null;
  /** The version that the person read. */
  readonly versionId: string | null;
  readonly passageId: string | null;
};

export type ContributionInput = {
  readonly target: Target;
  readonly quote: Quote | null;
  readonly text: string;
  readonly speaksFor: string;
  readonly organisationName: string;
  readonly publication: string;
  /** Left empty by most people. */
  readonly email: string;
};

/** Whether words are shown: as they are, not yet (somebody reads them first), or not (with a reason). */
export type Display = 'shown' | 'waiting' | 'hidden';

/** Start (inclusive) and end (exclusive) in the text. */
export type Span = readonly [number, number];

/** Stands in place of words taken out, so that nobody takes the rest for the whole. */
export const REDACTED = '[removed]';

/** The text with the spans taken out and marked. Overlapping spans are joined. */
export function redact(text: string, spans: readonly Span[]): string {
  const ordered = spans
    .map(([start, end]): Span => [Math.max(0, start), Math.min(text.length, end)])
    .filter(([start, end]) => start < end)
    .toSorted((a, b) => a[0] - b[0]);
  let result = '';
  let at = 0;
  for (const [start, end] of ordered) {
    if (start >= at) result += text.slice(at, start) + REDACTED;
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}

/**
 * Two steps as one: a contribution whose passage was reworded in the second version and stayed in
 * the third was reworded since it was made; once gone it stays gone.
 */
export function sinceMade(before: CarriedState, step: CarriedState): CarriedState {
  const rank = (state: CarriedState) => carriedStates.indexOf(state);
  return rank(step) > rank(before) ? step : before;
}

export function asCarriedState(value: string): CarriedState {
  return carriedStates.find((state) => state === value) ?? 'gone';
}
