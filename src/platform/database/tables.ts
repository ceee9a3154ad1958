/**
 * The tables of the product, gathered by declaration merging: each feature adds its own in its
 * `NAME.tables.ts`, so that this file never grows and every query is typed.
 *
 * - `PublishedTables`: what anyone may read. Public pages can query nothing else, and the database
 *   itself refuses (an authorizer in SQLite, a role without grants in PostgreSQL).
 * - `PrivateTables`: drafts, people's contact details, sessions, moderation, events, jobs.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging.
export interface PublishedTables {}

export interface PrivateTables {
  event: EventTable;
  job: JobTable;
  schema_migration: { id: string; applied_at: string };
}

export interface AllTables extends PublishedTables, PrivateTables {}

/** One line of the record of who did what; rows are only ever added. */
export type EventTable = {
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** `staff:ID`, `receipt:ID`, `public` or `system`. */
  actor: string;
  kind: string;
  place_id: string | null;
  subject: string;
  /** JSON. Never personal data, never a contribution's text. */
  data: string;
};

export type JobTable = {
  id: string;
  kind: string;
  payload: string;
  run_after: string;
  attempts: number;
  done_at: string | null;
  last_error: string | null;
};
