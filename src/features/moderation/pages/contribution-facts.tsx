import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { SummaryList } from '../../../ui/nhs/summary-list/summary-list.tsx';
import { day, dayAndTime } from '../../../ui/words/dates.ts';
import { quoteOf } from '../../contributions/index.ts';
import { moderationWords } from '../moderation.words.ts';
import type { StaffContribution } from '../staff.queries.ts';

type Props = { readonly frame: Frame; readonly said: StaffContribution };

/** How, when and for whom it was said. */
export function ContributionFacts({ frame, said }: Props): JSX.Element {
  const words = moderationWords(frame.language);
  const { row } = said;
  const channel = words.channel(row.channel);
  const quote = quoteOf(row.quote);
  return (
    <>
      <h2 class="nhsuk-heading-m">{words.facts}</h2>
      <SummaryList
        rows={[
          { key: words.saidOn, value: day(row.said_on) },
          {
            key: words.howSaid,
            value: row.keyed_by === null ? channel : `${channel}, ${words.keyed}`,
          },
          {
            key: words.speaksFor,
            value: <bdi>{row.organisation_name ?? words.speaker(row.speaks_for)}</bdi>,
          },
          { key: words.wish, value: words.choice(row.publication) },
          { key: words.received, value: dayAndTime(row.received_at) },
          quote !== null && {
            key: words.quote,
            value: <q>{quote.exact}</q>,
          },
        ]}
      />
    </>
  );
}
