import type { Private } from '../../platform/database/database.ts';
import type { Actor } from '../accounts/index.ts';
import { mayReadDraft } from './plan.policy.ts';
import type { Passage, Plan } from './plan.ts';
import type { PlanTable } from './plans.tables.ts';
import { passageOf } from './stored-passages.ts';

export type Draft = Plan & {
  /** Give it back when saving: somebody else's save in between is noticed. */
  readonly revision: number;
  readonly summary: string;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  /** The plan of a demonstration place: every page about it says so. */
  readonly fictional: boolean;
};

export type DraftWithPassages = Draft & { readonly passages: readonly Passage[] };

type DraftRow = PlanTable & { readonly fictional: number };

function draftOf(row: DraftRow): Draft {
  return {
    id: row.id,
    placeId: row.place_id,
    slug: row.slug,
    title: row.title,
    revision: row.draft_revision,
    summary: row.draft_summary,
    savedAt: row.draft_saved_at,
    savedBy: row.draft_saved_by,
    fictional: row.fictional === 1,
  };
}

function drafts(db: Private) {
  return db
    .selectFrom('plan')
    .innerJoin('place', 'place.id', 'plan.place_id')
    .selectAll('plan')
    .select('place.fictional');
}

export async function draftPassages(db: Private, planId: string): Promise<readonly Passage[]> {
  const rows = await db
    .selectFrom('draft_passage')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute();
  return rows.map(passageOf);
}

/** The passages of a published version, inside a transaction. */
export async function passagesIn(db: Private, versionId: string): Promise<readonly Passage[]> {
  const rows = await db
    .selectFrom('published_passage')
    .select(['passage_id', 'block', 'text', 'stage'])
    .where('version_id', '=', versionId)
    .orderBy('position')
    .execute();
  return rows.map(passageOf);
}

/** The drafts that the actor may read, by title. */
export async function draftsFor(db: Private, actor: Actor): Promise<readonly Draft[]> {
  const rows = await drafts(db).orderBy('plan.title').orderBy('plan.id').execute();
  return rows.filter((row) => mayReadDraft(actor, row.place_id)).map(draftOf);
}

/** One draft with its passages; undefined also for somebody who may not read it. */
export async function draftById(
  db: Private,
  actor: Actor,
  planId: string,
): Promise<DraftWithPassages | undefined> {
  const row = await drafts(db).where('plan.id', '=', planId).executeTakeFirst();
  if (!row || !mayReadDraft(actor, row.place_id)) return undefined;
  return { ...draftOf(row), passages: await draftPassages(db, planId) };
}
