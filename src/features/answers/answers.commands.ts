import { stamp } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { Writing } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/record.ts';
import { newId } from '../../platform/ids.ts';
import { done, type Outcome, refused } from '../../ui/words/fault.ts';
import { type Actor, actorName } from '../accounts/index.ts';
import { mayReadContributions } from '../moderation/index.ts';
import type { AnswerInput } from './answer.ts';
import { answerFaults } from './answers.faults.ts';
import { mayAnswer } from './answers.policy.ts';
import { checkAnswer } from './check-answer.ts';

const KEY = /^[A-Za-z0-9_-]{22,64}$/;

/** What may be done with answers of this plan by this actor; a refusal when nothing. */
async function planFor(db: Writing, actor: Actor, planId: string) {
  const plan = await db
    .selectFrom('plan')
    .select(['id', 'place_id'])
    .where('id', '=', planId)
    .executeTakeFirst();
  if (!plan || !mayReadContributions(actor, plan.place_id)) return undefined;
  return { id: plan.id, placeId: plan.place_id, mayAnswer: mayAnswer(actor, plan.place_id) };
}

const ROWS_AT_ONCE = 100;

async function storeLinks(
  db: Writing,
  id: string,
  contributionIds: readonly string[],
  passageIds: readonly string[],
) {
  await db.deleteFrom('answer_contribution').where('answer_id', '=', id).execute();
  await db.deleteFrom('answer_passage').where('answer_id', '=', id).execute();
  const said = contributionIds.map((contribution_id) => ({ answer_id: id, contribution_id }));
  for (let at = 0; at < said.length; at += ROWS_AT_ONCE) {
    const rows = said.slice(at, at + ROWS_AT_ONCE);
    await db.insertInto('answer_contribution').values(rows).execute();
  }
  const words = passageIds.map((passage_id) => ({ answer_id: id, passage_id }));
  for (let at = 0; at < words.length; at += ROWS_AT_ONCE) {
    const rows = words.slice(at, at + ROWS_AT_ONCE);
    await db.insertInto('answer_passage').values(rows).execute();
  }
}

export type NewAnswer = AnswerInput & {
  readonly planId: string;
  /** Made with the form: the same form sent twice is one answer. */
  readonly key: string;
};

/**
 * Writes an answer as a draft. Nobody outside can see it until the plan's next version is
 * published.
 */
export async function writeAnswer(
  context: Context,
  actor: Actor,
  input: NewAnswer,
): Promise<Outcome<{ readonly answerId: string }>> {
  const { clock, database } = context;
  return database.write(async (db): Promise<Outcome<{ answerId: string }>> => {
    const plan = await planFor(db, actor, input.planId);
    if (!plan) return refused(404, answerFaults.planNotFound());
    if (!plan.mayAnswer) return refused(403, answerFaults.notAllowed());
    if (!KEY.test(input.key)) return refused(400, answerFaults.formIncomplete());
    const sentBefore = () =>
      db
        .selectFrom('answer')
        .select('id')
        .where('form_key', '=', input.key)
        .where('plan_id', '=', plan.id)
        .executeTakeFirst();
    const known = await sentBefore();
    if (known) return done({ answerId: known.id });
    const checked = await checkAnswer(db, plan.id, input);
    if (!checked.ok) return checked;
    const { outcome, because, contributionIds, passageIds } = checked.value;
    const now = stamp(clock);
    const id = newId(clock.now().getTime());
    const inserted = await db
      .insertInto('answer')
      .values({
        id,
        plan_id: plan.id,
        outcome,
        because,
        form_key: input.key,
        revision: 1,
        created_by: actorName(actor),
        created_at: now,
        updated_at: now,
        version_id: null,
      })
      .onConflict((conflict) => conflict.column('form_key').doNothing())
      .executeTakeFirst();
    // The same form came twice at the very same moment: the other one is the answer.
    if (inserted.numInsertedOrUpdatedRows === 0n) {
      const other = await sentBefore();
      return other ? done({ answerId: other.id }) : refused(400, answerFaults.formIncomplete());
    }
    await storeLinks(db, id, contributionIds, passageIds);
    await recordEvent(db, clock, {
      actor: actorName(actor),
      kind: 'answer.drafted',
      placeId: plan.placeId,
      subject: id,
      data: { outcome, contributions: contributionIds.length, passages: passageIds.length },
    });
    return done({ answerId: id });
  });
}

async function draftFor(db: Writing, actor: Actor, answerId: string) {
  const answer = await db
    .selectFrom('answer')
    .selectAll()
    .where('id', '=', answerId)
    .executeTakeFirst();
  const plan = answer && (await planFor(db, actor, answer.plan_id));
  if (!answer || !plan) return refused(404, answerFaults.notFound());
  if (!plan.mayAnswer) return refused(403, answerFaults.notAllowed());
  if (answer.version_id !== null) return refused(409, answerFaults.alreadyPublished());
  return done({ answer, plan });
}

/** Changes an answer that has not been published. */
export async function editAnswer(
  context: Context,
  actor: Actor,
  input: AnswerInput & { readonly answerId: string; readonly revision: number },
): Promise<Outcome<null>> {
  const { clock, database } = context;
  return database.write(async (db): Promise<Outcome<null>> => {
    const found = await draftFor(db, actor, input.answerId);
    if (!found.ok) return found;
    const { answer, plan } = found.value;
    const checked = await checkAnswer(db, plan.id, input);
    if (!checked.ok) return checked;
    const { outcome, because, contributionIds, passageIds } = checked.value;
    const updated = await db
      .updateTable('answer')
      .set({ outcome, because, revision: input.revision + 1, updated_at: stamp(clock) })
      .where('id', '=', answer.id)
      .where('revision', '=', input.revision)
      .where('version_id', 'is', null)
      .executeTakeFirst();
    if (updated.numUpdatedRows !== 1n) return refused(409, answerFaults.editedMeanwhile());
    await storeLinks(db, answer.id, contributionIds, passageIds);
    await recordEvent(db, clock, {
      actor: actorName(actor),
      kind: 'answer.edited',
      placeId: plan.placeId,
      subject: answer.id,
      data: { outcome, contributions: contributionIds.length, passages: passageIds.length },
    });
    return done(null);
  });
}

/** Throws a draft away. What people said is untouched, and so is every published answer. */
export async function deleteAnswer(
  context: Context,
  actor: Actor,
  answerId: string,
): Promise<Outcome<{ readonly planId: string }>> {
  const { clock, database } = context;
  return database.write(async (db): Promise<Outcome<{ planId: string }>> => {
    const found = await draftFor(db, actor, answerId);
    if (!found.ok) return found;
    const { answer, plan } = found.value;
    // Taking the row first keeps a publication from publishing it half gone.
    const taken = await db
      .updateTable('answer')
      .set({ revision: answer.revision + 1 })
      .where('id', '=', answer.id)
      .where('version_id', 'is', null)
      .executeTakeFirst();
    if (taken.numUpdatedRows !== 1n) return refused(409, answerFaults.alreadyPublished());
    await db.deleteFrom('answer_contribution').where('answer_id', '=', answer.id).execute();
    await db.deleteFrom('answer_passage').where('answer_id', '=', answer.id).execute();
    await db.deleteFrom('answer').where('id', '=', answer.id).execute();
    const event = { actor: actorName(actor), kind: 'answer.draft-deleted', placeId: plan.placeId };
    await recordEvent(db, clock, { ...event, subject: answer.id });
    return done({ planId: plan.id });
  });
}
