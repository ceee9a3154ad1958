import { cachedQuery } from '../../platform/database/cached-query.ts';
import type { Public } from '../../platform/database/database.ts';
import type { PublishedPassage, PublishedPlan, Version } from './plan.ts';
import type { PublishedPlanTable, PublishedVersionTable } from './plans.tables.ts';
import { passageOf } from './stored-passages.ts';

type PlanRow = PublishedPlanTable & { readonly place_name: string; readonly fictional: number };

function planOf(row: PlanRow): PublishedPlan {
  return {
    id: row.id,
    placeId: row.place_id,
    slug: row.slug,
    title: row.title,
    versionId: row.current_version_id,
    versionNumber: row.version_number,
    commentsCloseOn: row.comments_close_on,
    firstPublishedAt: row.first_published_at,
    publishedAt: row.published_at,
    placeName: row.place_name,
    fictional: row.fictional === 1,
  };
}

function plans(db: Public) {
  return db
    .selectFrom('published_plan')
    .innerJoin('place', 'place.id', 'published_plan.place_id')
    .selectAll('published_plan')
    .select(['place.name as place_name', 'place.fictional']);
}

function versionOf(row: PublishedVersionTable): Version {
  return {
    id: row.id,
    planId: row.plan_id,
    number: row.number,
    title: row.title,
    summary: row.summary,
    publishedAt: row.published_at,
  };
}

/** Every published plan, newest first. */
export async function publishedPlans(db: Public): Promise<readonly PublishedPlan[]> {
  const rows = await plans(db)
    .orderBy('published_plan.published_at', 'desc')
    .orderBy('published_plan.id')
    .execute();
  return rows.map(planOf);
}

export async function publishedPlansOf(
  db: Public,
  placeId: string,
): Promise<readonly PublishedPlan[]> {
  const rows = await plans(db)
    .where('published_plan.place_id', '=', placeId)
    .orderBy('published_plan.published_at', 'desc')
    .orderBy('published_plan.id')
    .execute();
  return rows.map(planOf);
}

export async function publishedPlanBySlug(
  db: Public,
  slug: string,
): Promise<PublishedPlan | undefined> {
  const select = () => plans(db).where('published_plan.slug', '=', slug);
  const [row] = (await cachedQuery(db, 'a plan by its address', select, [slug])).rows;
  return row ? planOf(row) : undefined;
}

export async function publishedPlanById(
  db: Public,
  id: string,
): Promise<PublishedPlan | undefined> {
  const row = await plans(db).where('published_plan.id', '=', id).executeTakeFirst();
  return row ? planOf(row) : undefined;
}

/** All versions of a plan, newest first. */
export async function versionsOf(db: Public, planId: string): Promise<readonly Version[]> {
  const select = () =>
    db
      .selectFrom('published_version')
      .selectAll()
      .where('plan_id', '=', planId)
      .orderBy('number', 'desc');
  const { rows } = await cachedQuery(db, 'versions', select, [planId]);
  return rows.map(versionOf);
}

/** Versions never change, so the ones read most stay in memory: about 300 kB each. */
const KEPT_VERSIONS = 24;
const keptByDatabase = new WeakMap<Public, Map<string, readonly PublishedPassage[]>>();

/** The passages of a version in reading order. */
export async function passagesOf(
  db: Public,
  versionId: string,
): Promise<readonly PublishedPassage[]> {
  const kept = keptByDatabase.get(db) ?? new Map<string, readonly PublishedPassage[]>();
  keptByDatabase.set(db, kept);
  const known = kept.get(versionId);
  if (known) return known;
  const rows = await db
    .selectFrom('published_passage')
    .selectAll()
    .where('version_id', '=', versionId)
    .orderBy('position')
    .execute();
  const passages = rows.map((row) => ({ ...passageOf(row), html: row.html }));
  if (passages.length > 0) {
    const oldest = kept.keys().next().value;
    if (kept.size >= KEPT_VERSIONS && oldest !== undefined) kept.delete(oldest);
    kept.set(versionId, passages);
  }
  return passages;
}

export type PassageInVersion = { readonly version: Version; readonly passage: PublishedPassage };

/** One passage in every version that has it, newest first: its permanent address shows these. */
export async function passageHistory(
  db: Public,
  planId: string,
  passageId: string,
): Promise<readonly PassageInVersion[]> {
  const rows = await db
    .selectFrom('published_passage as p')
    .innerJoin('published_version as v', 'v.id', 'p.version_id')
    .selectAll('p')
    .select(['v.id', 'v.plan_id', 'v.number', 'v.title', 'v.summary', 'v.published_at'])
    .where('p.passage_id', '=', passageId)
    .where('v.plan_id', '=', planId)
    .orderBy('v.number', 'desc')
    .execute();
  return rows.map((row) => ({
    version: versionOf(row),
    passage: { ...passageOf(row), html: row.html },
  }));
}

export type Change = {
  readonly from: string | null;
  readonly to: string | null;
  readonly state: string;
};

/** What became of each passage from the version before to this one, in reading order. */
export async function changesOf(db: Public, versionId: string): Promise<readonly Change[]> {
  const rows = await db
    .selectFrom('published_change')
    .select(['from_passage_id', 'to_passage_id', 'state'])
    .where('version_id', '=', versionId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    from: row.from_passage_id,
    to: row.to_passage_id,
    state: row.state,
  }));
}
