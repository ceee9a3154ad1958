import type { Frame } from '../../../ui/layout/frame.ts';
import type { InboxCounts, InboxItem } from '../inbox.queries.ts';
import type { InboxFilter } from '../inbox.ts';
import type { Whereabouts } from '../staff.queries.ts';

/** What an inbox and its parts are made from. */
export type InboxProps = {
  readonly frame: Frame;
  readonly where: Whereabouts;
  /** This inbox, without its filter. */
  readonly address: string;
  readonly filter: InboxFilter;
  readonly counts: InboxCounts;
  readonly items: readonly InboxItem[];
  /** Where chosen contributions are answered; null for whoever may not, and for a place. */
  readonly answerAddress: string | null;
  /** The list of answers of the plan. */
  readonly answersAddress: string | null;
};
