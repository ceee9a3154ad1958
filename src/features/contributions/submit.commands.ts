import { stamp, today } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { cachedQuery } from '../../platform/database/cached-query.ts';
import type { Writing } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/record.ts';
import { shortId } from '../../platform/ids.ts';
import { sha256 } from '../../platform/secrets/secrets.ts';
import { day } from '../../ui/words/dates.ts';
import { done, type Outcome, refused } from '../../ui/words/fault.ts';
import { type Actor, actorName } from '../accounts/index.ts';
import { carryToCurrent } from './carry.commands.ts';
import { inputFaults } from './check-input.ts';
import { type ContributionInput, channels, type Display, type Quote } from './contribution.ts';
import { contributionFaults } from './contributions.faults.ts';
import { mayKeyIn } from './contributions.policy.ts';
import type { ContributionTable } from './contributions.tables.ts';
import { firstDisplay } from './display.ts';
import { reword } from './edit.commands.ts';
import { countAt, publishContribution, WHOLE_PLAN } from './publishing.ts';
import { quoteSpan } from './quote.ts';
import { codeFor } from './receipt.ts';
import { closedSince, type FoundTarget, findTarget } from './target.ts';

export type Submission = ContributionInput & {
  /** Made with the form and sent with it: the same form sent twice is one contribution. */
  readonly key: string;
  /** For what staff key in: how it was said, and on which calendar day. */
  readonly keyedIn?: { readonly channel: string; readonly saidOn: string };
};

export type Received = {
  /** To be shown now: only its hash is kept. */
  readonly code: string;
  readonly contributionId: string;
  /** The same form had been sent before. */
  readonly repeated: boolean;
  /** What it is about. */
  readonly found: FoundTarget;
};

const KEY = /^[A-Za-z0-9_-]{22,64}$/;

/** Only words that do stand in the passage are a quote of it. */
function standingQuote(quote: Quote | null, found: FoundTarget): string | null {
  if (!quote || !found.passage) return null;
  const json = JSON.stringify(quote);
  return quoteSpan(json, found.passage.text) ? json : null;
}

function rowOf(
  context: Context,
  actor: Actor,
  input: Submission,
  made: { readonly found: FoundTarget; readonly code: string; readonly display: Display },
): ContributionTable {
  const { clock } = context;
  const { found, code, display } = made;
  const text = input.text.trim();
  return {
    id: shortId(14),
    place_id: found.target.placeId,
    plan_id: found.target.planId,
    version_id: found.target.versionId,
    passage_id: found.target.passageId,
    quote: standingQuote(input.quote, found),
    text,
    channel: input.keyedIn?.channel ?? 'web',
    speaks_for: input.speaksFor,
    organisation_name: input.speaksFor === 'organisation' ? input.organisationName.trim() : null,
    publication: input.publication,
    status: 'received',
    receipt_hash: sha256(code),
    submission_hash: sha256(input.key),
    revision: 1,
    said_on: input.keyedIn?.saidOn ?? today(clock),
    received_at: stamp(clock),
    edited_at: null,
    keyed_by: actor.kind === 'staff' ? actor.id : null,
    display,
    display_reason: null,
    redactions: '[]',
  };
}

async function storeNew(
  db: Writing,
  context: Context,
  actor: Actor,
  row: ContributionTable,
  found: FoundTarget,
  email: string,
): Promise<void> {
  if (email !== '') {
    const email_sealed = context.secrets.seal('contact', email);
    await db
      .insertInto('contribution_contact')
      .values({ contribution_id: row.id, email_sealed })
      .execute();
  }
  await publishContribution(db, row);
  if (row.version_id !== null) {
    const span = quoteSpan(row.quote, found.passage?.text ?? null);
    const carried = {
      contribution_id: row.id,
      version_id: row.version_id,
      passage_id: row.passage_id,
      state: 'same',
      start_at: span?.start ?? null,
      end_at: span?.end ?? null,
      score: 1,
    };
    const stand = () => db.insertInto('carried').values(carried);
    await cachedQuery(db, 'stand at a passage', stand, Object.values(carried));
    await countAt(db, row.version_id, row.passage_id ?? WHOLE_PLAN, 1);
    await carryToCurrent(db, row);
  }
  await recordEvent(db, context.clock, {
    actor: actorName(actor),
    kind: 'contribution.received',
    placeId: row.place_id,
    subject: row.id,
    data: { channel: row.channel, onPassage: row.passage_id !== null },
  });
}

/** The contribution that this form made before, with the words that it is sent with now. */
async function sentBefore(
  db: Writing,
  context: Context,
  actor: Actor,
  input: Submission,
): Promise<string | undefined> {
  const known = await db
    .selectFrom('contribution')
    .selectAll()
    .where('submission_hash', '=', sha256(input.key))
    .executeTakeFirst();
  if (known && known.text !== input.text.trim() && known.status === 'received') {
    await reword(db, context, actor, known, input);
  }
  return known?.id;
}

/**
 * Takes a contribution from anyone, or from staff who key in what somebody said elsewhere. It is
 * acknowledged only when it is on disk.
 *
 * @returns the receipt's code. Sending the same form again gives the same code; sending it with
 * other words (after going back) changes the one contribution. 400 for what must be put right, 404
 * for a target that does not exist, 410 after the closing day.
 */
export async function submit(
  context: Context,
  actor: Actor,
  input: Submission,
): Promise<Outcome<Received>> {
  const { clock, database, secrets } = context;
  const { keyedIn } = input;
  if (keyedIn && !mayKeyIn(actor, input.target.placeId)) {
    return refused(403, contributionFaults.notAllowed());
  }
  const faults = [...inputFaults(input)];
  if (keyedIn && !channels.some((channel) => channel === keyedIn.channel)) {
    faults.push(contributionFaults.channelMissing());
  }
  if (keyedIn && !(keyedIn.saidOn <= today(clock))) faults.push(contributionFaults.dayWrong());
  if (!KEY.test(input.key)) faults.push(contributionFaults.keyMissing());
  if (faults.length > 0) return refused(400, ...faults);
  const code = codeFor(secrets, input.key);
  // Read before the transaction: others wait for it, and what is published never changes.
  const found = await findTarget(database.private, input.target);
  const closed = found && closedSince(found, keyedIn?.saidOn ?? today(clock));
  const display = firstDisplay(input.publication, input.text.trim());
  return database.write(async (db): Promise<Outcome<Received>> => {
    if (found && closed === undefined) {
      const row = rowOf(context, actor, input, { found, code, display });
      const insert = () =>
        db
          .insertInto('contribution')
          .values(row)
          // The key and the code made from it are both unique: whichever is noticed first.
          .onConflict((conflict) => conflict.doNothing());
      const inserted = await cachedQuery(db, 'receive', insert, Object.values(row));
      if (inserted.numAffectedRows === 1n) {
        await storeNew(db, context, actor, row, found, input.email.trim());
        return done({ code, contributionId: row.id, repeated: false, found });
      }
    }
    const known = await sentBefore(db, context, actor, input);
    if (!found) return refused(404, contributionFaults.targetGone());
    if (known !== undefined) return done({ code, contributionId: known, repeated: true, found });
    return refused(410, contributionFaults.closed(day(closed ?? '')));
  });
}
