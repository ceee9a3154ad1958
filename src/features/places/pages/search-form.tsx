import type { JSX } from 'preact';
import { Button, Details, Select, TextInput } from '../../../ui/nhs/index.ts';
import type { Language } from '../../../ui/words/catalogue.ts';
import { factsWords } from '../facts/facts.words.ts';
import { regions } from '../facts/regions.ts';
import type { PlaceFilters } from '../find-places.ts';
import { placesWords } from '../places.words.ts';

type Props = { readonly filters: PlaceFilters; readonly language: Language };

/** Longer than any name; the search cuts at 200 in any case. */
const LONGEST_QUERY = 200;

/** One box for everything, and two ways to narrow it down. An ordinary form that asks by GET. */
export function SearchForm({ filters, language }: Props): JSX.Element {
  const words = placesWords(language);
  const names = factsWords(language);
  const narrowed = filters.region !== undefined || filters.lead !== undefined;
  return (
    <search aria-label={words.title}>
      <form class="ef-find" method="get" action="/places">
        <div class="ef-find__query">
          <TextInput
            name="q"
            type="search"
            label={words.searchLabel}
            labelOptions={{ size: 'm' }}
            hint={words.searchHint}
            value={filters.query}
            maxlength={LONGEST_QUERY}
            autocomplete="off"
            spellcheck={false}
          />
          <Button>{words.search}</Button>
        </div>
        <Details summary={words.narrow} open={narrowed}>
          <div class="ef-find__filters">
            <Select
              name="region"
              label={words.region}
              value={filters.region ?? ''}
              items={[
                { text: words.everyRegion, value: '' },
                ...regions.map((region) => ({ text: names[region], value: region })),
              ]}
            />
            <Select
              name="lead"
              label={words.lead}
              value={filters.lead ?? ''}
              items={[
                { text: words.anyLead, value: '' },
                { text: words.leadNamed, value: 'named' },
                { text: words.leadNotNamed, value: 'not-yet-named' },
              ]}
            />
          </div>
        </Details>
      </form>
    </search>
  );
}
