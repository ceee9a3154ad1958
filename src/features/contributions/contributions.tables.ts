import type { Migration } from '../../platform/database/migrate.ts';

declare module '../../platform/database/tables.ts' {
  interface PublishedTables {
    published_contribution: PublishedContributionTable;
    carried: CarriedTable;
    passage_count: PassageCountTable;
  }
  interface PrivateTables {
    contribution: ContributionTable;
    /** What a contribution said before each edit. */
    contribution_wording: { contribution_id: string; revision: number; text: string; at: string };
    contribution_contact: { contribution_id: string; email_sealed: string };
    carry_review: CarryReviewTable;
  }
}

export type ContributionTable = {
  /** Random, so that its order tells nothing. */
  id: string;
  place_id: string;
  /** Null for a contribution on the place as a whole. */
  plan_id: string | null;
  /** The version that the person read. */
  version_id: string | null;
  /** Null for a contribution on the whole plan. */
  passage_id: string | null;
  /** JSON {exact, prefix, suffix}: the words of the passage they marked. */
  quote: string | null;
  text: string;
  /** web, paper, phone, e-mail, meeting, petition */
  channel: string;
  /** self, on-behalf, organisation */
  speaks_for: string;
  organisation_name: string | null;
  /** in-full, redacted, listed-only */
  publication: string;
  /** received, withdrawn */
  status: string;
  /** SHA-256 of the receipt code. */
  receipt_hash: string;
  /** SHA-256 of the form's own key: sending a form twice makes one contribution. */
  submission_hash: string;
  /** Grows by one with each edit. */
  revision: number;
  /** Calendar day on which it was said. */
  said_on: string;
  received_at: string;
  edited_at: string | null;
  /** The member of staff who keyed it in, or null. */
  keyed_by: string | null;
  /** Whether its words are shown, as staff or the rules decided: shown, waiting, hidden. */
  display: string;
  /** The public reason for hiding or redacting. */
  display_reason: string | null;
  /** JSON list of [start, end] in `text` that are not shown. */
  redactions: string;
};

export type PublishedContributionTable = {
  id: string;
  place_id: string;
  plan_id: string | null;
  version_id: string | null;
  passage_id: string | null;
  quote: string | null;
  /** What may be read by anyone; null where the words are not shown. */
  text: string | null;
  /** shown, listed-only, waiting, hidden, withdrawn */
  state: string;
  /** The public reason for hiding or redacting. */
  reason: string | null;
  redacted: number;
  edited: number;
  channel: string;
  speaks_for: string;
  organisation_name: string | null;
  said_on: string;
};

/** Where each contribution of a plan stands in each version published since it was made. */
export type CarriedTable = {
  contribution_id: string;
  version_id: string;
  /** Null when its passage is gone, or when it was on the whole plan. */
  passage_id: string | null;
  /** same, moved, reworded, gone; `same` in the version it was made on */
  state: string;
  /** Offsets of the quote in the passage's plain text; null without a quote or when gone. */
  start_at: number | null;
  end_at: number | null;
  score: number;
};

/** How many contributions stand at a passage of a version, so that a page need not count them. */
export type PassageCountTable = {
  version_id: string;
  /** `*` for the plan as a whole, `-` for words that are no longer there. */
  passage_id: string;
  contributions: number;
};

/** Staff's confirmation of what happens to a contribution at the next version. */
export type CarryReviewTable = {
  plan_id: string;
  contribution_id: string;
  /** What was confirmed: a digest of the state and both wordings. A later edit makes it void. */
  digest: string;
  /** reworded, gone: staff may say that the new wording is not what the person spoke of. */
  state: string;
  confirmed_by: string;
  confirmed_at: string;
};

export const contributionMigrations: readonly Migration[] = [
  {
    id: 'contributions-0001-contributions',
    statements: [
      `create table contribution (
        id text primary key, place_id text not null references place (id), plan_id text,
        version_id text, passage_id text, quote text, text text not null, channel text not null,
        speaks_for text not null, organisation_name text, publication text not null,
        status text not null, receipt_hash text not null unique,
        submission_hash text not null unique, revision integer not null, said_on text not null,
        received_at text not null, edited_at text, keyed_by text, display text not null,
        display_reason text, redactions text not null)`,
      'create index contribution_place on contribution (place_id, received_at)',
      'create index contribution_plan on contribution (plan_id)',
      `create table contribution_wording (
        contribution_id text not null references contribution (id), revision integer not null,
        text text not null, at text not null, primary key (contribution_id, revision))`,
      `create table contribution_contact (
        contribution_id text primary key references contribution (id), email_sealed text not null)`,
      `create table published_contribution (
        id text primary key, place_id text not null, plan_id text, version_id text,
        passage_id text, quote text, text text, state text not null, reason text,
        redacted integer not null, edited integer not null, channel text not null,
        speaks_for text not null, organisation_name text, said_on text not null)`,
      'create index published_contribution_plan on published_contribution (plan_id)',
      'create index published_contribution_place on published_contribution (place_id)',
      `create table carried (
        contribution_id text not null references published_contribution (id),
        version_id text not null, passage_id text, state text not null, start_at integer,
        end_at integer, score real not null, primary key (contribution_id, version_id))`,
      'create index carried_version on carried (version_id, passage_id)',
      `create table passage_count (
        version_id text not null, passage_id text not null, contributions integer not null,
        primary key (version_id, passage_id))`,
      `create table carry_review (
        plan_id text not null, contribution_id text not null references contribution (id),
        digest text not null, state text not null, confirmed_by text not null, confirmed_at text not null,
        primary key (plan_id, contribution_id))`,
    ],
  },
];
