import type { JSX } from 'preact';
import { Token } from '../../../ui/forms/token.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { Details } from '../../../ui/nhs/details/details.tsx';
import { moderationWords } from '../moderation.words.ts';
import type { ContributionProps } from './contribution-props.ts';
import { ReasonFields } from './reason-fields.tsx';
import { RedactForm } from './redact-form.tsx';

function ShowForm({ frame, said, whole }: ContributionProps & { readonly whole: boolean }) {
  const words = moderationWords(frame.language);
  const { display, redactions, id } = said.row;
  const parts = redactions !== '[]';
  const again = parts ? words.showAgainParts : words.showAgain;
  const label = whole ? words.showWhole : display === 'waiting' ? words.showIt : again;
  return (
    <form method="post" action={`/staff/contributions/${id}/show`}>
      <Token frame={frame} />
      <input type="hidden" name="seen" value={said.seen} />
      {whole ? <input type="hidden" name="whole" value="yes" /> : null}
      <Button variant={whole ? 'secondary' : undefined} preventDoubleClick>
        {label}
      </Button>
    </form>
  );
}

function HideForm(props: ContributionProps): JSX.Element {
  const { frame, said } = props;
  const words = moderationWords(frame.language);
  const hidden = said.row.display === 'hidden';
  return (
    <form method="post" action={`/staff/contributions/${said.row.id}/hide`} novalidate>
      <Token frame={frame} />
      <input type="hidden" name="seen" value={said.seen} />
      <p>{words.hideHint}</p>
      <ReasonFields {...props} start="hide" />
      <Button variant="warning" preventDoubleClick>
        {hidden ? words.changeReason : words.hideButton}
      </Button>
    </form>
  );
}

/** What a moderator can do; others are told who can. */
export function Decisions(props: ContributionProps): JSX.Element | null {
  const { frame, said, mayModerate, faults } = props;
  const words = moderationWords(frame.language);
  const { status, display, redactions } = said.row;
  if (status === 'withdrawn') return null;
  const wrong = (start: string) =>
    faults.some((fault) => (fault.field ?? '').startsWith(start)) ? true : undefined;
  return (
    <section aria-labelledby="decide" class="ef-measure">
      <h2 class="nhsuk-heading-m" id="decide">
        {words.decide}
      </h2>
      {mayModerate ? (
        <>
          {display === 'shown' ? null : <ShowForm {...props} whole={false} />}
          {redactions === '[]' ? null : <ShowForm {...props} whole />}
          <Details
            summary={words.redact}
            expander
            open={(wrong('redact') ?? wrong('phrases')) || redactions !== '[]' || undefined}
          >
            <RedactForm {...props} />
          </Details>
          <Details
            summary={display === 'hidden' ? words.changeReason : words.hide}
            expander
            open={wrong('hide')}
          >
            <HideForm {...props} />
          </Details>
        </>
      ) : (
        <p>{words.onlyModerators}</p>
      )}
    </section>
  );
}
