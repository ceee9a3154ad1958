import type { Public } from '../../platform/database/database.ts';
import { evidenceOf } from './evidence.ts';
import { councils } from './facts/councils.ts';
import { factsOf } from './known-facts.ts';
import {
  canBeId,
  type Holding,
  type Membership,
  type OrganisationSummary,
  type Partner,
  type PlaceDetails,
  type PlaceSummary,
  placeOf,
} from './place.ts';
import type { MembershipTable, RoleHoldingTable } from './places.tables.ts';

const placeColumns = [
  'id',
  'name',
  'kind',
  'place_set',
  'region',
  'number',
  'summary',
  'fictional',
] as const;

/** One place, or undefined where nobody has that address. */
export async function placeById(db: Public, id: string): Promise<PlaceSummary | undefined> {
  if (!canBeId(id)) return undefined;
  const row = await db
    .selectFrom('place')
    .select(placeColumns)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? placeOf(row) : undefined;
}

/** Every place: demonstrations first, then by number, then by name. */
export async function placeList(db: Public): Promise<readonly PlaceSummary[]> {
  const rows = await db.selectFrom('place').select(placeColumns).execute();
  return rows
    .map(placeOf)
    .sort(
      (a, b) =>
        b.fictional - a.fictional ||
        (a.number ?? 0) - (b.number ?? 0) ||
        a.name.localeCompare(b.name, 'en-GB'),
    );
}

export function holdingOf(row: RoleHoldingTable): Holding {
  return {
    id: row.id,
    post: row.post,
    personName: row.person_name,
    jobTitle: row.job_title,
    organisation:
      row.organisation_name === null
        ? null
        : { id: row.organisation_id, name: row.organisation_name },
    email: row.email,
    telephone: row.telephone,
    fromDay: row.from_day,
    toDay: row.to_day,
    asOf: row.as_of,
    evidence: evidenceOf(row),
  };
}

/** Who holds and who held the posts of a place, the lead first. */
export async function holdingsOf(db: Public, placeId: string): Promise<readonly Holding[]> {
  const rows = await db
    .selectFrom('role_holding')
    .selectAll()
    .where('place_id', '=', placeId)
    .orderBy('position')
    .orderBy('from_day', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(holdingOf);
}

const byCode = new Map(councils.map((council) => [council.code ?? council.name, council]));

/** The share of a council's people who live in the place of that number. */
function shareOf(code: string | null, number: number | null): number | null {
  const council = code === null ? undefined : byCode.get(code);
  return council?.places.find(({ footprint }) => footprint === number)?.share ?? null;
}

function membershipOf(
  row: Omit<MembershipTable, 'place_id' | 'organisation_id'>,
  code: string | null,
  number: number | null,
): Membership {
  const { kind, part } = row;
  return { kind, part, share: shareOf(code, number), evidence: evidenceOf(row) };
}

async function partnersOf(db: Public, place: PlaceSummary): Promise<readonly Partner[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select(['o.id', 'o.name', 'o.kind as body', 'o.code', 'o.about', 'o.fictional'])
    .select(['m.kind', 'm.part', 'm.status', 'm.sources', 'm.note', 'm.unconfirmed'])
    .where('m.place_id', '=', place.id)
    .execute();
  return rows
    .map((row): Partner => {
      const { id, name, body: kind, code, about, fictional } = row;
      const organisation = { id, name, kind, code, about, fictional };
      return { organisation, ...membershipOf(row, code, place.number) };
    })
    .sort((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'en-GB'));
}

/** One place with its facts, posts and partners, or undefined where nobody has that address. */
export async function placeDetails(db: Public, id: string): Promise<PlaceDetails | undefined> {
  const place = await placeById(db, id);
  if (!place) return undefined;
  const facts = await db.selectFrom('place_fact').selectAll().where('place_id', '=', id).execute();
  const holdings = await holdingsOf(db, id);
  return {
    place,
    facts: factsOf(facts),
    people: holdings.filter((holding) => holding.toDay === null),
    formerPeople: holdings
      .filter((holding) => holding.toDay !== null)
      .sort((a, b) => (b.toDay ?? '').localeCompare(a.toDay ?? '')),
    partners: await partnersOf(db, place),
  };
}

export type OrganisationDetails = {
  readonly organisation: OrganisationSummary;
  readonly places: readonly (Membership & { readonly place: PlaceSummary })[];
  /** Posts in places that people of this organisation hold now. */
  readonly posts: readonly (Holding & { readonly place: PlaceSummary })[];
};

/** One organisation with the places it belongs to, or undefined where nobody has that address. */
export async function organisationDetails(
  db: Public,
  id: string,
): Promise<OrganisationDetails | undefined> {
  if (!canBeId(id)) return undefined;
  const organisation = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'kind', 'code', 'about', 'fictional'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!organisation) return undefined;
  const memberships = await db
    .selectFrom('membership')
    .selectAll()
    .where('organisation_id', '=', id)
    .execute();
  const holdings = await db
    .selectFrom('role_holding')
    .selectAll()
    .where('organisation_id', '=', id)
    .where('to_day', 'is', null)
    .orderBy('place_id')
    .orderBy('position')
    .execute();
  const ids = [...memberships, ...holdings].map((row) => row.place_id);
  const rows =
    ids.length === 0
      ? []
      : await db.selectFrom('place').select(placeColumns).where('id', 'in', ids).execute();
  const places = rows.map(placeOf).sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return {
    organisation,
    places: places.flatMap((place) =>
      memberships
        .filter((row) => row.place_id === place.id)
        .map((row) => ({ place, ...membershipOf(row, organisation.code, place.number) })),
    ),
    posts: places.flatMap((place) =>
      holdings
        .filter((row) => row.place_id === place.id)
        .map((row) => ({ place, ...holdingOf(row) })),
    ),
  };
}
