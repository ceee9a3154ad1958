import { today } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { Writing } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/record.ts';
import { day } from '../../ui/words/dates.ts';
import { done, type Fault, type Outcome, refused } from '../../ui/words/fault.ts';
import { type Actor, actorName } from '../accounts/index.ts';
import { isFar, isLong, isRealDay } from './check-step.ts';
import { timetableFaults } from './timetable.faults.ts';
import { mayPromise } from './timetable.policy.ts';

type Event = { readonly kind: string; readonly data?: Readonly<Record<string, string>> };

type Found = {
  readonly id: string;
  readonly placeId: string;
  readonly doneOn: string | null;
  readonly firstSetOn: string;
  readonly promisedFor: string;
  /** How many dates it has. */
  readonly dates: number;
};

/** Runs a change of one step after the policy was asked, and writes its event beside it. */
function changing(
  context: Context,
  actor: Actor,
  stepId: string,
  change: (db: Writing, step: Found) => Promise<readonly Fault[] | Event>,
): Promise<Outcome<{ readonly placeId: string }>> {
  const { clock, database } = context;
  return database.write(async (db) => {
    const row = await db
      .selectFrom('step')
      .select(['id', 'place_id', 'done_on'])
      .where('id', '=', stepId)
      .executeTakeFirst();
    if (!row) return refused(404, timetableFaults.notFound());
    if (!mayPromise(actor, row.place_id)) return refused(403, timetableFaults.notAllowed());
    const dates = await db
      .selectFrom('step_date')
      .select(['promised_for', 'set_on'])
      .where('step_id', '=', row.id)
      .orderBy('position')
      .execute();
    const result = await change(db, {
      id: row.id,
      placeId: row.place_id,
      doneOn: row.done_on,
      firstSetOn: dates[0]?.set_on ?? '',
      promisedFor: dates.at(-1)?.promised_for ?? '',
      dates: dates.length,
    });
    if (!('kind' in result)) return refused(isClash(result) ? 409 : 400, ...result);
    const event = { actor: actorName(actor), placeId: row.place_id, subject: row.id, ...result };
    await recordEvent(db, clock, event);
    return done({ placeId: row.place_id });
  });
}

/** What is at fault in no field is a clash with what somebody else did meanwhile. */
function isClash(faults: readonly Fault[]): boolean {
  return faults.every((fault) => fault.field === undefined);
}

export type Move = {
  readonly stepId: string;
  readonly promisedFor: string | null;
  readonly reason: string;
  /** How many dates the step had when it was read: somebody else's move is noticed. */
  readonly datesSeen: number;
};

/** Names another day. The old one stays to be seen, with the reason and the day it was moved. */
export function moveStep(context: Context, actor: Actor, input: Move) {
  const now = today(context.clock);
  const reason = input.reason.trim();
  return changing(context, actor, input.stepId, async (db, step) => {
    const { promisedFor, datesSeen: position } = input;
    const faults: Fault[] = [];
    if (step.doneOn !== null) return [timetableFaults.alreadyDone()];
    if (step.dates !== position) return [timetableFaults.movedMeanwhile()];
    if (promisedFor === null || !isRealDay(promisedFor) || promisedFor < now) {
      faults.push(timetableFaults.moveWrong());
    } else if (isFar(promisedFor, now)) faults.push(timetableFaults.dateFar());
    else if (promisedFor === step.promisedFor) faults.push(timetableFaults.moveSame());
    if (reason === '') faults.push(timetableFaults.reasonMissing());
    if (isLong(reason)) faults.push(timetableFaults.textLong());
    if (faults.length > 0 || promisedFor === null) return faults;
    // Where two look at the same moment, the key of the table lets one of them through.
    const added = await db
      .insertInto('step_date')
      .values({ step_id: step.id, position, promised_for: promisedFor, set_on: now, reason })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows !== 1n) return [timetableFaults.movedMeanwhile()];
    return { kind: 'step.moved', data: { from: step.promisedFor, to: promisedFor } };
  });
}

/** Says on which day a step was done. Whether that kept the promise is worked out, not said. */
export function markDone(
  context: Context,
  actor: Actor,
  input: { readonly stepId: string; readonly doneOn: string | null },
) {
  const now = today(context.clock);
  return changing(context, actor, input.stepId, async (db, step) => {
    const { doneOn } = input;
    if (doneOn === null || !isRealDay(doneOn) || doneOn > now) return [timetableFaults.doneWrong()];
    if (doneOn < step.firstSetOn) return [timetableFaults.doneEarly(day(step.firstSetOn))];
    const { numUpdatedRows } = await db
      .updateTable('step')
      .set({ done_on: doneOn })
      .where('id', '=', step.id)
      .where('done_on', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return [timetableFaults.alreadyDone()];
    return { kind: 'step.done', data: { on: doneOn } };
  });
}

/** Takes back a step that was marked as done by mistake; the record keeps both. */
export function markNotDone(context: Context, actor: Actor, stepId: string) {
  return changing(context, actor, stepId, async (db, step) => {
    const { numUpdatedRows } = await db
      .updateTable('step')
      .set({ done_on: null })
      .where('id', '=', step.id)
      .where('done_on', 'is not', null)
      .executeTakeFirst();
    return numUpdatedRows === 1n ? { kind: 'step.reopened' } : [timetableFaults.notDone()];
  });
}

/** Says in plain words why a step was late or missed. */
export function explainStep(
  context: Context,
  actor: Actor,
  input: { readonly stepId: string; readonly note: string },
) {
  const note = input.note.trim();
  return changing(context, actor, input.stepId, async (db, step) => {
    if (note === '') return [timetableFaults.noteMissing()];
    if (isLong(note)) return [timetableFaults.textLong()];
    await db
      .updateTable('step')
      .set({ note, noted_on: today(context.clock) })
      .where('id', '=', step.id)
      .execute();
    return { kind: 'step.explained' };
  });
}
