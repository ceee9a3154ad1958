import type { JSX } from 'preact';
import { FaultSummary } from '../../../ui/forms/faults.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink, NotificationBanner } from '../../../ui/nhs/index.ts';
import type { Fault } from '../../../ui/words/fault.ts';
import { Person } from '../parts/place-people.tsx';
import { peopleWords } from '../people.words.ts';
import type { Holding, PlaceSummary } from '../place.ts';
import { placeFaults } from '../places.faults.ts';
import { HolderForm } from './holder-form.tsx';

type Props = {
  readonly frame: Frame;
  readonly place: PlaceSummary;
  /** Who holds each post now. */
  readonly people: readonly Holding[];
  /** The post that is being changed; null for adding one. */
  readonly changing: Holding | null;
  /** What was saved a moment ago. */
  readonly saved: Holding | null;
  readonly faults: readonly Fault[];
  readonly values: Readonly<Record<string, string>>;
};

/** For staff: who holds the posts of a place. One form at a time: change one post, or add one. */
export function PeoplePage(props: Props): JSX.Element {
  const { frame, place, people, changing, saved, faults, values } = props;
  const words = peopleWords(frame.language);
  const here = `/staff/places/${place.id}/people`;
  return (
    <Page
      frame={frame}
      title={words.title(place.name)}
      faulty={faults.length > 0}
      fictional={place.fictional === 1}
      above={<BackLink href="/staff">{words.back}</BackLink>}
      unlisted
    >
      <div class="ef-measure">
        <FaultSummary faults={faults} language={frame.language} />
        {saved === null ? null : (
          <NotificationBanner
            variant="success"
            heading={words.saved(saved.post)}
            headingElement="p"
          />
        )}
        <h1 class="nhsuk-heading-l">{words.title(place.name)}</h1>
        <p>{words.intro}</p>
        <h2 class="nhsuk-heading-m">{words.posts}</h2>
        <ul class="ef-people ef-people--staff">
          {people.map((holding) => (
            <>
              <Person holding={holding} language={frame.language} key={holding.id} />
              <li class="ef-people__change">
                <a href={`${here}?change=${encodeURIComponent(holding.id)}#form`}>
                  {words.change}
                  <span class="nhsuk-u-visually-hidden"> {holding.post}</span>
                </a>
              </li>
            </>
          ))}
        </ul>
        <HolderForm
          frame={frame}
          action={here}
          changing={changing}
          faults={faults}
          values={values}
        />
      </div>
    </Page>
  );
}

/** For staff without the role. */
export function NotAllowedPage({ frame }: { readonly frame: Frame }): JSX.Element {
  const words = peopleWords(frame.language);
  return (
    <Page
      frame={frame}
      title={words.notAllowed}
      above={<BackLink href="/staff">{words.back}</BackLink>}
      unlisted
    >
      <h1 class="nhsuk-heading-l">{words.notAllowed}</h1>
      <p>{placeFaults.notAllowed().en}</p>
    </Page>
  );
}
