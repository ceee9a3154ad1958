import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Breadcrumb } from '../../../ui/nhs/breadcrumb/breadcrumb.tsx';
import { number } from '../../../ui/words/numbers.ts';
import { ChangedWordsKey } from '../../moderation/index.ts';
import type { PublishedPlan } from '../../plans/index.ts';
import { type AnswerOutcome, outcomes } from '../answer.ts';
import type { PublicAnswer } from '../answers.queries.ts';
import { answerWords } from '../answers.words.ts';
import type { ChangesSummary } from '../summary.queries.ts';
import { AnswerView } from './answer-view.tsx';
import { Figures, StillOpen } from './figures.tsx';

type Props = {
  readonly frame: Frame;
  readonly plan: PublishedPlan;
  readonly fictional: boolean;
  readonly summary: ChangesSummary;
  readonly answers: readonly PublicAnswer[];
  /** Only answers with this outcome; undefined for all. */
  readonly outcome: AnswerOutcome | undefined;
};

function OutcomeLinks({ frame, plan, summary, outcome }: Props): JSX.Element {
  const words = answerWords(frame.language);
  const address = `/plans/${plan.slug}/changes`;
  const all = summary.outcomes.reduce((sum, row) => sum + row.answers, 0);
  const links = [
    { key: undefined, text: words.everyOutcome, n: all, href: address },
    ...outcomes.map((key) => ({
      key,
      text: words.outcome(key),
      n: summary.outcomes.find((row) => row.outcome === key)?.answers ?? 0,
      href: `${address}?outcome=${key}`,
    })),
  ];
  return (
    <nav aria-label={words.filter}>
      <ul class="ef-inbox__states">
        {links.map(({ key, text, n, href }) => (
          <li key={text}>
            <a
              class="ef-inbox__state"
              href={`${href}#decided`}
              aria-current={key === outcome ? 'page' : undefined}
            >
              {text} <span class="ef-inbox__count">{number(n)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** You said, we did: one plan. */
export function ChangesPage(props: Props): JSX.Element {
  const { frame, plan, fictional, summary, answers, outcome } = props;
  const { language } = frame;
  const words = answerWords(language);
  const listed = answers.filter((answer) => outcome === undefined || answer.outcome === outcome);
  const changed = listed.some((answer) =>
    answer.passages.some((passage) => passage.before !== passage.after),
  );
  return (
    <Page
      frame={frame}
      title={words.titleOf(plan.title)}
      above={
        <Breadcrumb
          items={[
            { text: words.title, href: '/changes' },
            { text: plan.title, href: `/plans/${plan.slug}` },
          ]}
        />
      }
      fictional={fictional}
    >
      <h1 class="nhsuk-heading-l">
        <span class="nhsuk-caption-l">{plan.title}</span>
        {words.title}
      </h1>
      <p class="ef-measure nhsuk-lede-text">{words.planLead}</p>
      <h2 class="nhsuk-heading-m">{words.said}</h2>
      {summary.said === 0 ? (
        <p>
          {words.nobodyYet} <a href={`/plans/${plan.slug}`}>{words.sayIt}</a>
        </p>
      ) : (
        <>
          <p class="ef-measure">{words.saidNote}</p>
          <Figures summary={summary} language={language} />
          <StillOpen summary={summary} language={language} />
          <p>
            <a href="/receipts">{words.receipt}</a>
          </p>
        </>
      )}
      <h2 class="nhsuk-heading-m" id="decided">
        {words.decided}
      </h2>
      {answers.length === 0 ? (
        <p>{words.noAnswers}</p>
      ) : (
        <>
          <OutcomeLinks {...props} />
          {changed ? <ChangedWordsKey language={language} /> : null}
          {listed.length === 0 ? <p>{words.noneOfThese}</p> : null}
          {listed.map((answer) => (
            <AnswerView key={answer.id} answer={answer} language={language} whole />
          ))}
        </>
      )}
    </Page>
  );
}
