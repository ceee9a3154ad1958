import type { Public } from '../../platform/database/database.ts';
import type { PlaceStatus } from './evidence.ts';
import { evidenceOf } from './evidence.ts';
import { fold } from './facts/fold.ts';
import { type Region, regions } from './facts/regions.ts';
import { searchFootprints } from './facts/search.ts';
import { type WhichPlace, whichPlace } from './facts/which-place.ts';
import { FOOTPRINT, type PlaceSummary } from './place.ts';
import { placeList } from './places.queries.ts';
import { spellingsNear } from './spellings-near.ts';

export type PlaceFilters = {
  readonly query: string;
  readonly region: Region | undefined;
  readonly lead: 'named' | 'not-yet-named' | undefined;
};

/** Why a place was found: which of its names, and how well that is known. */
export type Match = { readonly field: string; readonly text: string; readonly status: PlaceStatus };

export type FoundPlace = {
  readonly place: PlaceSummary;
  /** Null where no post of a lead is known; a name of null says "not yet named". */
  readonly lead: { readonly name: string | null; readonly status: PlaceStatus } | null;
  /** Null where the filters alone decided. */
  readonly match: Match | null;
};

export type Finding = {
  /** The answer to "which place am I in?"; null when nothing was typed. */
  readonly council: WhichPlace | null;
  readonly places: readonly FoundPlace[];
  /** Names spelt nearly so; only when nothing at all was found. */
  readonly suggestions: readonly string[];
};

export function asRegion(text: string | undefined): Region | undefined {
  return regions.find((region) => region === text);
}

type Names = { readonly placeId: string; readonly match: Match };

/** Names in the database that the built-in index of the footprints does not have. */
async function ownNames(db: Public, places: readonly PlaceSummary[]): Promise<readonly Names[]> {
  const people = await db
    .selectFrom('role_holding')
    .select(['place_id', 'person_name', 'status', 'sources', 'note', 'unconfirmed'])
    .where('to_day', 'is', null)
    .where('status', 'in', ['stated', 'invented'])
    .where('person_name', 'is not', null)
    .execute();
  const bodies = await db
    .selectFrom('membership as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .innerJoin('place as p', 'p.id', 'm.place_id')
    .select(['m.place_id', 'o.name', 'm.status', 'm.sources', 'm.note', 'm.unconfirmed'])
    .where('p.kind', '!=', FOOTPRINT)
    .execute();
  const towns = await db
    .selectFrom('place_fact as f')
    .select(['f.place_id', 'f.value', 'f.status', 'f.sources', 'f.note', 'f.unconfirmed'])
    .where('f.kind', '=', 'settlements')
    .execute();
  const named = (placeId: string, field: string, text: string, status: PlaceStatus): Names => ({
    placeId,
    match: { field, text, status },
  });
  return [
    ...places
      .filter((place) => place.kind !== FOOTPRINT)
      .map((place) => named(place.id, 'name', place.name, place.fictional ? 'invented' : 'stated')),
    ...towns.flatMap((row) =>
      settlementsOf(row.value).map((town) =>
        named(row.place_id, 'settlement', town, evidenceOf(row).status),
      ),
    ),
    ...people.map((row) =>
      named(row.place_id, 'lead', row.person_name ?? '', evidenceOf(row).status),
    ),
    ...bodies.map((row) => named(row.place_id, 'organisation', row.name, evidenceOf(row).status)),
  ];
}

function settlementsOf(json: string): readonly string[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Every word that was asked begins a word of the name. */
function fits(asked: readonly string[], name: string): boolean {
  const own = fold(name).split(' ');
  return asked.every((word) => own.some((other) => other.startsWith(word)));
}

/** The best match of each place: those of the database, which name a place itself, come first. */
async function matches(
  db: Public,
  query: string,
  places: readonly PlaceSummary[],
): Promise<ReadonlyMap<string, Match>> {
  const asked = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  const found = new Map<string, Match>();
  if (asked.length > 0) {
    for (const { placeId, match } of await ownNames(db, places)) {
      if (!found.has(placeId) && fits(asked, match.text)) found.set(placeId, match);
    }
  }
  for (const { footprint, match } of searchFootprints(query)) {
    if (match && !found.has(footprint.slug)) found.set(footprint.slug, match);
  }
  return found;
}

async function leads(db: Public): Promise<ReadonlyMap<string, FoundPlace['lead']>> {
  const rows = await db
    .selectFrom('role_holding')
    .selectAll()
    .where('to_day', 'is', null)
    .orderBy('position', 'desc')
    .execute();
  // The first of each place is written last.
  return new Map(
    rows.map((row) => [row.place_id, { name: row.person_name, status: evidenceOf(row).status }]),
  );
}

/**
 * Places that a query and filters leave, best fit first. A query meets the names of places,
 * councils, districts, CCGs, trusts and people in the register, and the names, organisations and
 * people of places added since; case, accents and punctuation do not matter. An empty query keeps
 * all, demonstrations first.
 * @example (await findPlaces(db, { query: 'leeds', region: undefined, lead: undefined })).places
 */
export async function findPlaces(db: Public, filters: PlaceFilters): Promise<Finding> {
  const { query, region, lead } = filters;
  const all = await placeList(db);
  const leadOf = await leads(db);
  const asked = fold(query) !== '';
  const found = asked ? await matches(db, query, all) : new Map<string, Match>();
  const byId = new Map(all.map((place) => [place.id, place]));
  const inOrder = asked ? [...found.keys()].flatMap((id) => byId.get(id) ?? []) : all;
  const places = inOrder
    .map((place) => ({
      place,
      lead: leadOf.get(place.id) ?? null,
      match: found.get(place.id) ?? null,
    }))
    .filter(
      (one) =>
        (region === undefined || one.place.region === region) &&
        (lead === undefined || (lead === 'named') === ((one.lead?.name ?? null) !== null)),
    );
  const council = asked ? whichPlace(query) : null;
  const nothing = found.size === 0 && council?.kind === 'unknown';
  return { council, places, suggestions: nothing ? suggestionsFor(query, council) : [] };
}

const MOST_SUGGESTIONS = 6;

function suggestionsFor(query: string, council: WhichPlace | null): readonly string[] {
  const own = council?.kind === 'unknown' ? council.suggestions.map(({ name }) => name) : [];
  return [...new Set([...own, ...spellingsNear(query)])].slice(0, MOST_SUGGESTIONS);
}
