import { stamp, today } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { Writing } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/record.ts';
import { day } from '../../ui/words/dates.ts';
import { done, type Outcome, refused } from '../../ui/words/fault.ts';
import { type Actor, actorName } from '../accounts/index.ts';
import { inputFaults } from './check-input.ts';
import type { ContributionInput } from './contribution.ts';
import { contributionFaults } from './contributions.faults.ts';
import { holdsReceipt } from './contributions.policy.ts';
import type { ContributionTable } from './contributions.tables.ts';
import { firstDisplay } from './display.ts';
import { countAt, countedAt, publishContribution } from './publishing.ts';
import { closedSince, findTarget } from './target.ts';

type NewWords = Pick<ContributionInput, 'text' | 'speaksFor' | 'organisationName' | 'publication'>;

/** Puts new words in place of a contribution's; the old ones are kept, and no longer shown. */
export async function reword(
  db: Writing,
  context: Context,
  actor: Actor,
  row: ContributionTable,
  input: NewWords,
): Promise<boolean> {
  const { clock } = context;
  const text = input.text.trim();
  // Words that staff had hidden or redacted are read again before they are shown.
  const untouched = row.display === 'shown' && row.redactions === '[]';
  const next: ContributionTable = {
    ...row,
    text,
    speaks_for: input.speaksFor,
    organisation_name: input.speaksFor === 'organisation' ? input.organisationName.trim() : null,
    publication: input.publication,
    revision: row.revision + 1,
    edited_at: stamp(clock),
    display: untouched ? firstDisplay(input.publication, text) : 'waiting',
    display_reason: null,
    redactions: '[]',
  };
  const { id, ...values } = next;
  const updated = await db
    .updateTable('contribution')
    .set(values)
    .where('id', '=', id)
    .where('revision', '=', row.revision)
    // A moderator may be hiding the words at this very moment: then the edit is tried on what is so now.
    .where('display', '=', row.display)
    .where('redactions', '=', row.redactions)
    .executeTakeFirst();
  if (updated.numUpdatedRows !== 1n) return false;
  await db
    .insertInto('contribution_wording')
    .values({
      contribution_id: id,
      revision: row.revision,
      text: row.text,
      at: row.edited_at ?? row.received_at,
    })
    .execute();
  await publishContribution(db, next);
  const event = { actor: actorName(actor), kind: 'contribution.edited', placeId: row.place_id };
  await recordEvent(db, clock, { ...event, subject: id, data: { revision: next.revision } });
  return true;
}

export type Edit = NewWords & {
  readonly contributionId: string;
  /** The revision that was shown in the form. */
  readonly revision: number;
};

async function heldRow(db: Writing, actor: Actor, id: string) {
  if (!holdsReceipt(actor, id)) return undefined;
  return db.selectFrom('contribution').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Changes one's own words, until the plan's closing day. */
export async function editContribution(
  context: Context,
  actor: Actor,
  input: Edit,
): Promise<Outcome<null>> {
  const { clock, database } = context;
  return database.write(async (db): Promise<Outcome<null>> => {
    const row = await heldRow(db, actor, input.contributionId);
    if (!row) return refused(404, contributionFaults.codeUnknown());
    if (row.status === 'withdrawn') return refused(409, contributionFaults.alreadyWithdrawn());
    const target = {
      placeId: row.place_id,
      planId: row.plan_id,
      versionId: row.version_id,
      passageId: row.passage_id,
    };
    const faults = inputFaults({ ...input, target, quote: null, email: '' });
    if (faults.length > 0) return refused(400, ...faults);
    const found = await findTarget(db, target);
    const closed = found && closedSince(found, today(clock));
    if (closed !== undefined) return refused(410, contributionFaults.closed(day(closed)));
    if (row.revision !== input.revision || !(await reword(db, context, actor, row, input))) {
      return refused(409, contributionFaults.editedMeanwhile());
    }
    return done(null);
  });
}

/** Takes one's own contribution back, for good. That there was one stays visible; its words do not. */
export async function withdraw(
  context: Context,
  actor: Actor,
  contributionId: string,
): Promise<Outcome<null>> {
  const { clock, database } = context;
  return database.write(async (db): Promise<Outcome<null>> => {
    const row = await heldRow(db, actor, contributionId);
    if (!row) return refused(404, contributionFaults.codeUnknown());
    const updated = await db
      .updateTable('contribution')
      .set({ status: 'withdrawn' })
      .where('id', '=', row.id)
      .where('status', '=', 'received')
      .executeTakeFirst();
    if (updated.numUpdatedRows !== 1n) return refused(409, contributionFaults.alreadyWithdrawn());
    await publishContribution(db, { ...row, status: 'withdrawn' });
    await db.deleteFrom('contribution_contact').where('contribution_id', '=', row.id).execute();
    const standing = await db
      .selectFrom('carried')
      .select(['version_id', 'passage_id', 'state'])
      .where('contribution_id', '=', row.id)
      .execute();
    for (const at of standing) {
      await countAt(db, at.version_id, countedAt(at), -1);
    }
    const event = { actor: actorName(actor), kind: 'contribution.withdrawn' };
    await recordEvent(db, clock, { ...event, placeId: row.place_id, subject: row.id });
    return done(null);
  });
}
