import type { JSX } from 'preact';
import type { Language } from '../../../ui/words/catalogue.ts';
import { day } from '../../../ui/words/dates.ts';
import { type PublicContribution, speakerName } from '../../contributions/index.ts';
import type { PublicAnswer } from '../answers.queries.ts';
import { answerWords } from '../answers.words.ts';

type Props = {
  readonly answer: PublicAnswer;
  readonly language: Language;
};

/** More than this are read beside their passages: a page stays light however many spoke. */
const MOST_SHOWN = 20;
const LONGEST_SHOWN = 700;

type SaidProps = {
  readonly said: PublicContribution;
  readonly slug: string;
  readonly language: Language;
};

function Said({ said, slug, language }: SaidProps): JSX.Element {
  const words = answerWords(language);
  // A name is words too: it is not shown where the words are not.
  const name = ['shown', 'listed-only'].includes(said.state) ? said.organisationName : null;
  const long = said.text !== null && said.text.length > LONGEST_SHOWN;
  const address =
    said.passageId === null ? `/plans/${slug}` : `/plans/${slug}/passages/${said.passageId}`;
  return (
    <li class="ef-decided__said">
      {said.text === null ? (
        <p class="ef-decided__note">
          {words.noWords(said.state)}.
          {said.reason === null ? null : ` ${words.reason} ${said.reason}`}
        </p>
      ) : (
        <p class="ef-said" dir="auto">
          {long ? `${said.text.slice(0, LONGEST_SHOWN).replace(/\s+\S*$/, '')} …` : said.text}
        </p>
      )}
      {said.redacted ? (
        <p class="ef-decided__note">
          {words.redacted} {said.reason === null ? null : `${words.reason} ${said.reason}`}
        </p>
      ) : null}
      {said.state === 'withdrawn' ? null : (
        <p class="ef-decided__note">
          {words.channel(said.channel)} · {day(said.saidOn, language)} ·{' '}
          <bdi>{speakerName(said.speaksFor, name, language)}</bdi>
        </p>
      )}
      {long ? <a href={address}>{words.readAll}</a> : null}
    </li>
  );
}

/** What an answer is to, as far as anyone may read it. */
export function SaidList({ answer, language }: Props): JSX.Element {
  const words = answerWords(language);
  const { contributions } = answer;
  const more = contributions.length - MOST_SHOWN;
  return (
    <>
      <ul class="ef-decided__list">
        {contributions.slice(0, MOST_SHOWN).map((said) => (
          <Said key={said.id} said={said} slug={answer.planSlug} language={language} />
        ))}
      </ul>
      {more > 0 ? <p>{words.more(more)}</p> : null}
    </>
  );
}
