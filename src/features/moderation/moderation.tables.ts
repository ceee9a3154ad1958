import { appendOnly, type Migration } from '../../platform/database/migrate.ts';

declare module '../../platform/database/tables.ts' {
  interface PrivateTables {
    moderation_decision: ModerationDecisionTable;
  }
}

/** What a moderator decided and why; only ever added to. */
export type ModerationDecisionTable = {
  id: string;
  contribution_id: string;
  /** show, hide, redact */
  action: string;
  /** Null for showing. */
  rule: string | null;
  /** What everybody reads in place of the words; null for showing. */
  reason: string | null;
  /** How many stretches are out of the text after it. */
  parts: number;
  decided_by: string;
  decided_at: string;
};

export const moderationMigrations: readonly Migration[] = [
  {
    id: 'moderation-0001-decisions',
    statements: (engine) => [
      `create table moderation_decision (
        id text primary key, contribution_id text not null references contribution (id),
        action text not null, rule text, reason text, parts integer not null,
        decided_by text not null, decided_at text not null)`,
      'create index moderation_decision_contribution on moderation_decision (contribution_id, id)',
      ...appendOnly('moderation_decision', engine),
    ],
  },
];
