import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { AnswerView, type PublicAnswer } from '../../answers/index.ts';
import type { PublicContribution } from '../../contributions/index.ts';
import type { PublishedPlan } from '../../plans/index.ts';
import { readingWords } from './reading.words.ts';
import { Said } from './said.tsx';

type Props = {
  readonly frame: Frame;
  readonly plan: PublishedPlan;
  readonly title: string;
  readonly lead?: string;
  readonly said: readonly PublicContribution[];
  readonly answers: ReadonlyMap<string, readonly PublicAnswer[]>;
  /** The plan takes comments and this is the page of those on the whole of it. */
  readonly mayAdd: boolean;
};

/** Contributions that stand at no passage: on the whole plan, or on words that are gone. */
export function CommentsPage(props: Props): JSX.Element {
  const { frame, plan, title, lead, said, answers, mayAdd } = props;
  const { language } = frame;
  const words = readingWords(language);
  return (
    <Page
      frame={frame}
      title={`${title}: ${plan.title}`}
      fictional={plan.fictional}
      above={<BackLink href={`/plans/${plan.slug}`}>{words.backToPlan}</BackLink>}
    >
      <div class="ef-measure">
        <h1 class="nhsuk-heading-l">
          <span class="nhsuk-caption-l">{plan.title}</span> {title}
        </h1>
        {lead === undefined ? null : <p>{lead}</p>}
        {mayAdd ? <Button href={`/plans/${plan.slug}/respond`}>{words.sayWhole}</Button> : null}
        {said.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <h2 class="nhsuk-heading-m">{words.whatPeopleSaid}</h2>
        )}
        <ul class="ef-said-list">
          {said.map((one) => (
            <Said key={one.id} said={one} language={language}>
              {(answers.get(one.id) ?? []).map((answer) => (
                <AnswerView key={answer.id} answer={answer} language={language} />
              ))}
            </Said>
          ))}
        </ul>
        {said.length > 0 ? <p class="ef-quiet">{words.notSample}</p> : null}
      </div>
    </Page>
  );
}
