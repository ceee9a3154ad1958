import type { Migration } from '../../platform/database/migrate.ts';
import { appendOnly } from '../../platform/database/migrate.ts';

declare module '../../platform/database/tables.ts' {
  interface PublishedTables {
    published_plan: PublishedPlanTable;
    published_version: PublishedVersionTable;
    published_passage: PublishedPassageTable;
    published_change: PublishedChangeTable;
  }
  interface PrivateTables {
    plan: PlanTable;
    draft_passage: DraftPassageTable;
  }
}

export type PlanTable = {
  id: string;
  place_id: string;
  /** The end of its address once published. */
  slug: string;
  title: string;
  /** Grows by one with each saved draft: saving over somebody else's is noticed. */
  draft_revision: number;
  /** What changed in the version being drafted, in plain words. */
  draft_summary: string;
  draft_saved_at: string | null;
  draft_saved_by: string | null;
  created_at: string;
};

export type DraftPassageTable = {
  plan_id: string;
  /** Lives across versions. */
  passage_id: string;
  position: number;
  /** A Block of methods/passages as JSON. */
  block: string;
  /** Its plain text, what a reader sees. */
  text: string;
  /** Of a heading: the stage of what stands below it, or null to go on with the stage above. */
  stage: string | null;
};

export type PublishedPlanTable = {
  id: string;
  place_id: string;
  slug: string;
  title: string;
  current_version_id: string;
  version_number: number;
  /** The last day, in England, on which comments are taken; null while there is no such day. */
  comments_close_on: string | null;
  first_published_at: string;
  published_at: string;
};

export type PublishedVersionTable = {
  id: string;
  plan_id: string;
  number: number;
  title: string;
  summary: string;
  published_at: string;
};

export type PublishedPassageTable = {
  version_id: string;
  passage_id: string;
  position: number;
  block: string;
  text: string;
  /** Inner HTML, made once when the version is published. */
  html: string;
  stage: string | null;
};

/** What became of each passage from the version before to this one. */
export type PublishedChangeTable = {
  version_id: string;
  position: number;
  from_passage_id: string | null;
  to_passage_id: string | null;
  /** same, moved, reworded, split, merged, added, removed */
  state: string;
  similarity: number;
};

export const planMigrations: readonly Migration[] = [
  {
    id: 'plans-0001-drafts-and-versions',
    statements: (engine) => [
      `create table plan (
        id text primary key, place_id text not null references place (id),
        slug text not null unique, title text not null, draft_revision integer not null,
        draft_summary text not null, draft_saved_at text, draft_saved_by text,
        created_at text not null)`,
      `create table draft_passage (
        plan_id text not null references plan (id), passage_id text not null,
        position integer not null, block text not null, text text not null, stage text,
        primary key (plan_id, passage_id))`,
      `create table published_plan (
        id text primary key, place_id text not null references place (id),
        slug text not null unique, title text not null, current_version_id text not null,
        version_number integer not null, comments_close_on text,
        first_published_at text not null, published_at text not null)`,
      'create index published_plan_place on published_plan (place_id)',
      `create table published_version (
        id text primary key, plan_id text not null references published_plan (id),
        number integer not null, title text not null, summary text not null,
        published_at text not null, unique (plan_id, number))`,
      `create table published_passage (
        version_id text not null references published_version (id), passage_id text not null,
        position integer not null, block text not null, text text not null, html text not null,
        stage text, primary key (version_id, passage_id))`,
      'create index published_passage_passage on published_passage (passage_id)',
      `create table published_change (
        version_id text not null references published_version (id), position integer not null,
        from_passage_id text, to_passage_id text, state text not null, similarity real not null,
        primary key (version_id, position))`,
      // A published version is what it was, whoever has the database's password.
      ...appendOnly('published_version', engine),
      ...appendOnly('published_passage', engine),
      ...appendOnly('published_change', engine),
    ],
  },
];
