import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { Tag } from '../../../ui/nhs/tag/tag.tsx';
import { answerWords, outcomeColours } from '../answers.words.ts';
import { listAddress, type StaffAnswer } from '../staff.queries.ts';
import { staffAnswerWords } from '../staff.words.ts';

type Props = {
  readonly frame: Frame;
  readonly plan: { readonly id: string; readonly title: string };
  readonly fictional: boolean;
  readonly answers: readonly StaffAnswer[];
  readonly mayAnswer: boolean;
};

type ItemProps = {
  readonly answer: StaffAnswer;
  readonly planId: string;
  readonly mayAnswer: boolean;
};

function Item({ answer, planId, mayAnswer }: ItemProps): JSX.Element {
  const words = staffAnswerWords('en');
  const { contributionIds, passageIds, withdrawn, versionNumber } = answer;
  const facts = [
    words.to(contributionIds.length),
    ...(passageIds.length > 0 ? [words.passages(passageIds.length)] : []),
    ...(withdrawn > 0 ? [words.withdrawn(withdrawn)] : []),
    ...(versionNumber === null ? [] : [words.withVersion(versionNumber)]),
  ];
  return (
    <li class="ef-answer-list__item" id={`answer-${answer.id}`}>
      <Tag colour={outcomeColours[answer.outcome]}>{answerWords('en').outcome(answer.outcome)}</Tag>
      <p class="ef-said ef-answer-list__because">{answer.because}</p>
      <p class="ef-answer-list__facts">{facts.join(' · ')}</p>
      {versionNumber === null && withdrawn === contributionIds.length ? (
        <p>
          <strong>{words.allWithdrawn}</strong>
        </p>
      ) : null}
      {versionNumber === null && mayAnswer ? (
        <a class="ef-answer-list__edit" href={`${listAddress(planId)}/${answer.id}`}>
          {words.edit}
          <span class="nhsuk-u-visually-hidden">: {answer.because.slice(0, 60)}</span>
        </a>
      ) : null}
    </li>
  );
}

/** Every answer of a plan, drafts first. */
export function AnswerListPage({ frame, plan, fictional, answers, mayAnswer }: Props): JSX.Element {
  const words = staffAnswerWords(frame.language);
  const inbox = `/staff/plans/${plan.id}/inbox`;
  const drafts = answers.filter((answer) => answer.versionNumber === null);
  const published = answers.filter((answer) => answer.versionNumber !== null);
  const list = (items: readonly StaffAnswer[]) => (
    <ol class="ef-answer-list">
      {items.map((answer) => (
        <Item key={answer.id} answer={answer} planId={plan.id} mayAnswer={mayAnswer} />
      ))}
    </ol>
  );
  return (
    <Page
      frame={frame}
      title={words.listOf(plan.title)}
      above={<BackLink href={inbox}>{words.inbox}</BackLink>}
      fictional={fictional}
      unlisted
    >
      <div class="ef-measure">
        <h1 class="nhsuk-heading-l">
          <span class="nhsuk-caption-l">{plan.title}</span>
          {words.list}
        </h1>
        {answers.length === 0 ? <p>{words.none}</p> : null}
        {mayAnswer ? (
          <Button href={`${inbox}?answered=no`} variant="secondary">
            {words.toInbox}
          </Button>
        ) : null}
        {answers.length === 0 ? null : (
          <>
            <h2 class="nhsuk-heading-m">{words.drafts}</h2>
            <p>{drafts.length === 0 ? words.noDrafts : words.draftsNote}</p>
            {list(drafts)}
          </>
        )}
        {published.length === 0 ? null : (
          <>
            <h2 class="nhsuk-heading-m">{words.published}</h2>
            {list(published)}
          </>
        )}
      </div>
    </Page>
  );
}
