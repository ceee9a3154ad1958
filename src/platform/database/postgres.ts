import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { type Database, DatabaseFull, DatabaseUnusable, type Writing } from './database.ts';
import type { AllTables, PublishedTables } from './tables.ts';

const INT8 = 20;
const NUMERIC = 1700;

/** int8 and numeric as numbers, so that a row is the same from both databases. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format ?? 'text'),
};

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const RETRIED = new Set(['40001', '40P01']);
const DISK_FULL = '53100';
const ATTEMPTS = 5;

function code(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** A role of this database that owns nothing and is granted the published tables only. */
function publicRole(url: string): string {
  const name = new URL(url).pathname.slice(1);
  return `ef_public_${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
}

export async function openPostgres(url: string): Promise<Database> {
  const role = publicRole(url);
  const pool = new pg.Pool({ connectionString: url, max: 10, types });
  const readers = new pg.Pool({
    connectionString: url,
    max: 10,
    types,
    // The role is the connection's own default: without it there is no connection at all, and
    // RESET ROLE leads back to it.
    options: `-c role=${role} -c default_transaction_read_only=on`,
  });
  // Without a listener a lost server would end the process.
  pool.on('error', () => {});
  readers.on('error', () => {});
  const all = new Kysely<AllTables>({ dialect: new PostgresDialect({ pool }) });
  const published = new Kysely<PublishedTables>({
    dialect: new PostgresDialect({ pool: readers }),
  });
  try {
    await sql`select 1`.execute(all);
  } catch (error) {
    await Promise.all([all.destroy(), published.destroy()]);
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseUnusable(`The database at DATABASE_URL does not answer: ${reason}.`);
  }
  const listeners: (() => void)[] = [];
  let revision = 0;

  async function write<T>(work: (db: Writing) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        const value = await all.transaction().execute(work);
        revision++;
        for (const listener of listeners) listener();
        return value;
      } catch (error) {
        const reason = code(error);
        if (reason === DISK_FULL) throw new DatabaseFull('The disk is full.', { cause: error });
        if (reason === undefined || !RETRIED.has(reason) || attempt === ATTEMPTS) throw error;
        await pause(10 * attempt);
      }
    }
  }

  return {
    engine: 'postgres',
    public: published,
    private: all,
    write,
    // Another process's commits are not announced: what is cached lives one second at most.
    revision: () => revision + Math.floor(Date.now() / 1000),
    onCommit: (listener) => void listeners.push(listener),
    close: async () => {
      await Promise.all([all.destroy(), published.destroy()]);
    },
  };
}

/** Makes the public role if needed and grants it exactly these tables. */
export async function grantPublished(
  database: Database,
  url: string,
  tables: readonly string[],
): Promise<void> {
  const role = publicRole(url);
  try {
    await database.write(async (db) => {
      await sql
        .raw(
          `do $$ begin
            if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
          exception when duplicate_object or unique_violation then null; end $$`,
        )
        .execute(db);
      await sql.raw(`grant ${role} to current_user`).execute(db);
      await sql.raw(`grant usage on schema public to ${role}`).execute(db);
      await sql.raw(`revoke all on all tables in schema public from ${role}`).execute(db);
      for (const table of tables) {
        await sql.raw(`grant select on table ${table} to ${role}`).execute(db);
      }
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseUnusable(
      `The public door could not be set up (${reason}): give the database user CREATEROLE once, or create the role ${role} and grant it to that user.`,
    );
  }
}
