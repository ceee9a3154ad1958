import type { JSX } from 'preact';
import { Details } from '../../../ui/nhs/details/details.tsx';
import { Tag } from '../../../ui/nhs/tag/tag.tsx';
import type { Language } from '../../../ui/words/catalogue.ts';
import { day } from '../../../ui/words/dates.ts';
import { number } from '../../../ui/words/numbers.ts';
import { channels } from '../../contributions/index.ts';
import { ChangedWords } from '../../moderation/index.ts';
import type { AnsweredPassage, PublicAnswer } from '../answers.queries.ts';
import { answerWords, outcomeColours } from '../answers.words.ts';
import { SaidList } from './said-list.tsx';

export type AnswerViewProps = {
  readonly answer: PublicAnswer;
  readonly language: Language;
  /** Of its heading. */
  readonly level?: 2 | 3;
  /**
   * With what was said and a place to link to, as on the page of all answers. Otherwise it stands
   * beside one contribution, and leads to that page.
   */
  readonly whole?: boolean;
};

type PassageProps = {
  readonly passage: AnsweredPassage;
  readonly slug: string;
  readonly language: Language;
};

function Passage({ passage, slug, language }: PassageProps): JSX.Element {
  const words = answerWords(language);
  const { passageId, before, after } = passage;
  const address = `/plans/${slug}/passages/${passageId}`;
  const unchanged = before !== null && before === after;
  return (
    <li class="ef-decided__passage">
      {unchanged ? (
        <>
          <p class="ef-decided__note">{words.sameWords}</p>
          <blockquote class="ef-quote">{after}</blockquote>
        </>
      ) : (
        <ChangedWords before={before} after={after} language={language} />
      )}
      <a class="ef-decided__link" href={address}>
        {after === null ? words.passageOld : words.passage}
        <span class="nhsuk-u-visually-hidden">: {(after ?? before ?? '').slice(0, 60)}</span>
      </a>
    </li>
  );
}

/** How many spoke, on each channel apart. */
function saidParts(answer: PublicAnswer, language: Language): string {
  const words = answerWords(language);
  return channels
    .map((channel) => ({
      channel,
      n: answer.contributions.filter((said) => said.channel === channel).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ channel, n }) => `${words.channel(channel)}: ${number(n)}`)
    .join(', ');
}

/** One answer: what was decided, because, the words that changed, and what it answers. */
export function AnswerView(props: AnswerViewProps): JSX.Element {
  const { answer, language, level = 3, whole = false } = props;
  const slug = answer.planSlug;
  const words = answerWords(language);
  const Title = level === 2 ? 'h2' : 'h3';
  const Part = level === 2 ? 'h3' : 'h4';
  const id = `answer-${answer.id}`;
  return (
    <article class="ef-decided" id={whole ? id : undefined}>
      <Title class="ef-decided__title">
        <Tag colour={outcomeColours[answer.outcome]}>{words.outcome(answer.outcome)}</Tag>
      </Title>
      <Part class="nhsuk-heading-s ef-decided__part">{words.because}</Part>
      <p class="ef-said ef-decided__because">{answer.because}</p>
      <p class="ef-decided__note">
        {words.version(answer.versionNumber, day(answer.publishedAt, language))}
      </p>
      {answer.passages.length === 0 ? (
        <p class="ef-decided__note">{words.changedNone}</p>
      ) : (
        <>
          <Part class="nhsuk-heading-s ef-decided__part">{words.changed}</Part>
          <ul class="ef-decided__passages">
            {answer.passages.map((passage) => (
              <Passage key={passage.passageId} passage={passage} slug={slug} language={language} />
            ))}
          </ul>
        </>
      )}
      {whole ? (
        <WhatWasSaid answer={answer} language={language} Part={Part} />
      ) : (
        <a class="ef-decided__link" href={`/plans/${slug}/changes#${id}`}>
          {words.allAnswers}
        </a>
      )}
    </article>
  );
}

type SaidProps = {
  readonly answer: PublicAnswer;
  readonly language: Language;
  readonly Part: 'h3' | 'h4';
};

function WhatWasSaid({ answer, language, Part }: SaidProps): JSX.Element | null {
  const words = answerWords(language);
  if (answer.contributions.length === 0) return null;
  return (
    <>
      <Part class="nhsuk-heading-s ef-decided__part">{words.youSaid}</Part>
      <p class="ef-decided__note">{saidParts(answer, language)}</p>
      <Details summary={words.readSaid}>
        <SaidList answer={answer} language={language} />
      </Details>
    </>
  );
}
