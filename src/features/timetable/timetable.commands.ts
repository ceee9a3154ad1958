import { today } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { Writing } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/record.ts';
import { newId } from '../../platform/ids.ts';
import { done, type Outcome, refused } from '../../ui/words/fault.ts';
import { type Actor, actorName } from '../accounts/index.ts';
import { checkStep, type NewStep } from './check-step.ts';
import { timetableFaults } from './timetable.faults.ts';
import { mayPromise } from './timetable.policy.ts';

/** Adds a step with the day it is promised for. */
export async function addStep(
  context: Context,
  actor: Actor,
  input: NewStep,
): Promise<Outcome<{ readonly stepId: string }>> {
  const { clock, database } = context;
  if (!mayPromise(actor, input.placeId)) return refused(403, timetableFaults.notAllowed());
  const checked = checkStep(input, today(clock));
  if ('faults' in checked) return refused(400, ...checked.faults);
  const { title, level, canChange, responsible, date } = checked.step;
  return database.write(async (db) => {
    const place = await db
      .selectFrom('place')
      .select('id')
      .where('id', '=', input.placeId)
      .executeTakeFirst();
    if (!place) return refused(404, timetableFaults.notFound());
    if (input.planId !== null && !(await isPlanOf(db, input.planId, place.id))) {
      return refused(400, timetableFaults.planWrong());
    }
    const id = newId(clock.now().getTime());
    const texts = { title, level, can_change: canChange, responsible };
    await db
      .insertInto('step')
      .values({ id, place_id: place.id, plan_id: input.planId, ...texts })
      .execute();
    const { promisedFor: promised_for, setOn: set_on, reason } = date;
    await db
      .insertInto('step_date')
      .values({ step_id: id, position: 0, promised_for, set_on, reason })
      .execute();
    await recordEvent(db, clock, {
      actor: actorName(actor),
      kind: 'step.promised',
      placeId: place.id,
      subject: id,
      data: { for: promised_for, setOn: set_on },
    });
    return done({ stepId: id });
  });
}

/** Only plans that are published: the timetable is, and must not tell of a draft. */
async function isPlanOf(db: Writing, planId: string, placeId: string): Promise<boolean> {
  const plan = await db
    .selectFrom('published_plan')
    .select('id')
    .where('id', '=', planId)
    .where('place_id', '=', placeId)
    .executeTakeFirst();
  return plan !== undefined;
}
