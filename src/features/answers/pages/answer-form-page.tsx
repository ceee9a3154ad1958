import type { JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { Checkboxes } from '../../../ui/nhs/checkboxes/checkboxes.tsx';
import { Details } from '../../../ui/nhs/details/details.tsx';
import { Radios } from '../../../ui/nhs/radios/radios.tsx';
import { Textarea } from '../../../ui/nhs/textarea/textarea.tsx';
import { day } from '../../../ui/words/dates.ts';
import { answerWords } from '../answers.words.ts';
import { listAddress } from '../staff.queries.ts';
import { staffAnswerWords } from '../staff.words.ts';
import type { AnswerFormProps } from './answer-form.ts';
import { PassageField } from './passage-field.tsx';

function ChosenField({ frame, chosen, faults }: AnswerFormProps): JSX.Element {
  const words = staffAnswerWords(frame.language);
  const error = faultAt(faults, 'contribution', frame.language);
  if (chosen.length === 0) {
    return (
      <p id="contribution" class="nhsuk-error-message">
        {error ?? words.chosenNone}
      </p>
    );
  }
  return (
    <Checkboxes
      name="contribution"
      legend={words.chosen}
      legendOptions={{ size: 'm' }}
      hint={words.chosenHint}
      error={error}
      values={chosen.filter((said) => !said.withdrawn).map((said) => said.id)}
      small
      items={chosen.map((said) => ({
        value: said.id,
        label: (
          <span class="ef-said" dir="auto">
            {said.text}
          </span>
        ),
        hint: said.withdrawn
          ? words.chosenWithdrawn
          : `${answerWords('en').channel(said.channel)}, ${day(said.saidOn)}`,
      }))}
    />
  );
}

function RemoveForm({ frame, plan, answerId }: AnswerFormProps): JSX.Element | null {
  const words = staffAnswerWords(frame.language);
  if (answerId === null) return null;
  return (
    <Details summary={words.remove}>
      <form method="post" action={`${listAddress(plan.id)}/${answerId}/delete`}>
        <Token frame={frame} />
        <p>{words.removeHint}</p>
        <Button variant="warning" preventDoubleClick>
          {words.removeButton}
        </Button>
      </form>
    </Details>
  );
}

/** Writes or changes a draft answer. One form: finding passages keeps everything that was typed. */
export function AnswerFormPage(props: AnswerFormProps): JSX.Element {
  const { frame, plan, answerId, form, faults } = props;
  const { language } = frame;
  const words = staffAnswerWords(language);
  const title = answerId === null ? words.write : words.change;
  const action = `${listAddress(plan.id)}/${answerId ?? 'new'}`;
  return (
    <Page
      frame={frame}
      title={title}
      faulty={faults.length > 0}
      above={<BackLink href={listAddress(plan.id)}>{words.backToList}</BackLink>}
      fictional={props.fictional}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={language} />
        <h1 class="nhsuk-heading-l">
          <span class="nhsuk-caption-l">{plan.title}</span>
          {title}
        </h1>
        <form method="post" action={action} novalidate>
          <Token frame={frame} />
          <input type="hidden" name="key" value={form.key} />
          <input type="hidden" name="revision" value={form.revision} />
          <ChosenField {...props} />
          <Radios
            name="outcome"
            legend={words.outcome}
            legendOptions={{ size: 'm' }}
            value={form.outcome}
            error={faultAt(faults, 'outcome', language)}
            items={[
              { value: 'accepted', label: words.accepted, hint: words.acceptedHint },
              { value: 'partly', label: words.partly, hint: words.partlyHint },
              { value: 'not-accepted', label: words.notAccepted, hint: words.notAcceptedHint },
            ]}
          />
          <Textarea
            name="because"
            label={words.because}
            labelOptions={{ size: 'm' }}
            hint={words.becauseHint}
            rows={7}
            value={form.because}
            error={faultAt(faults, 'because', language)}
          />
          <PassageField {...props} />
          <Button preventDoubleClick>{words.save}</Button>
        </form>
        <RemoveForm {...props} />
      </div>
    </Page>
  );
}
