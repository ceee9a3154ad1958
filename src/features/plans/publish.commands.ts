import { redraft } from '../../methods/redraft/index.ts';
import { stamp, today } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { Private, Writing } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/record.ts';
import { newId } from '../../platform/ids.ts';
import { done, type Fault, type Outcome, refused } from '../../ui/words/fault.ts';
import { type Actor, actorName } from '../accounts/index.ts';
import { currentPassages } from './drafts.commands.ts';
import { draftPassages } from './drafts.queries.ts';
import { passageHtml } from './passage-html.ts';
import { planFaults } from './plan.faults.ts';
import { mayPublish } from './plan.policy.ts';
import type { Passage, Plan } from './plan.ts';
import type { PlanTable } from './plans.tables.ts';
import type { Publication, PublicationStep, Redrafting } from './publication.ts';

function sameText(from: readonly Passage[], to: readonly Passage[]): boolean {
  const shape = (passages: readonly Passage[]) =>
    JSON.stringify(passages.map((p) => [p.id, p.block, p.stage]));
  return from.length === to.length && shape(from) === shape(to);
}

function planOf(row: PlanTable): Plan {
  return { id: row.id, placeId: row.place_id, slug: row.slug, title: row.title };
}

/** The published version beside the draft, aligned passage by passage. */
export async function redraftingOf(db: Private, plan: Plan): Promise<Redrafting> {
  const published = await db
    .selectFrom('published_plan')
    .select('current_version_id')
    .where('id', '=', plan.id)
    .executeTakeFirst();
  const from = await currentPassages(db, plan.id);
  const to = await draftPassages(db, plan.id);
  const texts = (passages: readonly Passage[]) =>
    passages.map((passage) => ({ text: passage.text, kind: passage.block.kind }));
  const alignment = redraft(texts(from), texts(to));
  return { plan, fromVersionId: published?.current_version_id ?? null, from, to, alignment };
}

/** What must be settled before this plan's draft can be published. */
export async function beforePublishing(
  db: Private,
  steps: readonly PublicationStep[],
  redrafting: Redrafting,
): Promise<readonly Fault[]> {
  const { from, to } = redrafting;
  if (to.length === 0) return [planFaults.textEmpty()];
  if (redrafting.fromVersionId !== null && sameText(from, to)) return [planFaults.nothingChanged()];
  const found = await Promise.all(steps.map((step) => step.check(db, redrafting)));
  return found.flat();
}

export type PublishInput = {
  readonly planId: string;
  /** The revision of the draft that was looked at before pressing the button. */
  readonly revision: number;
  readonly summary: string;
  /** A calendar day, or null while no closing day is set. */
  readonly commentsCloseOn: string | null;
};

const ROWS_AT_ONCE = 100;

async function inGroups<T>(rows: readonly T[], insert: (group: readonly T[]) => Promise<unknown>) {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await insert(rows.slice(at, at + ROWS_AT_ONCE));
  }
}

async function storeVersion(db: Writing, publication: Publication, input: PublishInput) {
  const { plan, versionId, versionNumber, publishedAt, from, to, alignment } = publication;
  const head = {
    title: plan.title,
    current_version_id: versionId,
    version_number: versionNumber,
    comments_close_on: input.commentsCloseOn,
    published_at: publishedAt,
  };
  await db
    .insertInto('published_plan')
    .values({
      id: plan.id,
      place_id: plan.placeId,
      slug: plan.slug,
      first_published_at: publishedAt,
      ...head,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(head))
    .execute();
  await db
    .insertInto('published_version')
    .values({
      id: versionId,
      plan_id: plan.id,
      number: versionNumber,
      title: plan.title,
      summary: input.summary.trim(),
      published_at: publishedAt,
    })
    .execute();
  const passages = to.map((passage, position) => ({
    version_id: versionId,
    passage_id: passage.id,
    position,
    block: JSON.stringify(passage.block),
    text: passage.text,
    html: passageHtml(passage.block),
    stage: passage.stage,
  }));
  await inGroups(passages, (rows) => db.insertInto('published_passage').values(rows).execute());
  if (from.length === 0) return;
  const changes = alignment.passages.map((link, position) => ({
    version_id: versionId,
    position,
    from_passage_id: link.from === null ? null : (from[link.from]?.id ?? null),
    to_passage_id: link.to === null ? null : (to[link.to]?.id ?? null),
    state: link.state,
    similarity: link.similarity,
  }));
  await inGroups(changes, (rows) => db.insertInto('published_change').values(rows).execute());
}

/**
 * Publishes the draft as the next version, for good. Everything that hangs on it – what becomes of
 * each contribution, the answers – is published in the same transaction or not at all.
 *
 * @returns the version's number. 409 when somebody else published or saved meanwhile.
 */
export async function publishVersion(
  context: Context,
  actor: Actor,
  steps: readonly PublicationStep[],
  input: PublishInput,
): Promise<Outcome<{ readonly versionId: string; readonly number: number }>> {
  const { clock, database } = context;
  const faults: Fault[] = [];
  if (input.summary.trim() === '') faults.push(planFaults.summaryMissing());
  if (input.commentsCloseOn !== null && input.commentsCloseOn < today(clock)) {
    faults.push(planFaults.closeDayPast());
  }
  return database
    .write(async (db) => {
      const row = await db
        .selectFrom('plan')
        .selectAll()
        .where('id', '=', input.planId)
        .executeTakeFirst();
      if (!row || !mayPublish(actor, row.place_id)) return refused(404, planFaults.notFound());
      if (faults.length > 0) return refused(400, ...faults);
      // Taking the next revision is also the lock: of two who press at once, one finds it gone.
      const taken = await db
        .updateTable('plan')
        .set({ draft_revision: input.revision + 1, draft_summary: '' })
        .where('id', '=', row.id)
        .where('draft_revision', '=', input.revision)
        .executeTakeFirst();
      if (taken.numUpdatedRows !== 1n) return refused(409, planFaults.publishedMeanwhile());
      const redrafting = await redraftingOf(db, planOf(row));
      const unsettled = await beforePublishing(db, steps, redrafting);
      if (unsettled.length > 0) throw new Unsettled(unsettled);
      const last = await db
        .selectFrom('published_version')
        .select((eb) => eb.fn.max('number').as('number'))
        .where('plan_id', '=', row.id)
        .executeTakeFirst();
      const publication: Publication = {
        ...redrafting,
        context,
        actor,
        versionId: newId(clock.now().getTime()),
        versionNumber: Number(last?.number ?? 0) + 1,
        publishedAt: stamp(clock),
      };
      await storeVersion(db, publication, input);
      for (const step of steps) await step.apply(db, publication);
      await recordEvent(db, clock, {
        actor: actorName(actor),
        kind: 'plan.published',
        placeId: row.place_id,
        subject: row.id,
        data: { version: publication.versionNumber, passages: publication.to.length },
      });
      return done({ versionId: publication.versionId, number: publication.versionNumber });
    })
    .catch((error: unknown) => {
      if (error instanceof Unsettled) return refused(409, ...error.faults);
      throw error;
    });
}

/** Rolls the transaction back, so that the revision is not used up. */
class Unsettled extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super('Something must be settled before publishing.');
    this.faults = faults;
  }
}

/** Sets, moves or removes the last day for comments; a change is in the public record of events. */
export async function setClosingDay(
  context: Context,
  actor: Actor,
  input: { readonly planId: string; readonly day: string | null },
): Promise<Outcome<null>> {
  const { clock, database } = context;
  return database.write(async (db) => {
    const plan = await db
      .selectFrom('published_plan')
      .select(['id', 'place_id', 'comments_close_on'])
      .where('id', '=', input.planId)
      .executeTakeFirst();
    if (!plan || !mayPublish(actor, plan.place_id)) return refused(404, planFaults.notFound());
    await db
      .updateTable('published_plan')
      .set({ comments_close_on: input.day })
      .where('id', '=', plan.id)
      .execute();
    await recordEvent(db, clock, {
      actor: actorName(actor),
      kind: 'plan.closing-day-set',
      placeId: plan.place_id,
      subject: plan.id,
      data: { from: plan.comments_close_on, to: input.day },
    });
    return done(null);
  });
}
