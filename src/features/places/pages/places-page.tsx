import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Breadcrumb, Tag } from '../../../ui/nhs/index.ts';
import type { Language } from '../../../ui/words/catalogue.ts';
import { asRegion, type Finding, type PlaceFilters } from '../find-places.ts';
import { FOOTPRINT, type PlaceSummary } from '../place.ts';
import { placesWords } from '../places.words.ts';
import { tileShortName } from '../tile-map/short-names.ts';
import { type Tile, TileMap } from '../tile-map/tile-map.tsx';
import { FoundPlaces } from './found-places.tsx';
import { SearchForm } from './search-form.tsx';

function tilesOf(places: readonly PlaceSummary[]): readonly Tile[] {
  return places.flatMap(({ id, kind, name, number, region: text }): Tile[] => {
    const region = asRegion(text ?? undefined);
    if (kind !== FOOTPRINT || number === null || region === undefined) return [];
    return [{ number, name, short: tileShortName(number), href: `/places/${id}`, region }];
  });
}

function Demonstration(props: { readonly place: PlaceSummary; readonly language: Language }) {
  const { place, language } = props;
  const words = placesWords(language);
  return (
    <section class="ef-demonstration">
      <h2 class="ef-demonstration__heading">
        <a href={`/places/${place.id}`}>{place.name}</a>{' '}
        <Tag colour="yellow">{words.fictional}</Tag>
      </h2>
      <p class="ef-demonstration__text">{place.summary}</p>
      <p class="ef-demonstration__text">{words.demonstrationText}</p>
    </section>
  );
}

type Props = {
  readonly frame: Frame;
  readonly finding: Finding;
  readonly filters: PlaceFilters;
};

/** Every place: search, or look at the map. The demonstration, which is marked, stands first. */
export function PlacesPage({ frame, finding, filters }: Props): JSX.Element {
  const { language } = frame;
  const words = placesWords(language);
  const query = filters.query.trim();
  const asked = query !== '' || filters.region !== undefined || filters.lead !== undefined;
  return (
    <Page
      frame={frame}
      title={query === '' ? words.title : words.resultsTitle(query)}
      above={<Breadcrumb items={[{ text: words.home, href: '/' }]} />}
      unlisted={asked}
    >
      <h1 class="nhsuk-heading-xl ef-places__title">{words.title}</h1>
      {asked ? null : <p class="nhsuk-lede-text ef-places__intro">{words.intro}</p>}
      <SearchForm filters={filters} language={language} />
      {asked ? (
        <FoundPlaces finding={finding} filters={filters} language={language} />
      ) : (
        <AllPlaces places={finding.places.map(({ place }) => place)} language={language} />
      )}
    </Page>
  );
}

function AllPlaces(props: {
  readonly places: readonly PlaceSummary[];
  readonly language: Language;
}): JSX.Element {
  const { places, language } = props;
  const words = placesWords(language);
  const others = places.filter((place) => place.fictional === 0 && place.kind !== FOOTPRINT);
  return (
    <>
      {places
        .filter((place) => place.fictional === 1)
        .map((place) => (
          <Demonstration place={place} language={language} key={place.id} />
        ))}
      {others.length === 0 ? null : (
        <section>
          <h2 class="nhsuk-heading-m">{words.other}</h2>
          <ul class="nhsuk-list">
            {others.map((place) => (
              <li key={place.id}>
                <a href={`/places/${place.id}`}>{place.name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2 class="nhsuk-heading-l ef-places__map">{words.map}</h2>
      <p class="ef-measure">{words.mapIntro}</p>
      <TileMap tiles={tilesOf(places)} label={words.map} heading="h3" language={language} />
    </>
  );
}
