import type { Frame } from '../../../ui/layout/frame.ts';
import type { Fault } from '../../../ui/words/fault.ts';
import type { AnswerLine } from '../answered.ts';
import type { StaffContribution } from '../staff.queries.ts';

/** What the page of one contribution and its parts are made from. */
export type ContributionProps = {
  readonly frame: Frame;
  readonly said: StaffContribution;
  readonly mayModerate: boolean;
  readonly answers: readonly AnswerLine[];
  /** Where to answer this one; null for whoever may not. */
  readonly answerAddress: string | null;
  readonly inboxAddress: string;
  readonly faults: readonly Fault[];
  /** What was typed into the forms of this page. */
  readonly values: Readonly<Record<string, string>>;
  readonly ticked: readonly string[] | undefined;
};
