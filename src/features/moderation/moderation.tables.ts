import type { Migration } from '../../platform/database/migrate.ts';

declare module '../../platform/database/tables.ts' {
  interface PrivateTables {
    moderation: ModerationTable;
  }
}

/** What staff decided about showing a contribution; absent while nobody had to. */
export type ModerationTable = {
  contribution_id: string;
  /** shown, waiting, hidden */
  state: string;
  /** Public. */
  reason: string | null;
  /** JSON list of {start, end} in the contribution's text that are not shown. */
  redactions: string;
  /** The revision of the text the redactions were made for. */
  revision: number;
  decided_by: string;
  decided_at: string;
};

export const moderationMigrations: readonly Migration[] = [
  {
    id: 'moderation-0001-decisions',
    statements: [
      `create table moderation (
        contribution_id text primary key references contribution (id), state text not null,
        reason text, redactions text not null, revision integer not null,
        decided_by text not null, decided_at text not null)`,
    ],
  },
];
