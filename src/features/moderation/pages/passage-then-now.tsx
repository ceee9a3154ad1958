import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { moderationWords } from '../moderation.words.ts';
import type { StaffContribution } from '../staff.queries.ts';
import { ChangedWords } from './changed-words.tsx';

type Props = { readonly frame: Frame; readonly said: StaffContribution };

/** The passage as the person read it, and what became of it since. */
export function PassageThenNow({ frame, said }: Props): JSX.Element | null {
  const words = moderationWords(frame.language);
  const { journey, where, row } = said;
  const [first] = journey;
  const last = journey.at(-1);
  if (!where.plan || row.passage_id === null || first?.text == null || !last) return null;
  const address = `/plans/${where.plan.slug}/passages/${last.passageId ?? row.passage_id}`;
  const changed = last.text !== first.text;
  return (
    <section aria-labelledby="passage">
      <h2 class="nhsuk-heading-m" id="passage">
        {words.passageRead}
      </h2>
      {changed ? (
        <ChangedWords before={first.text} after={last.text} language={frame.language} />
      ) : (
        <blockquote class="ef-quote">{first.text}</blockquote>
      )}
      <p>
        {journey.length === 1 || !changed ? words.passageSame : `${words.fate(last.state)}.`}{' '}
        <a href={address}>{words.passageNow}</a>
      </p>
    </section>
  );
}
