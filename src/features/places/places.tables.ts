import type { Migration } from '../../platform/database/migrate.ts';

declare module '../../platform/database/tables.ts' {
  interface PublishedTables {
    place: PlaceTable;
    place_fact: PlaceFactTable;
    organisation: OrganisationTable;
    membership: MembershipTable;
    role_holding: RoleHoldingTable;
  }
}

/** How sure a fact is: shown beside it unless it is confirmed. */
type Status = string;

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
export type PlaceFactTable = {
  place_id: string;
  /** `population`, `gap`, `published`, `name-2017`, `code-2016` … */
  kind: string;
  /** JSON, its shape given by the kind. */
  value: string;
  status: Status;
  source: string | null;
  note: string | null;
};

export type OrganisationTable = {
  /** Lasting, and the end of its address. */
  id: string;
  name: string;
  /** `ccg`, `council`, `trust`, `charity`, `watchdog` … */
  kind: string;
  /** Its ODS or GSS code. */
  code: string | null;
  fictional: number;
};

export type MembershipTable = {
  place_id: string;
  organisation_id: string;
  kind: string;
  note: string | null;
  status: Status;
  source: string | null;
};

export type RoleHoldingTable = {
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
  status: Status;
  source: string | null;
  position: number;
};

export const placeMigrations: readonly Migration[] = [
  {
    id: 'places-0001-register',
    statements: [
      `create table place (
        id text primary key, name text not null, kind text not null, place_set text not null,
        region text, number integer, summary text not null, fictional integer not null)`,
      `create table place_fact (
        place_id text not null references place (id), kind text not null, value text not null,
        status text not null, source text, note text, primary key (place_id, kind))`,
      `create table organisation (
        id text primary key, name text not null, kind text not null, code text,
        fictional integer not null)`,
      `create table membership (
        place_id text not null references place (id),
        organisation_id text not null references organisation (id), kind text not null, note text,
        status text not null, source text, primary key (place_id, organisation_id, kind))`,
      'create index membership_organisation on membership (organisation_id)',
      `create table role_holding (
        id text primary key, place_id text not null references place (id), post text not null,
        person_name text, job_title text, organisation_id text references organisation (id),
        organisation_name text, email text, telephone text, from_day text, to_day text,
        status text not null, source text, position integer not null)`,
      'create index role_holding_place on role_holding (place_id, position)',
    ],
  },
];
