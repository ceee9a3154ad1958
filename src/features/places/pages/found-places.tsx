import type { JSX } from 'preact';
import { Tag } from '../../../ui/nhs/index.ts';
import type { Language } from '../../../ui/words/catalogue.ts';
import { factsWords } from '../facts/facts.words.ts';
import { asRegion, type Finding, type FoundPlace, type PlaceFilters } from '../find-places.ts';
import { StatusTag } from '../parts/evidence-note.tsx';
import type { PlaceSummary } from '../place.ts';
import { placesWords } from '../places.words.ts';
import { CouncilAnswerPanel } from './council-answer.tsx';

/** The name of a region, or what the place says of itself. */
export function regionName(place: PlaceSummary, language: Language): string | null {
  const region = asRegion(place.region ?? undefined);
  return region === undefined ? place.region : factsWords(language)[region];
}

function matchLabel(field: string, language: Language): string {
  const words = placesWords(language);
  const found = Object.entries(words).find(([key]) => key === `by_${field}`)?.[1];
  return typeof found === 'string' ? found : field;
}

function FoundItem(props: { readonly found: FoundPlace; readonly language: Language }) {
  const { found, language } = props;
  const { place, lead, match } = found;
  const words = placesWords(language);
  const region = regionName(place, language);
  return (
    <li class="ef-found">
      <a class="ef-found__name" href={`/places/${place.id}`}>
        {place.name}
      </a>{' '}
      {place.fictional === 1 ? <Tag colour="yellow">{words.fictional}</Tag> : null}
      <p class="ef-found__line">
        {region === null ? '' : `${region}. `}
        {lead === null ? '' : lead.name === null ? words.leadNone : words.leadIs(lead.name)}{' '}
        {lead === null ? null : <StatusTag status={lead.status} language={language} />}
      </p>
      {match === null || match.text === place.name || match.text === lead?.name ? null : (
        <p class="ef-found__line">
          {matchLabel(match.field, language)}: <strong>{match.text}</strong>{' '}
          <StatusTag status={match.status} language={language} />
        </p>
      )}
    </li>
  );
}

/** Places that the council's answer has named already are not listed twice. */
function answered({ council }: Finding): ReadonlySet<string> {
  return council?.kind === 'one'
    ? new Set(council.answer.places.map(({ footprint }) => footprint.slug))
    : new Set();
}

function Nothing(props: {
  readonly filters: PlaceFilters;
  readonly suggestions: readonly string[];
  readonly language: Language;
}): JSX.Element {
  const { filters, suggestions, language } = props;
  const { lead, query, region } = filters;
  const words = placesWords(language);
  const narrowed = region !== undefined || lead !== undefined;
  const asked = query.trim() !== '';
  return (
    <section class="ef-nothing">
      <h2 class="nhsuk-heading-m">{asked ? words.nothing(query.trim()) : words.nothingFiltered}</h2>
      {suggestions.length === 0 ? null : (
        <>
          <p>{words.didYouMean}</p>
          <ul class="ef-nothing__list">
            {suggestions.map((name) => (
              <li key={name}>
                <a href={`/places?q=${encodeURIComponent(name)}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {asked ? <p>{words.nothingHelp}</p> : null}
      {narrowed && asked ? (
        <p>
          <a href={`/places?q=${encodeURIComponent(query)}`}>{words.wider}</a>
        </p>
      ) : null}
      <p>
        <a href="/places">{words.seeAll}</a>
      </p>
    </section>
  );
}

type Props = {
  readonly finding: Finding;
  readonly filters: PlaceFilters;
  readonly language: Language;
};

/** What a search found: the council's place, then every other place with those words. */
export function FoundPlaces({ finding, filters, language }: Props): JSX.Element {
  const words = placesWords(language);
  const known = answered(finding);
  const rest = finding.places.filter(({ place }) => !known.has(place.id));
  const { council } = finding;
  const answerShown = council !== null && council.kind !== 'unknown';
  const heading = answerShown ? words.alsoFound(rest.length) : words.found(rest.length);
  return (
    <>
      <CouncilAnswerPanel council={council} query={filters.query.trim()} language={language} />
      {rest.length === 0 ? null : (
        <section>
          <h2 class="nhsuk-heading-m">{heading}</h2>
          <ul class="ef-found-list">
            {rest.map((found) => (
              <FoundItem found={found} language={language} key={found.place.id} />
            ))}
          </ul>
        </section>
      )}
      {rest.length === 0 && !answerShown ? (
        <Nothing filters={filters} suggestions={finding.suggestions} language={language} />
      ) : (
        <p>
          <a href="/places">{words.startAgain}</a>
        </p>
      )}
    </>
  );
}
