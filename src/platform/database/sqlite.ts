import { constants, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/** Statements kept prepared; beyond this the oldest is dropped. */
const KEPT_STATEMENTS = 500;

/** A prepared statement, and whether it gives rows: asking SQLite each time costs more than it seems. */
type Prepared = { readonly statement: StatementSync; readonly reader: boolean };

function preparing(connection: DatabaseSync) {
  const kept = new Map<string, Prepared>();
  return (sql: string): Prepared => {
    const found = kept.get(sql);
    if (found) return found;
    const statement = connection.prepare(sql);
    const prepared = { statement, reader: statement.columns().length > 0 };
    if (kept.size >= KEPT_STATEMENTS) {
      const oldest = kept.keys().next().value;
      if (oldest !== undefined) kept.delete(oldest);
    }
    kept.set(sql, prepared);
    return prepared;
  };
}

function bindable(value: unknown): SQLInputValue {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof Uint8Array
  ) {
    return value;
  }
  throw new TypeError(`A value of type ${typeof value} cannot be stored.`);
}

/** Lets Kysely speak to one `node:sqlite` connection. */
export function sqliteDialect(connection: DatabaseSync): Dialect {
  const prepare = preparing(connection);
  const database = {
    close: () => connection.close(),
    prepare: (sql: string) => {
      const { statement, reader } = prepare(sql);
      return {
        reader,
        all: (parameters: ReadonlyArray<unknown>) => statement.all(...parameters.map(bindable)),
        run: (parameters: ReadonlyArray<unknown>) => statement.run(...parameters.map(bindable)),
        iterate: (parameters: ReadonlyArray<unknown>) =>
          statement.iterate(...parameters.map(bindable)),
      };
    },
  };
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver({ database }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/**
 * Opens the connection through which everything is written.
 * `synchronous=FULL` so that an acknowledged write survives a power cut; it is asserted, because
 * some builds of SQLite lower it silently.
 */
export function openWriter(file: string): DatabaseSync {
  const connection = new DatabaseSync(file, { enableForeignKeyConstraints: true });
  connection.exec('pragma busy_timeout = 50');
  connection.exec('pragma journal_mode = wal');
  connection.exec('pragma synchronous = full');
  connection.exec('pragma trusted_schema = off');
  const level = connection.prepare('pragma synchronous').get()?.['synchronous'];
  if (level !== 2) throw new Error('The database would not accept synchronous=FULL.');
  return connection;
}

/** Opens a connection that cannot write. */
export function openReader(file: string): DatabaseSync {
  const connection = new DatabaseSync(file, { readOnly: true });
  connection.exec('pragma busy_timeout = 2000');
  connection.exec('pragma query_only = on');
  return connection;
}

/** From now on this connection can read these tables and do nothing else at all. */
export function restrictTo(connection: DatabaseSync, tables: ReadonlySet<string>): void {
  const { SQLITE_OK, SQLITE_DENY, SQLITE_READ, SQLITE_SELECT, SQLITE_FUNCTION, SQLITE_RECURSIVE } =
    constants;
  connection.setAuthorizer((action, name) => {
    if (action === SQLITE_SELECT || action === SQLITE_FUNCTION || action === SQLITE_RECURSIVE) {
      return SQLITE_OK;
    }
    // An empty table name is a column of a subquery; a subquery's own tables are asked for apart.
    if (action === SQLITE_READ) {
      return name === null || name === '' || tables.has(name) ? SQLITE_OK : SQLITE_DENY;
    }
    return SQLITE_DENY;
  });
}
