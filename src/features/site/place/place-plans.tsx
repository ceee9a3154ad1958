import type { JSX } from 'preact';
import { PlanCard } from '../home/plan-card.tsx';
import { placeWords } from './place.words.ts';
import type { PlacePageProps } from './place-page-props.ts';

type Props = Pick<PlacePageProps, 'frame' | 'details' | 'plans' | 'today'>;

/** Plans that take comments today; where there is none, the way to speak to the place all the same. */
export function OpenHere({ frame, details, plans, today }: Props): JSX.Element {
  const words = placeWords(frame.language);
  const open = plans.filter((listed) => listed.open);
  const { id, name } = details.place;
  if (open.length === 0) {
    return (
      <div class="ef-empty">
        <p class="ef-empty__title">{words.openNone}</p>
        <p>{words.tellAnyway(name)}</p>
        <a class="ef-go" href={`/places/${id}/respond`}>
          {words.say}
        </a>
      </div>
    );
  }
  return (
    <div class="ef-plan-cards">
      {open.map((listed) => (
        <PlanCard
          key={listed.plan.id}
          listed={listed}
          today={today}
          language={frame.language}
          withPlace={false}
        />
      ))}
    </div>
  );
}

/** Every plan of the place as a list, with what changed because of comments. */
export function PlansHere({ frame, details, plans, today }: Props): JSX.Element {
  const words = placeWords(frame.language);
  const closed = plans.filter((listed) => !listed.open);
  if (plans.length === 0) {
    return (
      <p class="ef-measure">
        {words.plansNone} {details.place.kind === 'footprint-2016' ? words.plansNone2016 : null}
      </p>
    );
  }
  return (
    <>
      <ul class="ef-place-plans">
        {plans.map(({ plan }) => (
          <li key={plan.id}>
            <a class="ef-place-plans__title" href={`/plans/${plan.slug}`}>
              {plan.title}
            </a>
            <a href={`/plans/${plan.slug}/changes`}>
              {words.changes}
              <span class="nhsuk-u-visually-hidden">: {plan.title}</span>
            </a>
          </li>
        ))}
      </ul>
      {closed.length === 0 ? null : (
        <>
          <h3 class="nhsuk-heading-s">{words.plansOther}</h3>
          <div class="ef-plan-cards">
            {closed.map((listed) => (
              <PlanCard
                key={listed.plan.id}
                listed={listed}
                today={today}
                language={frame.language}
                withPlace={false}
              />
            ))}
          </div>
        </>
      )}
    </>
  );
}
