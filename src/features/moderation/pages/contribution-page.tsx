import type { JSX } from 'preact';
import { FaultSummary } from '../../../ui/forms/faults.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { Tag } from '../../../ui/nhs/tag/tag.tsx';
import { moderationWords, stateColours } from '../moderation.words.ts';
import { ContributionFacts } from './contribution-facts.tsx';
import type { ContributionProps } from './contribution-props.ts';
import { Decisions } from './decisions.tsx';
import { History } from './history.tsx';
import { OwnWords } from './own-words.tsx';
import { PassageThenNow } from './passage-then-now.tsx';

function Answers({ frame, answers, answerAddress, said }: ContributionProps): JSX.Element {
  const words = moderationWords(frame.language);
  return (
    <section aria-labelledby="answers">
      <h2 class="nhsuk-heading-m" id="answers">
        {words.answers}
      </h2>
      {answers.length === 0 ? (
        <p>{words.noAnswers}</p>
      ) : (
        <ul class="nhsuk-list nhsuk-list--bullet">
          {answers.map((answer) => (
            <li key={answer.id}>
              <a href={answer.href}>
                {answer.outcome}: {answer.because.slice(0, 100)}
              </a>{' '}
              – {answer.published ? words.publishedAnswer : words.draft}
            </li>
          ))}
        </ul>
      )}
      {answerAddress === null || said.row.status === 'withdrawn' ? null : (
        <Button href={answerAddress} variant="secondary">
          {words.answerThis}
        </Button>
      )}
    </section>
  );
}

/** All that staff may know of one contribution, and what they may decide about it. */
export function ContributionPage(props: ContributionProps): JSX.Element {
  const { frame, said, faults } = props;
  const words = moderationWords(frame.language);
  return (
    <Page
      frame={frame}
      title={words.said}
      faulty={faults.length > 0}
      above={<BackLink href={props.inboxAddress}>{words.backToInbox}</BackLink>}
      fictional={said.where.fictional}
      unlisted
    >
      <FaultSummary faults={faults} language={frame.language} />
      <h1 class="nhsuk-heading-l">
        <span class="nhsuk-caption-l">{said.where.plan?.title ?? said.where.placeName}</span>
        {words.said}
      </h1>
      <p>
        <Tag colour={stateColours[said.shown.state]}>{words.state(said.shown.state)}</Tag>
      </p>
      <OwnWords frame={frame} said={said} />
      <ContributionFacts frame={frame} said={said} />
      <PassageThenNow frame={frame} said={said} />
      {said.where.plan ? <Answers {...props} /> : null}
      <Decisions {...props} />
      <History frame={frame} said={said} />
    </Page>
  );
}
