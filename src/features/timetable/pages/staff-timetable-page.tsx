import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { day } from '../../../ui/words/dates.ts';
import type { PlaceSummary } from '../../places/index.ts';
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
  return (
    <Page
      frame={frame}
      title={`Promises of ${place.name}`}
      above={<BackLink href="/staff">Back to your work</BackLink>}
      fictional={place.fictional === 1}
      unlisted
    >
      <h1 class="nhsuk-heading-l">Promises of {place.name}</h1>
      <p class="ef-measure">
        Everybody sees these on <a href={`/places/${place.id}/promises`}>the page of promises</a>.
        Whether a promise was kept is worked out from its dates.
      </p>
      {mayChange ? (
        <Button href={`/staff/places/${place.id}/timetable/new`}>Promise a date</Button>
      ) : null}
      {steps.length === 0 ? <p>Nothing has been promised here yet.</p> : null}
      <ul class="ef-plain-list">
        {[...owed, ...coming, ...done].map((step) => {
          const state = stateOf(step, today);
          return (
            <li key={step.id} class="ef-plain-list__item">
              <a href={`/staff/steps/${step.id}`}>{step.title}</a>
              <br />
              {step.doneOn === null
                ? `For ${day(step.current.promisedFor)}`
                : `Done on ${day(step.doneOn)}`}
              {' – '}
              {(state === 'coming' ? words.comingTag : words[state]).toLowerCase()}
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
