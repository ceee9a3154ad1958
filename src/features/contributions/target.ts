import { cachedQuery } from '../../platform/database/cached-query.ts';
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
  const [planId, versionId, passageId] = [
    target.planId ?? '',
    target.versionId ?? '',
    target.passageId ?? '',
  ];
  const select = () =>
    db
      .selectFrom('place')
      .leftJoin('published_plan as plan', (join) =>
        join.onRef('plan.place_id', '=', 'place.id').on('plan.id', '=', planId),
      )
      .leftJoin('published_version as version', (join) =>
        join.onRef('version.plan_id', '=', 'plan.id').on('version.id', '=', versionId),
      )
      .leftJoin('published_passage as passage', (join) =>
        join
          .onRef('passage.version_id', '=', 'version.id')
          .on('passage.passage_id', '=', passageId),
      )
      .select([
        'place.name',
        'place.fictional',
        'plan.slug',
        'plan.title',
        'plan.comments_close_on',
      ])
      .select(['plan.current_version_id', 'version.id as version_id'])
      .select(['passage.html', 'passage.text', 'passage.block'])
      .where('place.id', '=', target.placeId);
  const parameters = [planId, versionId, passageId, target.placeId];
  const [row] = (await cachedQuery(db, 'find a target', select, parameters)).rows;
  if (!row) return undefined;
  const found = { target, placeName: row.name, fictional: row.fictional === 1 };
  if (target.planId === null) return { ...found, plan: null, passage: null };
  const { slug, title, current_version_id } = row;
  if (slug === null || title === null || current_version_id === null || row.version_id === null) {
    return undefined;
  }
  const plan = {
    slug,
    title,
    currentVersionId: current_version_id,
    commentsCloseOn: row.comments_close_on,
  };
  if (target.passageId === null) return { ...found, plan, passage: null };
  if (row.html === null || row.text === null) return undefined;
  const kind = /"kind":"(\w+)"/.exec(row.block ?? '')?.[1] ?? 'paragraph';
  return { ...found, plan, passage: { html: row.html, text: row.text, kind } };
}

/** The last day to comment, when it is over; undefined while comments are taken. */
export function closedSince(found: FoundTarget, today: string): string | undefined {
  const day = found.plan?.commentsCloseOn ?? null;
  return found.plan && day !== null && !isOpen(found.plan, today) ? day : undefined;
}
