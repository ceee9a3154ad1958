import type { Migration } from '../../platform/database/migrate.ts';

declare module '../../platform/database/tables.ts' {
  interface PublishedTables {
    published_answer: PublishedAnswerTable;
    published_answer_contribution: { answer_id: string; contribution_id: string };
    published_answer_passage: { answer_id: string; passage_id: string };
  }
  interface PrivateTables {
    answer: AnswerTable;
    answer_contribution: { answer_id: string; contribution_id: string };
    answer_passage: { answer_id: string; passage_id: string };
    answer_telling: { version_id: string; contribution_id: string };
  }
}

export type AnswerTable = {
  id: string;
  plan_id: string;
  /** accepted, partly, not-accepted */
  outcome: string;
  because: string;
  /** Of the form it came with: sending a form twice makes one answer. */
  form_key: string;
  /** Grows by one with each edit. */
  revision: number;
  created_by: string;
  created_at: string;
  updated_at: string;
  /** The version it was published with; null while it is a draft. */
  version_id: string | null;
};

export type PublishedAnswerTable = {
  id: string;
  plan_id: string;
  version_id: string;
  outcome: string;
  because: string;
  published_at: string;
};

export const answerMigrations: readonly Migration[] = [
  {
    id: 'answers-0001-answers',
    statements: [
      `create table answer (
        id text primary key, plan_id text not null references plan (id), outcome text not null,
        because text not null, form_key text not null unique, revision integer not null,
        created_by text not null, created_at text not null, updated_at text not null,
        version_id text)`,
      'create index answer_plan on answer (plan_id)',
      `create table answer_contribution (
        answer_id text not null references answer (id),
        contribution_id text not null references contribution (id),
        primary key (answer_id, contribution_id))`,
      'create index answer_contribution_contribution on answer_contribution (contribution_id)',
      `create table answer_passage (
        answer_id text not null references answer (id), passage_id text not null,
        primary key (answer_id, passage_id))`,
      // Whose letter about a version has been asked for: a job that runs twice writes to nobody twice.
      `create table answer_telling (
        version_id text not null, contribution_id text not null references contribution (id),
        primary key (version_id, contribution_id))`,
      `create table published_answer (
        id text primary key, plan_id text not null, version_id text not null,
        outcome text not null, because text not null, published_at text not null)`,
      'create index published_answer_plan on published_answer (plan_id)',
      `create table published_answer_contribution (
        answer_id text not null references published_answer (id), contribution_id text not null,
        primary key (answer_id, contribution_id))`,
      'create index published_answer_contribution_contribution on published_answer_contribution (contribution_id)',
      `create table published_answer_passage (
        answer_id text not null references published_answer (id), passage_id text not null,
        primary key (answer_id, passage_id))`,
    ],
  },
];
