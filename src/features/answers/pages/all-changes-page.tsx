import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { number } from '../../../ui/words/numbers.ts';
import type { PublishedPlan } from '../../plans/index.ts';
import { answerWords } from '../answers.words.ts';
import type { ChangesSummary } from '../summary.queries.ts';
import { StillOpen } from './figures.tsx';

export type PlanChanges = {
  readonly plan: PublishedPlan;
  readonly placeName: string;
  readonly fictional: boolean;
  readonly summary: ChangesSummary;
};

type Props = { readonly frame: Frame; readonly plans: readonly PlanChanges[] };

function PlanEntry({ frame, entry }: { readonly frame: Frame; readonly entry: PlanChanges }) {
  const { plan, placeName, summary } = entry;
  const { language } = frame;
  const words = answerWords(language);
  const address = `/plans/${plan.slug}/changes`;
  return (
    <li class="ef-changes__plan">
      <h2 class="nhsuk-heading-m ef-changes__name">
        <a href={address}>{plan.title}</a>
      </h2>
      <p class="ef-decided__note">{placeName}</p>
      {summary.said === 0 ? (
        <p>
          {words.nobodyYet} <a href={`/plans/${plan.slug}`}>{words.sayIt}</a>
        </p>
      ) : (
        <>
          <dl class="ef-changes__figures">
            {summary.channels.map((row) => (
              <div key={row.name} class="ef-changes__figure">
                <dt>{words.channel(row.name)}</dt>
                <dd>{number(row.said)}</dd>
              </div>
            ))}
          </dl>
          <ul class="ef-changes__outcomes">
            {summary.outcomes
              .filter((row) => row.answers > 0)
              .map((row) => (
                <li key={row.outcome}>
                  <a href={`${address}?outcome=${row.outcome}#decided`}>
                    {words.outcome(row.outcome)}: {words.answers(row.answers)}
                  </a>
                </li>
              ))}
          </ul>
          <StillOpen summary={summary} language={language} />
        </>
      )}
    </li>
  );
}

/** You said, we did: every plan. */
export function AllChangesPage({ frame, plans }: Props): JSX.Element {
  const words = answerWords(frame.language);
  return (
    <Page
      frame={frame}
      title={words.title}
      fictional={plans.length > 0 && plans.every((entry) => entry.fictional)}
    >
      <h1 class="nhsuk-heading-l">{words.title}</h1>
      <p class="ef-measure nhsuk-lede-text">{words.lead}</p>
      {plans.length === 0 ? (
        <p>{words.noPlans}</p>
      ) : (
        <ul class="ef-changes">
          {plans.map((entry) => (
            <PlanEntry key={entry.plan.id} frame={frame} entry={entry} />
          ))}
        </ul>
      )}
    </Page>
  );
}
