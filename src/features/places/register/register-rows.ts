import { evidenceColumns } from '../evidence.ts';
import { councilNameForms } from '../facts/council-names.ts';
import { slugOf } from '../facts/fold.ts';
import { type CouncilPart, describePart, type Footprint } from '../facts/footprint.ts';
import { footprintNumbered, footprints } from '../facts/footprints.ts';
import { organisationBySlug, organisations } from '../facts/organisations.ts';
import { sourcesOf } from '../facts/sources.ts';
import type { Origin } from '../facts/status.ts';
import type { FactKind, FactValue } from '../known-facts.ts';
import { FOOTPRINT } from '../place.ts';
import type {
  EvidenceColumns,
  MembershipTable,
  OrganisationTable,
  PlaceFactTable,
  PlaceTable,
  RoleHoldingTable,
} from '../places.tables.ts';

export type RegisterRows = {
  readonly places: readonly PlaceTable[];
  readonly organisations: readonly OrganisationTable[];
  readonly facts: readonly PlaceFactTable[];
  readonly memberships: readonly MembershipTable[];
  readonly holdings: readonly RoleHoldingTable[];
};

function evidence(origin: Origin): EvidenceColumns {
  const sources = sourcesOf(origin).map(({ publisher, title, address, edition }) => ({
    publisher,
    title,
    address: address ?? null,
    edition: edition ?? null,
  }));
  const { status, note = null, unconfirmed = null } = origin;
  return evidenceColumns({ status, sources, note, unconfirmed });
}

function fact<Kind extends FactKind>(
  footprint: Footprint,
  kind: Kind,
  value: FactValue<Kind>,
  origin: Origin,
): PlaceFactTable {
  return {
    place_id: footprint.slug,
    kind,
    value: JSON.stringify(value),
    ...evidence(origin),
  };
}

const millions = (value: number) => Math.round(value * 1_000_000);

function factsOf(own: Footprint): PlaceFactTable[] {
  const { population, fundingGap: gap, publication, progressRating: rating } = own;
  const { millions: people, censusCheckMillions } = population.value;
  const rows = [
    fact(own, 'name', own.name, own.nameOrigin),
    fact(own, 'region', own.region, own.regionOrigin),
    fact(own, 'name-2017', own.name2017.value, own.name2017),
    fact(own, 'code-2016', own.onsCode2016.value, own.onsCode2016),
    fact(own, 'code-2017', own.onsCode2017.value, own.onsCode2017),
    fact(
      own,
      'population',
      { people: millions(people), about: true, censusCheck: millions(censusCheckMillions) },
      population,
    ),
    fact(
      own,
      'gap',
      {
        pounds: millions(gap.value.millions),
        covers: gap.value.covers,
        cumulative: gap.value.cumulative ?? false,
        wording: gap.value.wording,
      },
      gap,
    ),
  ];
  if (publication) {
    const { date, by, council = null, afterLeak } = publication.value;
    rows.push(fact(own, 'published', { date, by, council, afterLeak }, publication));
  }
  if (rating) rows.push(fact(own, 'rating-2017', rating.value, rating));
  return rows;
}

/** The organisation in the register that a leader's own words name, if there is one. */
function organisationNamed(name: string): string | null {
  const slugs = [slugOf(name), ...councilNameForms(name).map((form) => `${slugOf(form)}-council`)];
  return slugs.find((slug) => organisationBySlug(slug) !== undefined) ?? null;
}

type Post = { readonly name: string; readonly role: string; readonly organisation: string };

function holding(
  own: Footprint,
  key: string,
  holder: Post | null,
  rest: Pick<RoleHoldingTable, 'post' | 'as_of' | 'position'>,
  origin: Origin,
): RoleHoldingTable {
  return {
    id: `register.${own.slug}.${key}`,
    place_id: own.slug,
    person_name: holder?.name ?? null,
    job_title: holder?.role ?? null,
    organisation_id: holder ? organisationNamed(holder.organisation) : null,
    organisation_name: holder?.organisation ?? null,
    email: null,
    telephone: null,
    from_day: null,
    to_day: null,
    ...rest,
    ...evidence(origin),
  };
}

function holdingsOf(own: Footprint): RoleHoldingTable[] {
  const { leader, laterLeader: later } = own;
  const first = { post: 'Footprint lead', as_of: '30 March 2016', position: 0 };
  const rows = [holding(own, 'lead', leader.value, first, leader)];
  if (later) {
    const second = { post: 'Footprint lead, named later', as_of: later.value.when, position: 1 };
    rows.push(holding(own, 'later-lead', later.value, second, later));
  }
  return rows;
}

/** The register of March 2016 as rows of the database, always the same and in the same order. */
export function registerRows(): RegisterRows {
  return {
    places: footprints.map(({ slug, name, region, number }) => ({
      id: slug,
      name,
      kind: FOOTPRINT,
      place_set: 'STP 2016',
      region,
      number,
      summary:
        'One of the 44 areas of England that made a health and care plan together from March 2016.',
      fictional: 0,
    })),
    organisations: organisations().map(({ slug, name, kind, code }) => ({
      id: slug,
      name: kind === 'council' ? councilTitle(name) : name,
      kind,
      code,
      about: null,
      fictional: 0,
    })),
    facts: footprints.flatMap(factsOf),
    memberships: organisations().flatMap(({ slug, kind, memberships }) =>
      memberships.map((membership) => ({
        place_id: footprintNumbered(membership.footprint).slug,
        organisation_id: slug,
        kind: kind === 'acute-trust' ? 'serves' : 'formal-member',
        part: partInWords(membership.part),
        ...evidence(membership.origin),
      })),
    ),
    holdings: footprints.flatMap(holdingsOf),
  };
}

/** Which part of a council's area; null where all of it is in the place. */
function partInWords(part: CouncilPart | undefined): string | null {
  if (part === undefined) return null;
  return part.kind === 'unspecified' ? 'not stated which' : describePart(part);
}

/** Councils are named by their area alone in the table; a list of bodies needs the word. */
function councilTitle(area: string): string {
  return /\bcouncil\b/i.test(area) ? area : `${area} council`;
}
