import { checkBlocks } from '../../methods/passages/index.ts';
import { stamp } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { Writing } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/record.ts';
import { newId } from '../../platform/ids.ts';
import { done, type Outcome, refused } from '../../ui/words/fault.ts';
import { type Actor, actorName } from '../accounts/index.ts';
import { draftPassages } from './drafts.queries.ts';
import { identify, type NewPassage } from './drafts.ts';
import { planFaults } from './plan.faults.ts';
import { mayWrite } from './plan.policy.ts';
import { type Passage, slugOf } from './plan.ts';
import { passageOf } from './stored-passages.ts';

const LONGEST_TITLE = 150;

export type NewPlan = { readonly placeId: string; readonly title: string };

/** Starts a plan of a place, as an empty draft that nobody else can see. */
export async function createPlan(
  context: Context,
  actor: Actor,
  input: NewPlan,
): Promise<Outcome<{ readonly planId: string }>> {
  const { clock, database } = context;
  if (!mayWrite(actor, input.placeId)) return refused(403, planFaults.notFound());
  const title = input.title.trim();
  const slug = slugOf(title);
  if (title === '' || slug === '') return refused(400, planFaults.titleMissing());
  if (title.length > LONGEST_TITLE) return refused(400, planFaults.titleLong());
  return database.write(async (db) => {
    const place = await db
      .selectFrom('place')
      .select('id')
      .where('id', '=', input.placeId)
      .executeTakeFirst();
    if (!place) return refused(400, planFaults.placeMissing());
    const id = newId(clock.now().getTime());
    const created = await db
      .insertInto('plan')
      .values({
        id,
        place_id: place.id,
        slug,
        title,
        draft_revision: 0,
        draft_summary: '',
        draft_saved_at: null,
        draft_saved_by: null,
        created_at: stamp(clock),
      })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirst();
    if (created.numInsertedOrUpdatedRows === 0n) return refused(409, planFaults.slugTaken());
    const event = { actor: actorName(actor), kind: 'plan.started', placeId: place.id, subject: id };
    await recordEvent(db, clock, event);
    return done({ planId: id });
  });
}

export type DraftInput = {
  readonly planId: string;
  /** The revision that was read before editing. */
  readonly revision: number;
  readonly passages: readonly NewPassage[];
};

/** The passages of the version that readers see now; none before the first is published. */
export async function currentPassages(db: Writing, planId: string): Promise<readonly Passage[]> {
  const rows = await db
    .selectFrom('published_passage as p')
    .innerJoin('published_plan as plan', 'plan.current_version_id', 'p.version_id')
    .select(['p.passage_id', 'p.block', 'p.text', 'p.stage'])
    .where('plan.id', '=', planId)
    .orderBy('p.position')
    .execute();
  return rows.map(passageOf);
}

function atPassage(at: number | null, message: string): string {
  return at === null ? message : `Passage ${at + 1}: ${message}`;
}

/** Rows of one statement: databases limit how many values one may carry. */
const ROWS_AT_ONCE = 100;

async function replacePassages(db: Writing, planId: string, passages: readonly Passage[]) {
  await db.deleteFrom('draft_passage').where('plan_id', '=', planId).execute();
  const rows = passages.map((passage, position) => ({
    plan_id: planId,
    passage_id: passage.id,
    position,
    block: JSON.stringify(passage.block),
    text: passage.text,
    stage: passage.stage,
  }));
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await db
      .insertInto('draft_passage')
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .execute();
  }
}

/**
 * Saves the text of a draft. Each passage keeps the id of the one it continues, so that what people
 * said stays with it.
 *
 * @returns the new revision. 409 when somebody else saved since `revision` was read: nothing is
 * written, and the caller still has everything that was typed.
 */
export async function saveDraft(
  context: Context,
  actor: Actor,
  input: DraftInput,
): Promise<Outcome<{ readonly revision: number }>> {
  const { clock, database } = context;
  if (input.passages.length === 0) return refused(400, planFaults.textEmpty());
  const wrong = checkBlocks(input.passages.map((passage) => passage.block)).filter(
    (fault) => fault.weight === 'stop',
  );
  if (wrong.length > 0) {
    return refused(
      400,
      ...wrong.map((fault) => planFaults.passageWrong(atPassage(fault.at, fault.message))),
    );
  }
  return database.write(async (db) => {
    const plan = await db
      .selectFrom('plan')
      .select(['id', 'place_id'])
      .where('id', '=', input.planId)
      .executeTakeFirst();
    if (!plan || !mayWrite(actor, plan.place_id)) return refused(404, planFaults.notFound());
    const revision = input.revision + 1;
    const saved = await db
      .updateTable('plan')
      .set({
        draft_revision: revision,
        draft_saved_at: stamp(clock),
        draft_saved_by: actor.kind === 'staff' ? actor.name : null,
      })
      .where('id', '=', plan.id)
      .where('draft_revision', '=', input.revision)
      .executeTakeFirst();
    if (saved.numUpdatedRows !== 1n) return refused(409, planFaults.draftMoved());
    const published = await currentPassages(db, plan.id);
    const before = await draftPassages(db, plan.id);
    await replacePassages(db, plan.id, identify(published, before, input.passages));
    await recordEvent(db, clock, {
      actor: actorName(actor),
      kind: 'plan.draft-saved',
      placeId: plan.place_id,
      subject: plan.id,
      data: { revision, passages: input.passages.length },
    });
    return done({ revision });
  });
}
