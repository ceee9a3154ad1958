import type { JSX } from 'preact';
import { Tag } from '../../../ui/nhs/tag/tag.tsx';
import type { Language } from '../../../ui/words/catalogue.ts';
import { day, daysBetween } from '../../../ui/words/dates.ts';
import { homeWords } from './home.words.ts';
import type { ListedPlan } from './open-plans.ts';

type Props = {
  readonly listed: ListedPlan;
  readonly today: string;
  readonly language: Language;
  /** Left out on the page of its own place. */
  readonly withPlace?: boolean;
};

/** One plan: whose it is, whether it takes comments and until when, and how many there are. */
export function PlanCard({ listed, today, language, withPlace = true }: Props): JSX.Element {
  const { plan, place, contributions, open } = listed;
  const words = homeWords(language);
  const { commentsCloseOn: closes } = plan;
  return (
    <article class={open ? 'ef-plan-card' : 'ef-plan-card ef-plan-card--closed'}>
      {withPlace ? (
        <p class="ef-plan-card__place">
          {place.name}{' '}
          {place.fictional === 1 ? <Tag colour="yellow">{words.demonstration}</Tag> : null}
        </p>
      ) : null}
      <h3 class="ef-plan-card__title">
        <a href={`/plans/${plan.slug}`}>{plan.title}</a>
      </h3>
      <p class="ef-plan-card__when">
        {open ? (
          <>
            <strong>
              {closes === null ? words.noClosing : words.closes(day(closes, language))}
            </strong>
            {closes === null ? null : (
              <span class="ef-plan-card__left">{words.daysLeft(daysBetween(today, closes))}</span>
            )}
          </>
        ) : (
          <>
            <Tag colour="grey">{words.closed}</Tag> {closes === null ? null : day(closes, language)}
          </>
        )}
      </p>
      <p class="ef-plan-card__facts">
        {words.version(plan.versionNumber, day(plan.publishedAt, language))}.{' '}
        {contributions === 0 && open ? words.noComments : words.comments(contributions)}.
      </p>
      {open ? (
        <a class="ef-go" href={`/plans/${plan.slug}`}>
          {words.readAndSay}
          <span class="nhsuk-u-visually-hidden">: {plan.title}</span>
        </a>
      ) : null}
    </article>
  );
}
