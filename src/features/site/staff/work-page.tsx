import type { JSX } from 'preact';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { InsetText } from '../../../ui/nhs/inset-text/inset-text.tsx';
import { Tag } from '../../../ui/nhs/tag/tag.tsx';
import { day } from '../../../ui/words/dates.ts';
import { count } from '../../../ui/words/numbers.ts';
import type { PlaceWork, PlanWork, Work } from './work.queries.ts';

type Props = {
  readonly frame: Frame;
  readonly work: Work;
  readonly mayStart: boolean;
  readonly mayManage: boolean;
};

/** What waits for this member of staff, and where everything else is. */
export function WorkPage({ frame, work, mayStart, mayManage }: Props): JSX.Element {
  return (
    <Page frame={frame} title="Your work" unlisted>
      <h1 class="nhsuk-heading-xl">Your work</h1>
      {work.secondFactor ? null : (
        <InsetText>
          <p>
            Your account has no second factor yet. It takes two minutes and keeps unpublished drafts
            safe if somebody reads your e-mail.{' '}
            <a href="/staff/second-factor">Set up a second factor</a>
          </p>
        </InsetText>
      )}
      <section aria-labelledby="plans">
        <h2 class="nhsuk-heading-l" id="plans">
          Plans
        </h2>
        {work.plans.length === 0 ? <p>There is no plan in your places yet.</p> : null}
        <div class="ef-work">
          {work.plans.map((plan) => (
            <PlanOfWork key={plan.draft.id} plan={plan} />
          ))}
        </div>
        {mayStart ? <Button href="/staff/plans/new">Start a plan</Button> : null}
      </section>
      {work.places.length === 0 ? null : (
        <section aria-labelledby="places">
          <h2 class="nhsuk-heading-l" id="places">
            Places
          </h2>
          <div class="ef-work">
            {work.places.map((place) => (
              <PlaceOfWork key={place.id} place={place} />
            ))}
          </div>
        </section>
      )}
      <section aria-labelledby="account">
        <h2 class="nhsuk-heading-l" id="account">
          Your account
        </h2>
        <ul class="ef-work__links">
          {mayManage ? (
            <li>
              <a href="/staff/team">Staff and roles</a>
            </li>
          ) : null}
          <li>
            <a href="/staff/second-factor">
              {work.secondFactor ? 'Change your second factor' : 'Set up a second factor'}
            </a>
          </li>
          <li>
            <a href="/design/permissions">Who may do what</a>
          </li>
        </ul>
        <form method="post" action="/staff/sign-out">
          <Token frame={frame} />
          <Button variant="secondary">Sign out</Button>
        </form>
      </section>
    </Page>
  );
}

function PlanOfWork({ plan }: { readonly plan: PlanWork }): JSX.Element {
  const { draft, placeName, slug, waiting, toConfirm, draftAnswers } = plan;
  const at = `/staff/plans/${draft.id}`;
  const waits = [
    { n: waiting, href: `${at}/inbox?state=waiting`, text: 'to read before it is shown' },
    { n: toConfirm, href: `${at}/carry`, text: 'to confirm for the next version' },
    {
      n: draftAnswers,
      href: `${at}/answers`,
      text: draftAnswers === 1 ? 'draft answer' : 'draft answers',
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
          {slug === null ? 'Not published' : 'Published'}
        </Tag>{' '}
        {draft.savedAt === null
          ? 'The draft is empty'
          : `Draft saved on ${day(draft.savedAt)}${draft.savedBy === null ? '' : ` by ${draft.savedBy}`}`}
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
              <a href={`${at}/inbox`}>All contributions</a>
            </li>
            <li>
              <a href={`${at}/key-in`}>Key one in</a>
            </li>
            <li>
              <a href={`/plans/${slug}`}>As everybody sees it</a>
            </li>
          </>
        )}
      </ul>
    </article>
  );
}

function PlaceOfWork({ place }: { readonly place: PlaceWork }): JSX.Element {
  const links = [
    { href: `/staff/places/${place.id}/timetable`, text: 'Promises' },
    { href: `/staff/places/${place.id}/people`, text: 'People and posts' },
    {
      href: `/staff/places/${place.id}/inbox`,
      text:
        place.waiting === 0
          ? 'What people told it'
          : `What people told it, ${count(place.waiting, 'one', 'of them')} to read`,
    },
    { href: `/places/${place.id}`, text: 'As everybody sees it' },
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
