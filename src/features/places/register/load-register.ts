import { createHash } from 'node:crypto';
import { stamp } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import type { Writing } from '../../../platform/database/database.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import { factStatuses } from '../facts/status.ts';
import { type RegisterRows, registerRows } from './register-rows.ts';

const REGISTER = 'stp-2016';

/** Rows of one statement: databases limit how many values one may carry. */
const ROWS_AT_ONCE = 100;

function inParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: (readonly Row[])[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    parts.push(rows.slice(at, at + ROWS_AT_ONCE));
  return parts;
}

function digestOf(rows: RegisterRows): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('base64url');
}

/** Takes the edition for this process; false when another one has loaded it meanwhile. */
async function claim(db: Writing, digest: string, loaded_at: string): Promise<boolean> {
  const claimed = await db
    .insertInto('register_load')
    .values({ name: REGISTER, digest, loaded_at })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ digest, loaded_at })
        .where('register_load.digest', '!=', digest),
    )
    .executeTakeFirst();
  return claimed.numInsertedOrUpdatedRows === 1n;
}

async function writePlaces(db: Writing, { places, organisations }: RegisterRows): Promise<void> {
  for (const part of inParts(places)) {
    await db
      .insertInto('place')
      .values([...part])
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          name: row.ref('excluded.name'),
          kind: row.ref('excluded.kind'),
          place_set: row.ref('excluded.place_set'),
          region: row.ref('excluded.region'),
          number: row.ref('excluded.number'),
          summary: row.ref('excluded.summary'),
        })),
      )
      .execute();
  }
  for (const part of inParts(organisations)) {
    await db
      .insertInto('organisation')
      .values([...part])
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          name: row.ref('excluded.name'),
          kind: row.ref('excluded.kind'),
          code: row.ref('excluded.code'),
        })),
      )
      .execute();
  }
}

/** What staff of a place entered themselves has another status and stays as it is. */
async function replaceFacts(db: Writing, rows: RegisterRows): Promise<void> {
  const own = rows.places.map((place) => place.id);
  for (const table of ['place_fact', 'membership'] as const) {
    await db
      .deleteFrom(table)
      .where('place_id', 'in', own)
      .where('status', 'in', [...factStatuses])
      .execute();
  }
  for (const part of inParts(rows.facts)) {
    await db
      .insertInto('place_fact')
      .values([...part])
      .onConflict((c) => c.doNothing())
      .execute();
  }
  for (const part of inParts(rows.memberships)) {
    await db
      .insertInto('membership')
      .values([...part])
      .onConflict((c) => c.doNothing())
      .execute();
  }
}

/** A later edition corrects what is known of a holding, and never opens one that staff closed. */
async function writeHoldings(db: Writing, rows: RegisterRows): Promise<void> {
  for (const part of inParts(rows.holdings)) {
    await db
      .insertInto('role_holding')
      .values([...part])
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          person_name: row.ref('excluded.person_name'),
          job_title: row.ref('excluded.job_title'),
          organisation_id: row.ref('excluded.organisation_id'),
          organisation_name: row.ref('excluded.organisation_name'),
          as_of: row.ref('excluded.as_of'),
          status: row.ref('excluded.status'),
          sources: row.ref('excluded.sources'),
          note: row.ref('excluded.note'),
          unconfirmed: row.ref('excluded.unconfirmed'),
        })),
      )
      .execute();
  }
}

/**
 * Puts the register of March 2016 into the database, once for each edition of it: a digest of the
 * rows is kept, so that a start with an unchanged register writes nothing.
 *
 * @returns whether anything was written.
 */
export async function loadRegister(
  context: Context,
  rows: RegisterRows = registerRows(),
): Promise<boolean> {
  const { clock, database } = context;
  const digest = digestOf(rows);
  const loaded = await database.private
    .selectFrom('register_load')
    .select('digest')
    .where('name', '=', REGISTER)
    .executeTakeFirst();
  if (loaded?.digest === digest) return false;
  return database.write(async (db) => {
    if (!(await claim(db, digest, stamp(clock)))) return false;
    await writePlaces(db, rows);
    await replaceFacts(db, rows);
    await writeHoldings(db, rows);
    await recordEvent(db, clock, {
      actor: 'system',
      kind: 'register.loaded',
      placeId: null,
      subject: REGISTER,
      data: { digest, places: rows.places.length, organisations: rows.organisations.length },
    });
    return true;
  });
}
