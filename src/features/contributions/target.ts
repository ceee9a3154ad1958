import type { Private } from '../../platform/database/database.ts';
import { isOpen } from '../plans/index.ts';
import type { Target } from './contribution.ts';

/** What a contribution is about, as it stands now. */
export type FoundTarget = {
  readonly target: Target;
  readonly fictional: boolean;
  readonly placeName: string;
  readonly plan: {
    readonly slug: string;
    readonly title: string;
    readonly currentVersionId: string;
    readonly commentsCloseOn: string | null;
  } | null;
  /** The words of the passage in the version that the person read. */
  readonly passage: { readonly html: string; readonly text: string; readonly kind: string } | null;
};

/**
 * Finds the target in what is published. A passage is looked for in the version that the person
 * read, so that it is found also when it went while they were writing.
 */
export async function findTarget(db: Private, target: Target): Promise<FoundTarget | undefined> {
  const place = await db
    .selectFrom('place')
    .select(['id', 'name', 'fictional'])
    .where('id', '=', target.placeId)
    .executeTakeFirst();
  if (!place) return undefined;
  const found = { target, placeName: place.name, fictional: place.fictional === 1 };
  if (target.planId === null) return { ...found, plan: null, passage: null };
  const plan = await db
    .selectFrom('published_plan as p')
    .innerJoin('published_version as v', 'v.plan_id', 'p.id')
    .select(['p.slug', 'p.title', 'p.current_version_id', 'p.comments_close_on'])
    .where('p.id', '=', target.planId)
    .where('p.place_id', '=', place.id)
    .where('v.id', '=', target.versionId ?? '')
    .executeTakeFirst();
  if (!plan) return undefined;
  const shown = {
    slug: plan.slug,
    title: plan.title,
    currentVersionId: plan.current_version_id,
    commentsCloseOn: plan.comments_close_on,
  };
  if (target.passageId === null) return { ...found, plan: shown, passage: null };
  const passage = await db
    .selectFrom('published_passage')
    .select(['html', 'text', 'block'])
    .where('version_id', '=', target.versionId ?? '')
    .where('passage_id', '=', target.passageId)
    .executeTakeFirst();
  if (!passage) return undefined;
  const kind = /"kind":"(\w+)"/.exec(passage.block)?.[1] ?? 'paragraph';
  return { ...found, plan: shown, passage: { html: passage.html, text: passage.text, kind } };
}

/** The last day to comment, when it is over; undefined while comments are taken. */
export function closedSince(found: FoundTarget, today: string): string | undefined {
  const day = found.plan?.commentsCloseOn ?? null;
  return found.plan && day !== null && !isOpen(found.plan, today) ? day : undefined;
}
