import type { JSX } from 'preact';
import type { Language } from '../../../ui/words/catalogue.ts';
import { day } from '../../../ui/words/dates.ts';
import { describePart } from '../facts/footprint.ts';
import {
  type CouncilAnswer,
  describeShare,
  type PlaceOfCouncil,
  type WhichPlace,
} from '../facts/which-place.ts';
import { ShareSource } from '../parts/share-source.tsx';
import { placesWords } from '../places.words.ts';

const BAR = 100;

/** The share as a bar, for those who see it; the words beside it say the same. */
function ShareBar({ share }: { readonly share: number }): JSX.Element {
  return (
    <svg class="ef-share" viewBox={`0 0 ${BAR} 4`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="ef-share__rest" width={BAR} height="4" />
      <rect class="ef-share__own" width={Math.max(share * BAR, 1)} height="4" />
    </svg>
  );
}

function PlaceLine(props: {
  readonly answer: PlaceOfCouncil;
  readonly split: boolean;
  readonly listable: boolean;
  readonly language: Language;
}): JSX.Element {
  const { answer, split, listable, language } = props;
  const { footprint, share, part, listed } = answer;
  const words = placesWords(language);
  return (
    <li class="ef-answer__place">
      <a class="ef-answer__link" href={`/places/${footprint.slug}`}>
        {footprint.name}
      </a>
      {split ? (
        <>
          <ShareBar share={share} />
          <p class="ef-answer__line">
            {words.shareHere(describeShare(share, language))}
            {part ? ` ${words.partHere(describePart(part, language))}` : ''}
            {listable && !listed ? ` ${words.notListed}` : ''}
          </p>
        </>
      ) : null}
    </li>
  );
}

function OneCouncil(props: { readonly answer: CouncilAnswer; readonly language: Language }) {
  const { answer, language } = props;
  const { council, places } = answer;
  const words = placesWords(language);
  const split = places.length > 1;
  // Districts and councils formed later are never on the lists, so their absence says nothing.
  const listable = council.kind !== 'county-district' && council.kind !== 'later';
  return (
    <section class="ef-answer" aria-labelledby="answer">
      <h2 class="ef-answer__heading" id="answer">
        {split ? words.answerSplit(council.name, places.length) : words.answerOne(council.name)}
      </h2>
      <ul class="ef-answer__places">
        {places.map((place) => (
          <PlaceLine
            key={place.footprint.slug}
            answer={place}
            split={split}
            listable={listable}
            language={language}
          />
        ))}
      </ul>
      {council.since === undefined ? null : (
        <p class="ef-answer__line">{words.since(day(council.since, language))}</p>
      )}
      {split ? (
        <>
          <p class="ef-answer__line">{words.postcodes}</p>
          <ShareSource language={language} />
        </>
      ) : null}
    </section>
  );
}

type Props = {
  readonly council: WhichPlace | null;
  readonly query: string;
  readonly language: Language;
};

/** The answer to "which place am I in?"; nothing where the words name no council. */
export function CouncilAnswerPanel({ council, query, language }: Props): JSX.Element | null {
  if (council === null || council.kind === 'unknown') return null;
  if (council.kind === 'one') return <OneCouncil answer={council.answer} language={language} />;
  const words = placesWords(language);
  const { answers } = council;
  return (
    <section class="ef-answer" aria-labelledby="answer">
      <h2 class="ef-answer__heading" id="answer">
        {words.answerSeveral(query, answers.length)}
      </h2>
      <ul class="ef-answer__choices">
        {answers.map(({ council: { name }, places }) => (
          <li key={name}>
            <a href={`/places?q=${encodeURIComponent(name)}`}>{name}</a>
            <span class="ef-answer__where">
              {places.map(({ footprint }) => footprint.name).join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
