import type { Migration } from '../../platform/database/migrate.ts';

declare module '../../platform/database/tables.ts' {
  interface PublishedTables {
    place: PlaceTable;
    place_fact: PlaceFactTable;
    organisation: OrganisationTable;
    membership: MembershipTable;
    role_holding: RoleHoldingTable;
  }
  interface PrivateTables {
    /** Which edition of a built-in register is loaded. */
    register_load: { name: string; digest: string; loaded_at: string };
  }
}

/** How well something is known and from where: beside every fact, membership and role holding. */
export type EvidenceColumns = {
  /** One of `placeStatuses`. */
  status: string;
  /** JSON: a list of `{ publisher, title, address, edition }`; empty for a recollection. */
  sources: string;
  note: string | null;
  /** Something else that was said, for which there is no source. */
  unconfirmed: string | null;
};

export type PlaceTable = {
  /** Lasting, and the end of the place's address: `leeds-and-partners`. */
  id: string;
  name: string;
  /** `footprint-2016` for the register of 2016, or what the place calls itself. */
  kind: string;
  /** The place set it belongs to, like `STP 2016`. */
  place_set: string;
  region: string | null;
  /** Its number in the place set. */
  number: number | null;
  summary: string;
  /** 1 for a demonstration place: every page about it says that it is invented. */
  fictional: number;
};

/** Anything known of a place that has a source: population, funding gap, publication … */
export type PlaceFactTable = EvidenceColumns & {
  place_id: string;
  /** A key of `factValues`: `population`, `gap`, `published`, `name-2017`, `code-2016` … */
  kind: string;
  /** JSON, its shape given by the kind. */
  value: string;
};

export type OrganisationTable = {
  /** Lasting, and the end of its address. */
  id: string;
  name: string;
  /** `ccg`, `council`, `acute-trust`, or what the organisation calls itself. */
  kind: string;
  /** Its ODS or GSS code. */
  code: string | null;
  /** What it does, in a sentence or two. */
  about: string | null;
  fictional: number;
};

export type MembershipTable = EvidenceColumns & {
  place_id: string;
  organisation_id: string;
  /** `lead`, `formal-member` or `serves`. */
  kind: string;
  /** The part of the organisation's area that is in the place; null where all of it is. */
  part: string | null;
};

export type RoleHoldingTable = EvidenceColumns & {
  id: string;
  place_id: string;
  /** Like `Footprint lead`. */
  post: string;
  /** Null is a value: not yet named. */
  person_name: string | null;
  job_title: string | null;
  organisation_id: string | null;
  organisation_name: string | null;
  email: string | null;
  telephone: string | null;
  /** Calendar days. */
  from_day: string | null;
  to_day: string | null;
  /** In words, the time of which this was known, where no first day is known. */
  as_of: string | null;
  position: number;
};

const evidence = `status text not null check (status <> ''), sources text not null,
  note text, unconfirmed text`;

export const placeMigrations: readonly Migration[] = [
  {
    id: 'places-0001-register',
    statements: [
      `create table place (
        id text primary key, name text not null, kind text not null, place_set text not null,
        region text, number integer, summary text not null, fictional integer not null)`,
      `create table place_fact (
        place_id text not null references place (id), kind text not null, value text not null,
        ${evidence}, primary key (place_id, kind))`,
      `create table organisation (
        id text primary key, name text not null, kind text not null, code text, about text,
        fictional integer not null)`,
      `create table membership (
        place_id text not null references place (id),
        organisation_id text not null references organisation (id), kind text not null, part text,
        ${evidence}, primary key (place_id, organisation_id, kind))`,
      'create index membership_organisation on membership (organisation_id)',
      `create table role_holding (
        id text primary key, place_id text not null references place (id), post text not null,
        person_name text, job_title text, organisation_id text references organisation (id),
        organisation_name text, email text, telephone text, from_day text, to_day text, as_of text,
        ${evidence}, position integer not null)`,
      'create index role_holding_place on role_holding (place_id, position)',
      'create index role_holding_organisation on role_holding (organisation_id)',
      // A post has one holder at a time, "not yet named" included: two people who change it at the
      // same moment cannot both succeed.
      `create unique index role_holding_current on role_holding (place_id, post)
        where to_day is null`,
      `create table register_load (
        name text primary key, digest text not null, loaded_at text not null)`,
    ],
  },
];
