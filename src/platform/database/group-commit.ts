import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import { DatabaseBusy, DatabaseFull, type Writing } from './database.ts';

/** Works that may share one commit; more would keep the first of them waiting for the last. */
const LARGEST_GROUP = 25;
/** How long another process may hold the database. */
export const BUSY_LIMIT_MS = 10_000;

// https://www.sqlite.org/rescode.html
const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_FULL = 13;
const SQLITE_IOERR = 10;

type Work = {
  /** Gives what to do once the commit is on disk. */
  readonly run: (db: Writing) => Promise<() => void>;
  readonly reject: (reason: unknown) => void;
};

function primaryCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

function understood(error: unknown): unknown {
  const code = primaryCode(error);
  if (code === SQLITE_FULL || code === SQLITE_IOERR) {
    return new DatabaseFull('The disk is full or cannot be written.', { cause: error });
  }
  return error;
}

/**
 * One queue before one SQLite connection. Works that wait together are run one after the other,
 * each in a savepoint of its own, and share a single synced commit: each is acknowledged only after
 * that commit, and one that fails takes none of the others with it.
 */
export function groupCommit(
  connection: DatabaseSync,
  db: Writing,
  committed: () => void,
  busyLimitMs = BUSY_LIMIT_MS,
) {
  const savepoint = connection.prepare('savepoint work');
  const release = connection.prepare('release work');
  const waiting: Work[] = [];
  let draining = false;

  async function begin(): Promise<void> {
    const deadline = performance.now() + busyLimitMs;
    for (let wait = 5; ; wait = Math.min(wait * 2, 200)) {
      try {
        connection.exec('begin immediate');
        return;
      } catch (error) {
        const code = primaryCode(error);
        if (code !== SQLITE_BUSY && code !== SQLITE_LOCKED) throw error;
        if (performance.now() > deadline) {
          throw new DatabaseBusy('Another process holds the database.', { cause: error });
        }
        await pause(wait);
      }
    }
  }

  async function runOne(work: Work): Promise<() => void> {
    savepoint.run();
    try {
      const acknowledge = await work.run(db);
      release.run();
      return acknowledge;
    } catch (error) {
      // A full disk may end the whole transaction: then the whole group fails of the same cause.
      if (!connection.isTransaction) throw error;
      connection.exec('rollback to work');
      release.run();
      return () => work.reject(understood(error));
    }
  }

  async function runGroup(group: readonly Work[]): Promise<void> {
    try {
      await begin();
      const settle: (() => void)[] = [];
      for (const work of group) settle.push(await runOne(work));
      connection.exec('commit');
      for (const done of settle) done();
    } catch (error) {
      if (connection.isTransaction) connection.exec('rollback');
      for (const work of group) work.reject(understood(error));
    }
  }

  async function drain(): Promise<void> {
    draining = true;
    while (waiting.length > 0) {
      // Let every request that has arrived come this far: the driver is synchronous, so without a
      // turn of the event loop each would take a commit, and a sync to disk, for itself.
      await turn();
      await runGroup(waiting.splice(0, LARGEST_GROUP));
      committed();
    }
    draining = false;
  }

  return <T>(run: (db: Writing) => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const acknowledged = async (db: Writing) => {
        const value = await run(db);
        return () => resolve(value);
      };
      waiting.push({ run: acknowledged, reject });
      if (!draining) void drain();
    });
}
