/** What a place says to those who spoke: done, done in part, or not done. Always with a reason. */
export const outcomes = ['accepted', 'partly', 'not-accepted'] as const;
export type AnswerOutcome = (typeof outcomes)[number];

export function asOutcome(value: string): AnswerOutcome | undefined {
  return outcomes.find((known) => known === value);
}

export const LONGEST_REASON = 5_000;
/** One answer to more people than this is written in two parts. */
export const MOST_CONTRIBUTIONS = 500;
export const MOST_PASSAGES = 200;

export type AnswerInput = {
  readonly contributionIds: readonly string[];
  readonly outcome: string;
  readonly because: string;
  /** Passages of the draft, or of the published version where the draft has them no more. */
  readonly passageIds: readonly string[];
};
