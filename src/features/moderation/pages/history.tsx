import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Details } from '../../../ui/nhs/details/details.tsx';
import { dayAndTime } from '../../../ui/words/dates.ts';
import { moderationWords } from '../moderation.words.ts';
import type { StaffContribution } from '../staff.queries.ts';

type Props = { readonly frame: Frame; readonly said: StaffContribution };

/** Everything that happened to it, and its author's earlier wordings. */
export function History({ frame, said }: Props): JSX.Element {
  const words = moderationWords(frame.language);
  return (
    <section aria-labelledby="history">
      <h2 class="nhsuk-heading-m" id="history">
        {words.history}
      </h2>
      <ol class="ef-history">
        {said.history.map((line) => (
          <li key={line.at + line.kind}>
            <time dateTime={line.at}>{dayAndTime(line.at)}</time>
            <br />
            {words.by(words.happening(line.kind), line.by)}
            {line.reason === null ? null : (
              <>
                <br />
                {words.reason} {line.reason}
              </>
            )}
          </li>
        ))}
      </ol>
      {said.earlier.length === 0 ? null : (
        <Details summary={words.earlier}>
          {said.earlier.map((wording) => (
            <div key={wording.at}>
              <p>
                <strong>{dayAndTime(wording.at)}</strong>
              </p>
              <p class="ef-said" dir="auto">
                {wording.text}
              </p>
            </div>
          ))}
        </Details>
      )}
    </section>
  );
}
