import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { type Database, DatabaseUnusable } from './database.ts';
import { groupCommit } from './group-commit.ts';
import { type Migration, migrate } from './migrate.ts';
import { grantPublished, openPostgres } from './postgres.ts';
import { openReader, openWriter, restrictTo, sqliteDialect } from './sqlite.ts';
import type { AllTables, PublishedTables } from './tables.ts';

export type Opening = {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly migrations: readonly Migration[];
  /** The tables that the public door may read. */
  readonly publishedTables: readonly (keyof PublishedTables)[];
};

/** Node's own `recursive` never ends where the file system says "no such folder" to every attempt. */
function makeWithParents(folder: string): void {
  if (existsSync(folder)) return;
  makeWithParents(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o750 });
  } catch (error) {
    // Another process made it at the same moment.
    if (!existsSync(folder)) throw error;
  }
}

/** Makes the data folder, or says in one line why it cannot be used. */
export function ensureFolder(folder: string): void {
  try {
    makeWithParents(folder);
    if (!statSync(folder).isDirectory()) throw new Error('not a folder');
    accessSync(folder, constants.W_OK | constants.R_OK);
  } catch {
    throw new DatabaseUnusable(
      `The folder ${folder} cannot be written: choose another with DATA_DIR, or change its permissions.`,
    );
  }
}

function openSqlite(file: string): { database: Database; reader: DatabaseSync } {
  let writer: DatabaseSync;
  try {
    writer = openWriter(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseUnusable(`The database ${file} cannot be opened: ${reason}.`);
  }
  const reader = openReader(file);
  const staffReader = openReader(file);
  const writing = new Kysely<AllTables>({ dialect: sqliteDialect(writer) });
  const all = new Kysely<AllTables>({ dialect: sqliteDialect(staffReader) });
  const published = new Kysely<PublishedTables>({ dialect: sqliteDialect(reader) });
  const listeners: (() => void)[] = [];
  const dataVersion = staffReader.prepare('pragma data_version');
  const write = groupCommit(writer, writing, () => {
    for (const listener of listeners) listener();
  });
  const database: Database = {
    engine: 'sqlite',
    public: published,
    private: all,
    write,
    // Changes when any other connection commits, our own writer's included.
    revision: () => Number(dataVersion.get()?.['data_version'] ?? 0),
    onCommit: (listener) => void listeners.push(listener),
    close: async () => {
      // Wait for works already queued.
      await write(async () => undefined).catch(() => undefined);
      await Promise.all([writing.destroy(), all.destroy(), published.destroy()]);
      for (const connection of [writer, reader, staffReader]) {
        if (connection.isOpen) connection.close();
      }
    },
  };
  return { database, reader };
}

/**
 * Opens the database, brings it to this version's shape, and shuts the public door on everything
 * that is not published.
 *
 * @throws DatabaseUnusable with one clear line for the operator.
 */
export async function openDatabase(opening: Opening): Promise<Database> {
  const { databaseUrl, migrations, publishedTables } = opening;
  if (databaseUrl !== undefined) {
    const database = await openPostgres(databaseUrl);
    try {
      await migrate(database, migrations);
      await grantPublished(database, databaseUrl, publishedTables);
    } catch (error) {
      await database.close();
      throw error;
    }
    return database;
  }
  const { database, reader } = openSqlite(join(opening.dataDir, 'equal-footing.db'));
  try {
    await migrate(database, migrations);
  } catch (error) {
    await database.close();
    throw error;
  }
  restrictTo(reader, new Set(publishedTables));
  return database;
}
