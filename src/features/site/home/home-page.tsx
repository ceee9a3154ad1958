import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { ChangedSection } from './changed-section.tsx';
import { type HomeWords, homeWords } from './home.words.ts';
import type { ListedPlan } from './open-plans.ts';
import { PlanCard } from './plan-card.tsx';
import type { WhatChanged } from './what-changed.ts';

type Props = {
  readonly frame: Frame;
  readonly places: number;
  readonly plans: readonly ListedPlan[];
  readonly changed: WhatChanged;
  readonly today: string;
};

/** Which place is mine, what can I say now, what changed because people spoke. */
export function HomePage({ frame, places, plans, changed, today }: Props): JSX.Element {
  const { language } = frame;
  const words = homeWords(language);
  return (
    <Page frame={frame} title={words.title}>
      <div class="ef-hero">
        <h1 class="ef-hero__title">{words.headline}</h1>
        <p class="ef-hero__lead">{words.lead}</p>
        <search class="ef-hero__search" aria-label={words.which}>
          <form method="get" action="/places">
            <label class="ef-hero__label" for="q">
              {words.which}
            </label>
            <p class="ef-hero__hint" id="q-hint">
              {words.whichHint}
            </p>
            <div class="ef-hero__row">
              <input
                class="nhsuk-input ef-hero__input"
                id="q"
                name="q"
                type="search"
                maxlength={200}
                autocomplete="off"
                aria-describedby="q-hint"
              />
              <button class="ef-hero__button" type="submit">
                {words.find}
              </button>
            </div>
          </form>
        </search>
        <p class="ef-hero__more">
          <a class="ef-hero__all" href="/places">
            {words.allPlaces(places)}
          </a>
        </p>
      </div>
      <OpenNow plans={plans} places={places} today={today} frame={frame} words={words} />
      <ChangedSection changed={changed} language={language} />
      <HowItWorks words={words} />
    </Page>
  );
}

type OpenProps = Pick<Props, 'plans' | 'places' | 'today' | 'frame'> & {
  readonly words: HomeWords;
};

function OpenNow({ plans, places, today, frame, words }: OpenProps): JSX.Element {
  const open = plans.filter((listed) => listed.open);
  return (
    <section class="ef-band" aria-labelledby="now">
      <h2 class="ef-band__title" id="now">
        {words.now}
      </h2>
      {plans.length === 0 ? (
        <div class="ef-empty">
          <p class="ef-empty__title">{words.nobodyYet}</p>
          <p>{words.nobodyYetHelp(places)}</p>
          <a class="ef-go" href="/places">
            {words.find}
          </a>
        </div>
      ) : null}
      {plans.length > 0 && open.length === 0 ? (
        <div class="ef-empty">
          <p class="ef-empty__title">{words.nothingOpen}</p>
          <p>{words.nothingOpenHelp}</p>
        </div>
      ) : null}
      {open.length > 0 ? (
        <>
          <p class="ef-measure">{words.nowLead}</p>
          <div class="ef-plan-cards">
            {open.map((listed) => (
              <PlanCard
                key={listed.plan.id}
                listed={listed}
                today={today}
                language={frame.language}
              />
            ))}
          </div>
        </>
      ) : null}
      {plans.length > 0 ? (
        <p>
          <a href="/plans">{words.allPlans}</a>
        </p>
      ) : null}
    </section>
  );
}

function HowItWorks({ words }: { readonly words: HomeWords }): JSX.Element {
  const steps = [
    [words.how1, words.how1Text],
    [words.how2, words.how2Text],
    [words.how3, words.how3Text],
  ];
  return (
    <section class="ef-band" aria-labelledby="how">
      <h2 class="ef-band__title" id="how">
        {words.how}
      </h2>
      <ol class="ef-three">
        {steps.map(([name, text]) => (
          <li key={name} class="ef-three__step">
            <h3 class="ef-three__name">{name}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p>
        <a href="/about">{words.howMore}</a>
      </p>
    </section>
  );
}
