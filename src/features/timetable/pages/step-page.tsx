import type { ComponentChildren, JSX } from 'preact';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { Textarea } from '../../../ui/nhs/textarea/textarea.tsx';
import type { Fault } from '../../../ui/words/fault.ts';
import type { PlaceSummary } from '../../places/index.ts';
import { DayFields } from '../parts/day-fields.tsx';
import { PromiseList } from '../parts/promise-list.tsx';
import { timetableStaffWords } from '../staff.words.ts';
import type { Step } from '../timetable.ts';

type Props = {
  readonly frame: Frame;
  readonly place: PlaceSummary;
  readonly step: Step;
  readonly today: string;
  readonly mayChange: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
};

/** One promise as everybody sees it, and what staff may do with it. */
export function StepPage(props: Props): JSX.Element {
  const { frame, place, step, today, mayChange, faults } = props;
  const words = timetableStaffWords(frame.language);
  return (
    <Page
      frame={frame}
      title={step.title}
      faulty={faults.length > 0}
      above={<BackLink href={`/staff/places/${place.id}/timetable`}>{words.back}</BackLink>}
      fictional={place.fictional === 1}
      unlisted
    >
      <FaultSummary faults={faults} language={frame.language} />
      <h1 class="nhsuk-heading-l">
        <span class="nhsuk-caption-l">{place.name}</span>
        {step.title}
      </h1>
      <h2 class="nhsuk-heading-m">{words.asSeen}</h2>
      <PromiseList steps={[step]} today={today} language={frame.language} />
      {mayChange ? <Changes {...props} /> : null}
    </Page>
  );
}

function Changes({ frame, step, values, faults }: Props): JSX.Element {
  const words = timetableStaffWords(frame.language);
  const shown = { values, faults, language: frame.language };
  const form = (action: string, children: ComponentChildren) => (
    <form
      method="post"
      action={`/staff/steps/${step.id}/${action}`}
      novalidate
      class="ef-staff-step ef-measure"
    >
      <Token frame={frame} />
      {children}
    </form>
  );
  return (
    <>
      {step.doneOn === null ? (
        <>
          {form(
            'done',
            <>
              <h2 class="nhsuk-heading-m">{words.done}</h2>
              <DayFields name="done" legend={words.doneDay} {...shown} />
              <Button preventDoubleClick>{words.markDone}</Button>
            </>,
          )}
          {form(
            'move',
            <>
              <h2 class="nhsuk-heading-m">{words.move}</h2>
              <p>{words.moveLead}</p>
              <input type="hidden" name="seen" value={String(step.dates.length)} />
              <DayFields name="promised" legend={words.newDay} {...shown} />
              <Textarea
                name="reason"
                label={words.why}
                rows={3}
                value={values['reason'] ?? ''}
                error={faultAt(faults, 'reason', frame.language)}
              />
              <Button preventDoubleClick>{words.move}</Button>
            </>,
          )}
        </>
      ) : (
        form(
          'not-done',
          <>
            <h2 class="nhsuk-heading-m">{words.notDone}</h2>
            <p>{words.notDoneLead}</p>
            <Button variant="secondary" preventDoubleClick>
              {words.takeBack}
            </Button>
          </>,
        )
      )}
      {form(
        'note',
        <>
          <h2 class="nhsuk-heading-m">{words.note}</h2>
          <Textarea
            name="note"
            label={words.noteText}
            hint={words.noteHint}
            rows={3}
            value={values['note'] ?? step.note ?? ''}
            error={faultAt(faults, 'note', frame.language)}
          />
          <Button variant="secondary" preventDoubleClick>
            {words.publishNote}
          </Button>
        </>,
      )}
    </>
  );
}
