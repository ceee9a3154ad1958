import { sql } from 'kysely';
import { type Database, DatabaseUnusable, type Engine } from './database.ts';

/**
 * One step of the database's shape. Statements are portable SQL; `create table` is made STRICT on
 * SQLite by the migrator. A step is never changed once released: add another.
 */
export type Migration = {
  /** Sorts in order of application: `plans-0001-drafts`. */
  readonly id: string;
  readonly statements: readonly string[] | ((engine: Engine) => readonly string[]);
};

function strict(statement: string, engine: Engine): string {
  const creates = /^\s*create\s+table/i.test(statement);
  return creates && engine === 'sqlite' ? `${statement.trimEnd()} strict` : statement;
}

/** Statements that make a table refuse every change and deletion of its rows. */
export function appendOnly(table: string, engine: Engine): string[] {
  if (engine === 'sqlite') {
    return ['update', 'delete'].map(
      (change) => `create trigger ${table}_no_${change} before ${change} on ${table}
        begin select raise(abort, 'rows of ${table} are never changed'); end`,
    );
  }
  return [
    `create or replace function refuse_change() returns trigger language plpgsql as
      $$ begin raise exception 'rows of % are never changed', tg_table_name; end $$`,
    `create trigger ${table}_append_only before update or delete on ${table}
      for each statement execute function refuse_change()`,
  ];
}

/** Undoes {@link appendOnly}, for the one case in which rows may go: an invented place is removed. */
export function notAppendOnly(table: string, engine: Engine): string[] {
  if (engine === 'sqlite') {
    return ['update', 'delete'].map((change) => `drop trigger ${table}_no_${change}`);
  }
  return [`drop trigger ${table}_append_only on ${table}`];
}

const platformMigration: Migration = {
  id: '0000-platform',
  statements: (engine) => [
    `create table event (
      id text primary key, at text not null, actor text not null, kind text not null,
      place_id text, subject text not null, data text not null)`,
    'create index event_subject on event (subject, id)',
    ...appendOnly('event', engine),
    `create table job (
      id text primary key, kind text not null, payload text not null, run_after text not null,
      attempts integer not null, done_at text, last_error text)`,
    'create index job_due on job (done_at, run_after)',
  ],
};

/**
 * Applies the steps that are missing, in the given order, each in its own transaction.
 *
 * @returns the ids applied now.
 * @throws DatabaseUnusable when the database holds a step that this version does not know.
 */
export async function migrate(
  database: Database,
  steps: readonly Migration[],
): Promise<readonly string[]> {
  const all = [platformMigration, ...steps];
  await database.write((db) =>
    sql`create table if not exists schema_migration (id text primary key, applied_at text not null)`.execute(
      db,
    ),
  );
  const rows = await database.private.selectFrom('schema_migration').select('id').execute();
  const applied = new Set(rows.map((row) => row.id));
  const unknown = [...applied].filter((id) => !all.some((step) => step.id === id));
  if (unknown.length > 0) {
    throw new DatabaseUnusable(
      `The database was made by a newer version of Equal Footing (${unknown[0]}): start that version, or name another DATA_DIR.`,
    );
  }
  const missing = all.filter((step) => !applied.has(step.id));
  for (const step of missing) {
    const { statements } = step;
    const list = typeof statements === 'function' ? statements(database.engine) : statements;
    await database.write(async (db) => {
      for (const statement of list) await sql.raw(strict(statement, database.engine)).execute(db);
      const row = { id: step.id, applied_at: new Date().toISOString() };
      await db.insertInto('schema_migration').values(row).execute();
    });
  }
  return missing.map((step) => step.id);
}
