import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/database.ts';

/** Moments at which a session was used are no change that anybody asked for. */
const LEFT_OUT = new Set(['staff_session']);

async function tableNames(database: Database): Promise<readonly string[]> {
  const query =
    database.engine === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_master where type = 'table' order by name`
      : sql<{
          name: string;
        }>`select tablename as name from pg_tables where schemaname = 'public' order by tablename`;
  const { rows } = await query.execute(database.private);
  return rows.map((row) => row.name);
}

/** A digest of every row of every table but those left out: the same when nothing has changed. */
export async function digestOf(database: Database): Promise<string> {
  const digest = createHash('sha256');
  for (const name of await tableNames(database)) {
    if (LEFT_OUT.has(name)) continue;
    const { rows } = await sql<object>`select * from ${sql.table(name)}`.execute(database.private);
    digest.update(name);
    for (const line of rows.map((row) => JSON.stringify(row)).sort()) digest.update(line);
  }
  return digest.digest('hex');
}
