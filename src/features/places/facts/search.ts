import { councilNameForms } from './council-names.ts';
import type { Footprint, Sector } from './footprint.ts';
import { footprints } from './footprints.ts';
import type { Region } from './regions.ts';
import { type SearchEntry, type SearchField, searchFields, searchIndex } from './search-index.ts';
import type { FactStatus } from './status.ts';

/** Every filter that is present has to hold; leaving all out keeps all 44. */
export type FootprintFilters = {
  readonly region?: Region;
  /** Whether a lead had been named by 30 March 2016. */
  readonly lead?: 'named' | 'not-yet-named';
  readonly sector?: Sector;
  /** Whether a date is known on which the full plan was published. */
  readonly publication?: 'date-known' | 'date-not-known';
};

/** Why a footprint was found: the name that fits best, and how well that fact is known. */
export type SearchMatch = {
  readonly field: SearchField;
  readonly text: string;
  readonly status: FactStatus;
};

export type SearchResult = {
  readonly footprint: Footprint;
  /** Absent where nothing was asked and the filters alone decided. */
  readonly match?: SearchMatch;
};

function passes(footprint: Footprint, filters: FootprintFilters): boolean {
  const { leader, publication, region } = footprint;
  const lead = leader.value === null ? 'not-yet-named' : 'named';
  const date = publication === null ? 'date-not-known' : 'date-known';
  return (
    (filters.region === undefined || filters.region === region) &&
    (filters.lead === undefined || filters.lead === lead) &&
    (filters.sector === undefined || filters.sector === leader.value?.sector) &&
    (filters.publication === undefined || filters.publication === date)
  );
}

const noFit = 4;

/** 0 the same, 1 begins with it, 2 has its words, 3 has words that begin so, 4 does not fit. */
function fitOfForm(query: string, form: string): number {
  if (form === query) return 0;
  if (form.startsWith(query)) return 1;
  const own = form.split(' ');
  const asked = query.split(' ');
  if (asked.every((word) => own.includes(word))) return 2;
  const begins = asked.every((word) => own.some((other) => other.startsWith(word)));
  return begins ? 3 : noFit;
}

/** The fullest form that was typed decides; a frame such as "City Council" is taken off after. */
function fit(queries: readonly string[], entry: SearchEntry): number {
  let best = noFit;
  for (const query of queries) {
    for (const form of entry.forms) best = Math.min(best, fitOfForm(query, form));
  }
  // "London North West Healthcare" begins with London, yet is no better an answer to "london"
  // than the places that have it in their name.
  return best === 1 && entry.field === 'acute-trust' ? 2 : best;
}

type Found = { readonly entry: SearchEntry; readonly rank: number };

function rankOf(entry: SearchEntry, fitness: number): number {
  return fitness * searchFields.length + searchFields.indexOf(entry.field);
}

/**
 * The footprints that a query and filters leave, best fit first, each once with its best reason:
 * the same name before one that begins so, before one with the words in it; the place's own name
 * before a council's, a lead's, a CCG's or a trust's. Where a council is
 * split the larger share comes first; other equal fits keep the order of the numbers.
 * An empty query keeps all. Case, accents, punctuation and "&" do not matter.
 * Linear in the about 870 names of the index.
 * @example searchFootprints('watford')[0]?.footprint.name // 'Hertfordshire and West Essex'
 */
export function searchFootprints(
  query: string,
  filters: FootprintFilters = {},
): readonly SearchResult[] {
  const kept = footprints.filter((footprint) => passes(footprint, filters));
  const queries = councilNameForms(query);
  if (queries.length === 0) return kept.map((footprint) => ({ footprint }));
  const best = new Map<number, Found>();
  for (const entry of searchIndex) {
    const fitness = fit(queries, entry);
    if (fitness === noFit) continue;
    const rank = rankOf(entry, fitness);
    const earlier = best.get(entry.footprint.number);
    if (earlier === undefined || rank < earlier.rank) {
      best.set(entry.footprint.number, { entry, rank });
    }
  }
  return kept
    .flatMap((footprint) => best.get(footprint.number) ?? [])
    .sort((a, b) => a.rank - b.rank || b.entry.share - a.entry.share)
    .map(({ entry: { footprint, field, text, status } }) => ({
      footprint,
      match: { field, text, status },
    }));
}
