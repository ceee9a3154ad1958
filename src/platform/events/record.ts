import type { Clock } from '../clock.ts';
import { cachedQuery } from '../database/cached-query.ts';
import type { Writing } from '../database/database.ts';
import { newId } from '../ids.ts';

export type NewEvent = {
  readonly actor: string;
  /** Subject and past tense: `plan.published`. */
  readonly kind: string;
  readonly placeId: string | null;
  readonly subject: string;
  /** Never personal data, never a contribution's words: the record is kept for ever. */
  readonly data?: Readonly<Record<string, unknown>>;
};

/** Adds to the record of who did what, in the transaction of the command itself. */
export async function recordEvent(db: Writing, clock: Clock, event: NewEvent): Promise<void> {
  const now = clock.now();
  const row = {
    id: newId(now.getTime()),
    at: now.toISOString(),
    actor: event.actor,
    kind: event.kind,
    place_id: event.placeId,
    subject: event.subject,
    data: JSON.stringify(event.data ?? {}),
  };
  const insert = () => db.insertInto('event').values(row);
  await cachedQuery(db, 'record an event', insert, Object.values(row));
}
