import type { JSX } from 'preact';
import { Details } from '../../../ui/nhs/details/details.tsx';
import { arranged, PromiseFigures, PromiseList } from '../../timetable/index.ts';
import { Said } from '../reading/said.tsx';
import { placeWords } from './place.words.ts';
import type { PlacePageProps } from './place-page-props.ts';

/** What stands on the place's own page: broken promises always, and the next that come. */
const NEXT = 2;
const LATEST = 3;

type Props = Pick<PlacePageProps, 'frame' | 'details' | 'steps' | 'told' | 'today'>;

/** How promises were kept, what is owed, and what comes next; the rest is one link away. */
export function PromisesHere({ frame, details, steps, today }: Props): JSX.Element {
  const { language } = frame;
  const words = placeWords(language);
  if (steps.length === 0) return <p>{words.promisesNone}</p>;
  const { owed, coming } = arranged(steps, today);
  return (
    <>
      <PromiseFigures steps={steps} today={today} language={language} />
      <PromiseList steps={[...owed, ...coming.slice(0, NEXT)]} today={today} language={language} />
      <p>
        <a href={`/places/${details.place.id}/promises`}>{words.promisesAll(steps.length)}</a>
      </p>
    </>
  );
}

/** What people told the place directly, latest first. */
export function ToldHere({ frame, details, told }: Props): JSX.Element {
  const { language } = frame;
  const words = placeWords(language);
  const [latest, earlier] = [told.slice(0, LATEST), told.slice(LATEST)];
  return (
    <>
      <p class="ef-measure">{told.length === 0 ? words.toldNone : words.toldLead}</p>
      {latest.length > 0 ? (
        <ul class="ef-told">
          {latest.map((said) => (
            <Said key={said.id} said={said} language={language} />
          ))}
        </ul>
      ) : null}
      {earlier.length > 0 ? (
        <Details summary={words.toldMore(earlier.length)}>
          <ul class="ef-told">
            {earlier.map((said) => (
              <Said key={said.id} said={said} language={language} />
            ))}
          </ul>
        </Details>
      ) : null}
      <p>
        <a class="ef-go" href={`/places/${details.place.id}/respond`}>
          {words.tell}
        </a>
      </p>
    </>
  );
}
