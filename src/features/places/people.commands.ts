import { today } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { Writing } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/record.ts';
import { newId } from '../../platform/ids.ts';
import { day } from '../../ui/words/dates.ts';
import { done, type Outcome, refused } from '../../ui/words/fault.ts';
import { type Actor, actorName } from '../accounts/index.ts';
import { evidenceColumns, inventedFor, statedBy } from './evidence.ts';
import { faultsOfHolder, faultsOfOrder, type NewHolder } from './new-holder.ts';
import { placeFaults } from './places.faults.ts';
import { mayNameHolder } from './places.policy.ts';
import type { PlaceTable, RoleHoldingTable } from './places.tables.ts';

type Post = Pick<RoleHoldingTable, 'id' | 'post' | 'position' | 'from_day'>;

/** The post as it was read, if it is still held so. */
async function currentHolding(db: Writing, input: NewHolder): Promise<Post | undefined> {
  return db
    .selectFrom('role_holding')
    .select(['id', 'post', 'position', 'from_day'])
    .where('id', '=', input.holdingId ?? '')
    .where('place_id', '=', input.placeId)
    .where('to_day', 'is', null)
    .executeTakeFirst();
}

/** Where a new post stands: after all others. */
async function nextPosition(db: Writing, placeId: string): Promise<number> {
  const row = await db
    .selectFrom('role_holding')
    .select((row) => row.fn.max('position').as('last'))
    .where('place_id', '=', placeId)
    .executeTakeFirst();
  return Number(row?.last ?? -1) + 1;
}

async function organisationCalled(db: Writing, name: string): Promise<string | null> {
  const row = await db
    .selectFrom('organisation')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.id ?? null;
}

type Entry = Pick<RoleHoldingTable, 'id' | 'post' | 'position'>;

async function rowOf(
  db: Writing,
  context: Context,
  place: PlaceTable,
  input: NewHolder,
  entry: Entry,
): Promise<RoleHoldingTable> {
  const organisation = input.organisation.trim() || null;
  const { person } = input;
  const evidence = place.fictional
    ? inventedFor(place.name)
    : statedBy(place.name, day(today(context.clock)));
  return {
    ...entry,
    place_id: place.id,
    person_name: person?.name.trim() ?? null,
    job_title: person?.jobTitle.trim() || null,
    organisation_id: organisation === null ? null : await organisationCalled(db, organisation),
    organisation_name: organisation,
    email: person?.email.trim() || null,
    telephone: person?.telephone.trim() || null,
    from_day: input.since,
    to_day: null,
    as_of: null,
    ...evidenceColumns(evidence),
  };
}

/**
 * Says who holds a post, or that nobody is named yet. Whoever held it before stays in the record
 * and ends on the day that the new entry begins.
 *
 * @returns the id of the new entry. 409 when somebody else changed the post since `holdingId` was
 * read, or the place has a post of that name: nothing is written.
 */
export async function nameHolder(
  context: Context,
  actor: Actor,
  input: NewHolder,
): Promise<Outcome<{ readonly holdingId: string }>> {
  const { clock, database } = context;
  if (!mayNameHolder(actor, input.placeId)) return refused(403, placeFaults.notAllowed());
  const faults = faultsOfHolder(input, today(clock));
  if (faults.length > 0) return refused(400, ...faults);
  return database.write(async (db) => {
    const place = await db
      .selectFrom('place')
      .selectAll()
      .where('id', '=', input.placeId)
      .executeTakeFirst();
    if (!place) return refused(404, placeFaults.placeUnknown());
    const before = input.holdingId === null ? null : await currentHolding(db, input);
    if (before === undefined) return refused(409, placeFaults.holderMoved());
    const wrong = faultsOfOrder(input.since, before?.from_day ?? null);
    if (wrong.length > 0) return refused(400, ...wrong);
    if (before) {
      const closed = await db
        .updateTable('role_holding')
        .set({ to_day: input.since })
        .where('id', '=', before.id)
        .where('to_day', 'is', null)
        .executeTakeFirst();
      if (closed.numUpdatedRows !== 1n) return refused(409, placeFaults.holderMoved());
    }
    const entry: Entry = {
      id: newId(clock.now().getTime()),
      post: before?.post ?? input.post.trim(),
      position: before?.position ?? (await nextPosition(db, place.id)),
    };
    const written = await db
      .insertInto('role_holding')
      .values(await rowOf(db, context, place, input, entry))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (written.numInsertedOrUpdatedRows !== 1n) return refused(409, placeFaults.postTaken());
    await recordEvent(db, clock, {
      actor: actorName(actor),
      kind: input.person ? 'place.holder-named' : 'place.post-empty',
      placeId: place.id,
      subject: entry.id,
      data: { post: entry.post, since: input.since },
    });
    return done({ holdingId: entry.id });
  });
}
