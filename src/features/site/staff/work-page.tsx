import type { JSX } from 'preact';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { InsetText } from '../../../ui/nhs/inset-text/inset-text.tsx';
import { Tag } from '../../../ui/nhs/tag/tag.tsx';
import { day } from '../../../ui/words/dates.ts';
import type { PlaceWork, PlanWork, Work } from './work.queries.ts';
import { type WorkWords, workWords } from './work.words.ts';

type Props = {
  readonly frame: Frame;
  readonly work: Work;
  readonly mayStart: boolean;
  readonly mayManage: boolean;
};

/** What waits for this member of staff, and where everything else is. */
export function WorkPage({ frame, work, mayStart, mayManage }: Props): JSX.Element {
  const words = workWords(frame.language);
  return (
    <Page frame={frame} title={words.title} unlisted>
      <h1 class="nhsuk-heading-xl">{words.title}</h1>
      {work.secondFactor ? null : (
        <InsetText>
          <p>
            {words.noSecondFactor} <a href="/staff/second-factor">{words.setUp}</a>
          </p>
        </InsetText>
      )}
      <section aria-labelledby="plans">
        <h2 class="nhsuk-heading-l" id="plans">
          {words.plans}
        </h2>
        {work.plans.length === 0 ? <p>{words.noPlans}</p> : null}
        <div class="ef-work">
          {work.plans.map((plan) => (
            <PlanOfWork key={plan.draft.id} words={words} plan={plan} />
          ))}
        </div>
        {mayStart ? <Button href="/staff/plans/new">{words.start}</Button> : null}
      </section>
      {work.places.length === 0 ? null : (
        <section aria-labelledby="places">
          <h2 class="nhsuk-heading-l" id="places">
            {words.places}
          </h2>
          <div class="ef-work">
            {work.places.map((place) => (
              <PlaceOfWork key={place.id} words={words} place={place} />
            ))}
          </div>
        </section>
      )}
      <section aria-labelledby="account">
        <h2 class="nhsuk-heading-l" id="account">
          {words.account}
        </h2>
        <ul class="ef-work__links">
          {mayManage ? (
            <li>
              <a href="/staff/team">{words.team}</a>
            </li>
          ) : null}
          <li>
            <a href="/staff/second-factor">
              {work.secondFactor ? words.changeSecondFactor : words.setUp}
            </a>
          </li>
          <li>
            <a href="/design/permissions">{words.permissions}</a>
          </li>
        </ul>
        <form method="post" action="/staff/sign-out">
          <Token frame={frame} />
          <Button variant="secondary">{words.signOut}</Button>
        </form>
      </section>
    </Page>
  );
}

type PlanProps = { readonly words: WorkWords; readonly plan: PlanWork };

function PlanOfWork({ words, plan }: PlanProps): JSX.Element {
  const { draft, placeName, slug, waiting, toConfirm, draftAnswers } = plan;
  const at = `/staff/plans/${draft.id}`;
  const waits = [
    { n: waiting, href: `${at}/inbox?state=waiting`, text: words.toRead },
    { n: toConfirm, href: `${at}/carry`, text: words.toConfirm },
    {
      n: draftAnswers,
      href: `${at}/answers`,
      text: words.draftAnswers(draftAnswers),
    },
  ];
  return (
    <article class="ef-work__item">
      <p class="ef-work__place">{placeName}</p>
      <h3 class="ef-work__title">
        <a href={at}>{draft.title}</a>
      </h3>
      <p class="ef-work__state">
        <Tag colour={slug === null ? 'grey' : 'green'}>
          {slug === null ? words.notPublished : words.published}
        </Tag>{' '}
        {draft.savedAt === null ? words.emptyDraft : words.saved(day(draft.savedAt), draft.savedBy)}
      </p>
      {slug === null ? null : (
        <ul class="ef-work__waits">
          {waits.map(({ n, href, text }) => (
            <li key={href} class={n === 0 ? 'ef-work__none' : undefined}>
              <a href={href}>
                <strong>{n}</strong> {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      <ul class="ef-work__links">
        {slug === null ? null : (
          <>
            <li>
              <a href={`${at}/inbox`}>{words.inbox}</a>
            </li>
            <li>
              <a href={`${at}/key-in`}>{words.keyIn}</a>
            </li>
            <li>
              <a href={`/plans/${slug}`}>{words.asSeen}</a>
            </li>
          </>
        )}
      </ul>
    </article>
  );
}

type PlaceProps = { readonly words: WorkWords; readonly place: PlaceWork };

function PlaceOfWork({ words, place }: PlaceProps): JSX.Element {
  const links = [
    { href: `/staff/places/${place.id}/timetable`, text: words.promises },
    { href: `/staff/places/${place.id}/people`, text: words.people },
    {
      href: `/staff/places/${place.id}/inbox`,
      text: words.told(place.waiting),
    },
    { href: `/places/${place.id}`, text: words.asSeen },
  ];
  return (
    <article class="ef-work__item">
      <h3 class="ef-work__title">{place.name}</h3>
      <ul class="ef-work__links">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>
              {text}
              <span class="nhsuk-u-visually-hidden"> – {place.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </article>
  );
}
