import { today } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { Writing } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/record.ts';
import { newId } from '../../platform/ids.ts';
import { day } from '../../ui/words/dates.ts';
import { done, type Fault, type Outcome, refused } from '../../ui/words/fault.ts';
import { type Actor, actorName } from '../accounts/index.ts';
import { type Evidence, evidenceColumns, inventedFor, statedBy } from './evidence.ts';
import { slugOf } from './facts/fold.ts';
import { idOfNew, type NewPlace } from './new-place.ts';
import { placeFaults } from './places.faults.ts';
import { mayAddPlace } from './places.policy.ts';

/** Evidence for everything that comes with a new place. */
type Attest = (note?: string | null) => Evidence;

/** The fault of using one organisation both as real and as invented. */
async function mixedUp(db: Writing, input: NewPlace): Promise<Fault | undefined> {
  const ids = input.organisations.map((organisation) => slugOf(organisation.name));
  if (ids.length === 0) return undefined;
  const row = await db
    .selectFrom('organisation')
    .select('name')
    .where('id', 'in', ids)
    .where('fictional', '!=', input.fictional ? 1 : 0)
    .limit(1)
    .executeTakeFirst();
  return row ? placeFaults.organisationTaken(row.name) : undefined;
}

/** Organisations that are known already stay as they are and become members. */
async function writeMembers(db: Writing, placeId: string, input: NewPlace, attest: Attest) {
  for (const { name, kind, membership, about = null, code = null } of input.organisations) {
    const id = slugOf(name);
    const fictional = input.fictional ? 1 : 0;
    await db
      .insertInto('organisation')
      .values({ id, name, kind, code, about, fictional })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    await db
      .insertInto('membership')
      .values({
        place_id: placeId,
        organisation_id: id,
        kind: membership,
        part: null,
        ...evidenceColumns(attest()),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function writePosts(db: Writing, placeId: string, input: NewPlace, attest: Attest) {
  const members = new Set(input.organisations.map((organisation) => organisation.name));
  for (const [position, entry] of input.posts.entries()) {
    const { post, organisation = null, holder, since, note = null } = entry;
    await db
      .insertInto('role_holding')
      .values({
        id: newId(),
        place_id: placeId,
        post,
        person_name: holder?.name ?? null,
        job_title: holder?.jobTitle ?? null,
        organisation_id:
          organisation !== null && members.has(organisation) ? slugOf(organisation) : null,
        organisation_name: organisation,
        email: holder?.email ?? null,
        telephone: holder?.telephone ?? null,
        from_day: since,
        to_day: null,
        as_of: null,
        position,
        ...evidenceColumns(attest(note)),
      })
      .execute();
  }
}

/**
 * Adds a place with its facts, organisations and posts, all in one transaction.
 *
 * @returns the place's id. 409 when its address is taken or an organisation would be both real
 * and invented: nothing is written.
 */
export async function addPlace(
  context: Context,
  actor: Actor,
  input: NewPlace,
): Promise<Outcome<{ readonly placeId: string }>> {
  const { clock, database } = context;
  const id = idOfNew(input);
  if (!mayAddPlace(actor, id)) return refused(403, placeFaults.notAllowed());
  const name = input.name.trim();
  if (name === '' || id === '') return refused(400, placeFaults.placeNameMissing());
  const attest: Attest = (note = null) =>
    input.fictional ? inventedFor(name, note) : statedBy(name, day(today(clock)), note);
  return database.write(async (db) => {
    const mixed = await mixedUp(db, input);
    if (mixed) return refused(409, mixed);
    const { kind, placeSet, region = null, summary } = input;
    const fictional = input.fictional ? 1 : 0;
    const added = await db
      .insertInto('place')
      .values({ id, name, kind, place_set: placeSet, region, number: null, summary, fictional })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) return refused(409, placeFaults.placeTaken());
    for (const [fact, value] of Object.entries(input.facts ?? {})) {
      const row = { place_id: id, kind: fact, value: JSON.stringify(value) };
      await db
        .insertInto('place_fact')
        .values({ ...row, ...evidenceColumns(attest()) })
        .execute();
    }
    await writeMembers(db, id, input, attest);
    await writePosts(db, id, input, attest);
    const data = { organisations: input.organisations.length, fictional: input.fictional };
    const event = { actor: actorName(actor), kind: 'place.added', placeId: id, subject: id, data };
    await recordEvent(db, clock, event);
    return done({ placeId: id });
  });
}
