import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { day } from '../../../ui/words/dates.ts';
import type { PlaceSummary } from '../../places/index.ts';
import { timetableStaffWords } from '../staff.words.ts';
import { arranged, type Step, stateOf } from '../timetable.ts';
import { timetableWords } from '../timetable.words.ts';

type Props = {
  readonly frame: Frame;
  readonly place: PlaceSummary;
  readonly steps: readonly Step[];
  readonly today: string;
  readonly mayChange: boolean;
};

/** Where staff see and change what their place has promised. */
export function StaffTimetablePage(props: Props): JSX.Element {
  const { frame, place, steps, today, mayChange } = props;
  const { owed, coming, done } = arranged(steps, today);
  const words = timetableWords('en');
  const staff = timetableStaffWords(frame.language);
  return (
    <Page
      frame={frame}
      title={staff.promisesOf(place.name)}
      above={<BackLink href="/staff">{staff.backToWork}</BackLink>}
      fictional={place.fictional === 1}
      unlisted
    >
      <h1 class="nhsuk-heading-l">{staff.promisesOf(place.name)}</h1>
      <p class="ef-measure">
        {staff.everybody} <a href={`/places/${place.id}/promises`}>{staff.everybodyPage}</a>
        {staff.everybodyEnd}
      </p>
      {mayChange ? (
        <Button href={`/staff/places/${place.id}/timetable/new`}>{staff.promise}</Button>
      ) : null}
      {steps.length === 0 ? <p>{staff.none}</p> : null}
      <ul class="ef-plain-list">
        {[...owed, ...coming, ...done].map((step) => {
          const state = stateOf(step, today);
          return (
            <li key={step.id} class="ef-plain-list__item">
              <a href={`/staff/steps/${step.id}`}>{step.title}</a>
              <br />
              {step.doneOn === null
                ? staff.forDay(day(step.current.promisedFor))
                : staff.doneOn(day(step.doneOn))}
              {' – '}
              {(state === 'coming' ? words.comingTag : words[state]).toLowerCase()}
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
