import type { Language } from '../../../ui/words/catalogue.ts';
import { councilNameForms, formsOfCouncil } from './council-names.ts';
import { type Council, councils } from './councils.ts';
import { factsWords } from './facts.words.ts';
import { fold } from './fold.ts';
import type { CouncilPart, Footprint } from './footprint.ts';
import { footprintNumbered } from './footprints.ts';
import { editDistance } from './near-spelling.ts';
import shortNames from './tables/short-names.json' with { type: 'json' };
import wideAreas from './tables/wide-areas.json' with { type: 'json' };

/** One footprint that a council's people live in. */
export type PlaceOfCouncil = {
  readonly footprint: Footprint;
  /** The share of the council's people who live in it, 0–1. */
  readonly share: number;
  /** Whether the footprint's own list names this council; districts are never on the lists. */
  readonly listed: boolean;
  /** The part of the council's area, where the footprint's list says which. */
  readonly part?: CouncilPart;
};

export type CouncilAnswer = {
  readonly council: Council;
  /** Largest share first; more than one where the council is split. */
  readonly places: readonly PlaceOfCouncil[];
};

/**
 * `one`: the words name one council. `several`: they fit more than one, and the person chooses.
 * `unknown`: none, with up to five councils of similar spelling.
 */
export type WhichPlace =
  | { readonly kind: 'one'; readonly answer: CouncilAnswer }
  | { readonly kind: 'several'; readonly answers: readonly CouncilAnswer[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly Council[] };

const byForm = new Map<string, Council>();
const byName = new Map(councils.map((council) => [council.name, council]));
for (const council of councils) {
  for (const form of formsOfCouncil(council.name)) {
    if (!byForm.has(form)) byForm.set(form, council);
  }
}
for (const [short, name] of Object.entries(shortNames)) {
  const council = byName.get(name);
  if (council !== undefined) byForm.set(fold(short), council);
}

const byWideArea = new Map<string, readonly Council[]>([
  ['london', councils.filter((council) => council.kind === 'london-borough')],
  ['greater london', councils.filter((council) => council.kind === 'london-borough')],
]);
for (const [area, names] of Object.entries(wideAreas)) {
  byWideArea.set(
    fold(area),
    councils.filter((council) => names.includes(council.name)),
  );
}

function answerFor(council: Council): CouncilAnswer {
  const places = council.places.map(({ footprint: number, share }): PlaceOfCouncil => {
    const footprint = footprintNumbered(number);
    const entry =
      council.kind === 'later'
        ? undefined
        : footprint.councils.value.find(({ name }) => name === council.name);
    const part = entry?.part;
    return {
      footprint,
      share,
      listed: entry !== undefined,
      ...(part === undefined ? {} : { part }),
    };
  });
  return { council, places };
}

/** Words that say nothing about which council is meant. */
const emptyWords = new Set(['and', 'of', 'the', 'upon', 'on', 'under', 'in', 'with', 'city']);

function withEveryWord(form: string): readonly Council[] {
  const words = form.split(' ');
  if (words.every((word) => emptyWords.has(word))) return [];
  return councils.filter((council) => {
    const own = fold(council.name).split(' ');
    return words.every((word) => own.includes(word));
  });
}

function similar(form: string): readonly Council[] {
  const allowed = form.length < 5 ? 1 : 2;
  return councils
    .map((council) => {
      const name = fold(council.name);
      return { council, far: name.startsWith(form) ? 0 : editDistance(form, name) };
    })
    .filter(({ far }) => far <= allowed)
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
    .map(({ council }) => council);
}

/**
 * Which footprint of March 2016 a council's people were in, by the council's name in any common
 * form: of the county, the district, or a council formed since.
 * Linear in the number of councils (362).
 * @example whichPlace('London Borough of Camden') // one: North Central London, share 1
 * @example whichPlace('Newcastle') // several: upon Tyne, under Lyme
 */
export function whichPlace(name: string): WhichPlace {
  const forms = councilNameForms(name);
  for (const form of forms) {
    const exact = byForm.get(form);
    if (exact !== undefined) return { kind: 'one', answer: answerFor(exact) };
    const wide = byWideArea.get(form);
    if (wide !== undefined) return { kind: 'several', answers: wide.map(answerFor) };
  }
  const shortest = forms.at(-1);
  if (shortest === undefined) return { kind: 'unknown', suggestions: [] };
  const [first, ...rest] = withEveryWord(shortest).map(answerFor);
  if (first === undefined) return { kind: 'unknown', suggestions: similar(shortest) };
  return rest.length === 0
    ? { kind: 'one', answer: first }
    : { kind: 'several', answers: [first, ...rest] };
}

/**
 * A share as words that can follow a place's name; no share is rounded up to everyone or down
 * to nobody.
 * @example describeShare(0.853) // 'about 85% of people'
 */
export function describeShare(share: number, language: Language = 'en'): string {
  const words = factsWords(language);
  if (share >= 1) return words.everyone;
  const percent = Math.round(share * 100);
  if (percent < 1) return words.hardlyAnyone;
  return percent > 99 ? words.nearlyEveryone : words.people(percent);
}
