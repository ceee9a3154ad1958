import type { JSX } from 'preact';
import { type Content, Details, SummaryList } from '../../../ui/nhs/index.ts';
import type { Language } from '../../../ui/words/catalogue.ts';
import { day } from '../../../ui/words/dates.ts';
import type { Evidence } from '../evidence.ts';
import { factsWords } from '../facts/facts.words.ts';
import { asRegion } from '../find-places.ts';
import type { FactValue } from '../known-facts.ts';
import { FOOTPRINT, type PlaceDetails } from '../place.ts';
import { partsWords } from '../place-parts.words.ts';
import { EvidenceNote } from './evidence-note.tsx';
import { people, poundsInMillions } from './figures.ts';

type Known<Value> = (Evidence & { readonly value: Value }) | undefined;

/** One fact: its value with how well it is known, or plainly that it is not known. */
function Fact<Value>(props: {
  readonly fact: Known<Value>;
  readonly language: Language;
  readonly show: (value: Value) => Content;
  readonly missing: string;
}): JSX.Element {
  const { fact, language, show, missing } = props;
  if (fact === undefined) return <p class="ef-fact__missing">{missing}</p>;
  return (
    <>
      <div class="ef-fact__value">{show(fact.value)}</div>
      <EvidenceNote evidence={fact} language={language} />
    </>
  );
}

function population(value: FactValue<'population'>, language: Language): Content {
  const words = partsWords(language);
  const check = value.censusCheck;
  return (
    <>
      <strong>{people(value.people, value.about, language)}</strong>
      {check === null ? null : (
        <p class="ef-fact__more">
          {words.census(people(check, true, language).toLocaleLowerCase(language))}
        </p>
      )}
    </>
  );
}

/** How the source puts it, where that says more than what the gap covers. */
const SAID_ALREADY = new Set(['NHS', 'health and care', 'not stated', 'cumulative']);

function gap(value: FactValue<'gap'>, language: Language): Content {
  const words = partsWords(language);
  const millions = poundsInMillions(value.pounds);
  return (
    <>
      <strong>{value.cumulative ? words.gapYears(millions) : words.gapValue(millions)}</strong>
      <p class="ef-fact__more">
        {words[`gap-${value.covers}`]}{' '}
        {SAID_ALREADY.has(value.wording) ? '' : `${words.gapWording(value.wording)} `}
        {words.gapWarning}
      </p>
    </>
  );
}

function published(value: FactValue<'published'>, language: Language): Content {
  const words = partsWords(language);
  const when = day(value.date, language);
  return (
    <>
      <strong>
        {value.council === null
          ? words.publishedPartners(when)
          : words.publishedCouncil(when, value.council)}
      </strong>
      {value.afterLeak ? <p class="ef-fact__more">{words.afterLeak}</p> : null}
    </>
  );
}

export type PlaceFactsProps = { readonly details: PlaceDetails; readonly language: Language };

/**
 * What is known of a place: population, funding gap, publication, rating, names and codes, each
 * with its status and sources. What is not known is said.
 * @example <PlaceFacts details={details} language={frame.language} />
 */
export function PlaceFacts({ details, language }: PlaceFactsProps): JSX.Element {
  const { facts, place } = details;
  const words = partsWords(language);
  const of2016 = place.kind === FOOTPRINT;
  const row = <Value,>(
    key: string,
    fact: Known<Value>,
    show: (value: Value) => Content,
    missing: string,
  ) => ({
    key,
    value: <Fact fact={fact} language={language} show={show} missing={missing} />,
  });
  const rating = facts['rating-2017'];
  const { settlements } = facts;
  return (
    <div class="ef-facts">
      <SummaryList
        rows={[
          row(
            words.population,
            facts.population,
            (value) => population(value, language),
            words.noPopulation,
          ),
          settlements !== undefined &&
            row(words.settlements, settlements, (towns) => towns.join(', '), ''),
          row(words.gap, facts.gap, (value) => gap(value, language), words.noGap),
          of2016 &&
            row(
              words.published,
              facts.published,
              (value) => published(value, language),
              words.noPublished,
            ),
          of2016 && row(words.rating, rating, (value) => words[value], words.noRating),
        ]}
      />
      {of2016 ? <NamesAndCodes details={details} language={language} /> : null}
    </div>
  );
}

/** Facts that few people look for stay folded, with the same care for their sources. */
function NamesAndCodes({ details: { facts }, language }: PlaceFactsProps): JSX.Element {
  const words = partsWords(language);
  const regionName = (key: string) => {
    const region = asRegion(key);
    return region === undefined ? key : factsWords(language)[region];
  };
  const entries: readonly (readonly [string, Known<string>])[] = [
    [words.name, facts.name],
    [words.region, facts.region],
    [words.name2017, facts['name-2017']],
    [words.code2016, facts['code-2016']],
    [words.code2017, facts['code-2017']],
  ];
  return (
    <Details summary={words.otherFacts}>
      <SummaryList
        rows={entries.map(
          ([key, fact]) =>
            fact !== undefined && {
              key,
              value: <Fact fact={fact} language={language} show={regionName} missing="" />,
            },
        )}
      />
    </Details>
  );
}
