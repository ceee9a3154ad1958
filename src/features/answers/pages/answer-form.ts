import type { Frame } from '../../../ui/layout/frame.ts';
import type { Fault } from '../../../ui/words/fault.ts';
import type { Chosen, LinkablePassage } from '../staff.queries.ts';

/** What stands in the form; kept through finding passages and through faults. */
export type AnswerForm = {
  readonly contributionIds: readonly string[];
  readonly outcome: string;
  readonly because: string;
  readonly passageIds: readonly string[];
  /** Words to find passages by. */
  readonly find: string;
  readonly key: string;
  readonly revision: number;
};

export type AnswerFormProps = {
  readonly frame: Frame;
  readonly plan: { readonly id: string; readonly title: string };
  readonly fictional: boolean;
  /** Null for a new one. */
  readonly answerId: string | null;
  readonly chosen: readonly Chosen[];
  readonly passages: readonly LinkablePassage[];
  readonly form: AnswerForm;
  readonly faults: readonly Fault[];
};
