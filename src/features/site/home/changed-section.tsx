import type { JSX } from 'preact';
import { Tag } from '../../../ui/nhs/tag/tag.tsx';
import type { Language } from '../../../ui/words/catalogue.ts';
import { day } from '../../../ui/words/dates.ts';
import { number } from '../../../ui/words/numbers.ts';
import { contributionWords } from '../../contributions/index.ts';
import { homeWords } from './home.words.ts';
import { shortened } from './shortened.ts';
import type { LatestAnswer, WhatChanged } from './what-changed.ts';

type Props = { readonly changed: WhatChanged; readonly language: Language };

const LONGEST_BECAUSE = 260;

/** What was said, channel by channel, and the latest answers that changed something. */
export function ChangedSection({ changed, language }: Props): JSX.Element {
  const words = homeWords(language);
  const { latest, received, answered, changedPassages } = changed;
  return (
    <section class="ef-band" aria-labelledby="changed">
      <h2 class="ef-band__title" id="changed">
        {words.changed}
      </h2>
      {latest.length === 0 ? (
        <p class="ef-measure">{words.changedNone}</p>
      ) : (
        <div class="ef-answer-cards">
          {latest.map((answer) => (
            <Answer key={answer.id} answer={answer} language={language} />
          ))}
        </div>
      )}
      {received.length === 0 ? null : (
        <div class="ef-heard">
          <h3 class="ef-heard__title">{words.said}</h3>
          <ul class="ef-heard__channels">
            {received.map(({ channel, n }) => (
              <li key={channel}>
                <strong>{number(n)}</strong> {contributionWords(language).channel(channel)}
              </li>
            ))}
          </ul>
          <p class="ef-measure">
            {words.saidLead} {words.answered(answered)}. {words.passages(changedPassages)}.
          </p>
          <a class="ef-go" href="/changes">
            {words.allChanges}
          </a>
        </div>
      )}
    </section>
  );
}

type AnswerProps = { readonly answer: LatestAnswer; readonly language: Language };

function Answer({ answer, language }: AnswerProps): JSX.Element {
  const words = homeWords(language);
  const accepted = answer.outcome === 'accepted';
  return (
    <article class="ef-answer-card">
      <p class="ef-answer-card__outcome">
        <Tag colour={accepted ? 'green' : 'aqua-green'}>
          {accepted ? words.accepted : words.partly}
        </Tag>{' '}
        {words.answerTo(answer.to)}
      </p>
      <p class="ef-answer-card__because">
        <strong>{words.because}:</strong> {shortened(answer.because, LONGEST_BECAUSE)}
      </p>
      <p class="ef-answer-card__from">
        <a href={`/plans/${answer.planSlug}/changes`}>{answer.planTitle}</a>,{' '}
        {day(answer.publishedAt, language)}
        {answer.fictional ? ` (${words.demonstration.toLowerCase()})` : ''}
      </p>
    </article>
  );
}
