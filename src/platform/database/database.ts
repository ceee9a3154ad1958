import type { Kysely } from 'kysely';
import type { AllTables, PublishedTables } from './tables.ts';

export type Engine = 'sqlite' | 'postgres';

/** A connection inside a transaction: the only thing that can change rows. */
export type Writing = Kysely<AllTables>;

/** Everything, read only by habit: for staff pages, receipts and jobs. */
export type Private = Kysely<AllTables>;

/** What is published, and by the database's own refusal nothing else: for public pages. */
export type Public = Kysely<PublishedTables>;

export type Database = {
  readonly engine: Engine;
  readonly public: Public;
  readonly private: Private;
  /**
   * Runs `work` in one transaction and resolves when it is synced to disk. Work that throws is
   * rolled back alone. Under load several works share one commit (SQLite), so `work` must await
   * nothing but the database.
   *
   * @throws DatabaseBusy when another process holds the database for longer than ten seconds.
   * @throws DatabaseFull when the disk is full; nothing of `work` is kept.
   */
  readonly write: <T>(work: (db: Writing) => Promise<T>) => Promise<T>;
  /** Changes with every write that this process or, within a second or so, another one commits. */
  readonly revision: () => number;
  /** Called after each commit. */
  readonly onCommit: (listener: () => void) => void;
  readonly close: () => Promise<void>;
};

export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy';
}

export class DatabaseFull extends Error {
  override readonly name = 'DatabaseFull';
}

/** A fault of the set-up that the operator can mend; its message is one clear line. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
}

/** Kysely's builders over rows that one transaction at a time may change (PostgreSQL only). */
export function lockingRows(engine: Engine): boolean {
  return engine === 'postgres';
}
