import type { Clock } from '../clock.ts';
import type { Database, Writing } from '../database/database.ts';
import type { JobTable } from '../database/tables.ts';
import { newId } from '../ids.ts';

/** What one kind of job does. It may run twice after a crash, so it must bear that. */
export type JobHandler = {
  readonly kind: string;
  readonly run: (payload: unknown) => Promise<void>;
};

const ATTEMPTS = 8;
const IDLE_MS = 5_000;

/** Adds work to be done after the transaction of the command that asks for it. */
export async function enqueue(
  db: Writing,
  clock: Clock,
  kind: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  const now = clock.now();
  const row: JobTable = {
    id: newId(now.getTime()),
    kind,
    payload: JSON.stringify(payload),
    run_after: now.toISOString(),
    attempts: 0,
    done_at: null,
    last_error: null,
  };
  await db.insertInto('job').values(row).execute();
}

/** Minutes to wait after each failed attempt double: 1, 2, 4 … 64. */
function later(now: Date, attempts: number): string {
  return new Date(now.getTime() + 60_000 * 2 ** (attempts - 1)).toISOString();
}

/** Mail servers repeat the address in their complaints; the record of jobs does not keep it. */
function withoutAddresses(message: string): string {
  return message.replace(/\S+@\S+/g, '(an address)').slice(0, 500);
}

export type JobRunner = {
  /** Runs everything that is due now; for tests and for shutting down. */
  readonly drain: () => Promise<number>;
  readonly start: () => void;
  readonly stop: () => Promise<void>;
};

export function createJobRunner(options: {
  readonly database: Database;
  readonly clock: Clock;
  readonly handlers: readonly JobHandler[];
  readonly failed: (kind: string, error: unknown) => void;
}): JobRunner {
  const { database, clock, handlers, failed } = options;
  let timer: NodeJS.Timeout | undefined;
  let stopped = true;
  let running: Promise<number> = Promise.resolve(0);

  /** Takes one due job for this process: two processes never take the same one. */
  async function take(): Promise<JobTable | undefined> {
    const now = clock.now();
    const due = await database.private
      .selectFrom('job')
      .selectAll()
      .where('done_at', 'is', null)
      .where('run_after', '<=', now.toISOString())
      .where('attempts', '<', ATTEMPTS)
      .orderBy('run_after')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (!due) return undefined;
    const attempts = due.attempts + 1;
    const taken = await database.write((db) =>
      db
        .updateTable('job')
        .set({ attempts, run_after: later(now, attempts) })
        .where('id', '=', due.id)
        .where('attempts', '=', due.attempts)
        .executeTakeFirst(),
    );
    return taken.numUpdatedRows === 1n ? { ...due, attempts } : take();
  }

  async function runOne(job: JobTable): Promise<void> {
    const handler = handlers.find((h) => h.kind === job.kind);
    let outcome: { done_at?: string; payload?: string; last_error?: string };
    try {
      if (!handler) throw new Error(`Nobody handles jobs of kind ${job.kind}.`);
      const payload: unknown = JSON.parse(job.payload);
      await handler.run(payload);
      // What was in a job that is done may hold an address: it is not kept.
      outcome = { done_at: clock.now().toISOString(), payload: '{}' };
    } catch (error) {
      failed(job.kind, error);
      const last_error = withoutAddresses(error instanceof Error ? error.message : String(error));
      outcome = job.attempts < ATTEMPTS ? { last_error } : { last_error, payload: '{}' };
    }
    await database.write((db) =>
      db.updateTable('job').set(outcome).where('id', '=', job.id).execute(),
    );
  }

  async function drainOnce(): Promise<number> {
    for (let done = 0; ; done++) {
      const job = await take();
      if (!job) return done;
      await runOne(job);
    }
  }

  function drain(): Promise<number> {
    running = running.catch(() => 0).then(drainOnce);
    return running;
  }

  function tick(): void {
    drain()
      .catch((error: unknown) => failed('runner', error))
      .finally(() => {
        if (!stopped) timer = setTimeout(tick, IDLE_MS).unref();
      });
  }

  return {
    drain,
    start: () => {
      stopped = false;
      tick();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running.catch(() => 0);
    },
  };
}
