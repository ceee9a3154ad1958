import type { Context } from '../../src/platform/context.ts';

type Row = Readonly<Record<string, unknown>>;

/** A text in a row that must be there: an example that is missing would hide a page. */
function text(row: Row | undefined, column: string): string {
  const value = row?.[column];
  if (typeof value !== 'string') throw new Error(`The demonstration has no ${column} to show.`);
  return value;
}

/** Files and data, which no browser shows as a page of ours. */
export const notPages: ReadonlySet<string> = new Set([
  '/health',
  '/robots.txt',
  '/assets/mark.svg',
  '/api/places',
  '/api/places/:id',
  '/plans/:slug/versions/:number/plan.txt',
]);

/**
 * A real address, out of the demonstration, for every page of the site, by its route. Some routes
 * have several: pages that differ by what they show.
 */
export async function examplesOf(
  context: Context,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const db = context.database.private;
  const published = await db.selectFrom('published_plan').selectAll().executeTakeFirst();
  const [planId, slug] = [text(published, 'id'), text(published, 'slug')];
  const placeId = text(published, 'place_id');
  const ofPlan = db.selectFrom('contribution').selectAll().where('plan_id', '=', planId);
  const redacted = text(await ofPlan.where('redactions', '!=', '[]').executeTakeFirst(), 'id');
  const hidden = text(await ofPlan.where('display', '=', 'hidden').executeTakeFirst(), 'id');
  const reworded = await db
    .selectFrom('carried')
    .selectAll()
    .where('state', '=', 'reworded')
    .executeTakeFirst();
  const reword = text(reworded, 'contribution_id');
  const passageId = text(reworded, 'passage_id');
  const gone = await db
    .selectFrom('carried as k')
    .innerJoin('contribution as c', 'c.id', 'k.contribution_id')
    .select('c.passage_id')
    .where('k.state', '=', 'gone')
    .executeTakeFirst();
  const answer = await db
    .selectFrom('answer')
    .select('id')
    .where('version_id', 'is', null)
    .executeTakeFirst();
  const step = text(await db.selectFrom('step').selectAll().executeTakeFirst(), 'id');
  const organisation = await db
    .selectFrom('membership')
    .select('organisation_id')
    .where('place_id', '=', placeId)
    .executeTakeFirst();
  const footprint = await db
    .selectFrom('place')
    .select('id')
    .where('kind', '=', 'footprint-2016')
    .orderBy('name')
    .executeTakeFirst();
  const first = text(footprint, 'id');
  const plan = `/staff/plans/${planId}`;
  const passage = `/plans/${slug}/passages/${passageId}`;
  const goneId = text(gone, 'passage_id');
  const answerId = text(answer, 'id');
  return new Map([
    ['/', ['/']],
    ['/places', ['/places', '/places?q=bristol', '/places?q=nowhere']],
    ['/places/:id', [`/places/${placeId}`, `/places/${first}`]],
    ['/places/:id/promises', [`/places/${placeId}/promises`]],
    ['/places/:placeId/respond', [`/places/${first}/respond`]],
    ['/organisations/:id', [`/organisations/${text(organisation, 'organisation_id')}`]],
    ['/plans', ['/plans']],
    ['/plans/:slug', [`/plans/${slug}`]],
    ['/plans/:slug/versions/:number', [`/plans/${slug}/versions/1`]],
    ['/plans/:slug/passages/:passageId', [passage, `/plans/${slug}/passages/${goneId}`]],
    ['/plans/:slug/passages/:passageId/respond', [`${passage}/respond`]],
    ['/plans/:slug/respond', [`/plans/${slug}/respond`]],
    ['/plans/:slug/comments', [`/plans/${slug}/comments`]],
    ['/plans/:slug/gone', [`/plans/${slug}/gone`]],
    ['/plans/:slug/changes', [`/plans/${slug}/changes`]],
    ['/changes', ['/changes']],
    ['/receipts', ['/receipts']],
    ['/about', ['/about']],
    ['/accessibility', ['/accessibility']],
    ['/privacy', ['/privacy']],
    ['/design', ['/design']],
    ['/design/errors', ['/design/errors']],
    ['/design/permissions', ['/design/permissions']],
    ['/staff', ['/staff']],
    ['/staff/second-factor', ['/staff/second-factor']],
    ['/staff/team', ['/staff/team']],
    ['/staff/places/:id/people', [`/staff/places/${placeId}/people`]],
    ['/staff/places/:id/timetable', [`/staff/places/${placeId}/timetable`]],
    ['/staff/places/:id/timetable/new', [`/staff/places/${placeId}/timetable/new`]],
    ['/staff/places/:placeId/inbox', [`/staff/places/${placeId}/inbox`]],
    ['/staff/steps/:stepId', [`/staff/steps/${step}`]],
    ['/staff/plans/new', ['/staff/plans/new']],
    ['/staff/plans/:planId', [plan]],
    ['/staff/plans/:planId/import', [`${plan}/import`]],
    ['/staff/plans/:planId/edit', [`${plan}/edit`]],
    ['/staff/plans/:planId/stages', [`${plan}/stages`]],
    ['/staff/plans/:planId/preview', [`${plan}/preview`]],
    ['/staff/plans/:planId/publish', [`${plan}/publish`]],
    ['/staff/plans/:planId/closing', [`${plan}/closing`]],
    ['/staff/plans/:planId/carry', [`${plan}/carry`]],
    ['/staff/plans/:planId/key-in', [`${plan}/key-in`]],
    ['/staff/plans/:planId/inbox', [`${plan}/inbox`]],
    ['/staff/plans/:planId/answers', [`${plan}/answers`]],
    ['/staff/plans/:planId/answers/new', [`${plan}/answers/new?contribution=${reword}`]],
    ['/staff/plans/:planId/answers/:answerId', [`${plan}/answers/${answerId}`]],
    [
      '/staff/contributions/:id',
      [redacted, hidden, reword].map((id) => `/staff/contributions/${id}`),
    ],
  ]);
}

/** Seen only by those who are not signed in. */
export const signedOutPages: ReadonlyMap<string, readonly string[]> = new Map([
  ['/staff/sign-in', ['/staff/sign-in']],
  ['/staff/sign-in/link', ['/staff/sign-in/link?token=abc']],
]);

/** Pages of the public journey, in Welsh. The choice of a language is remembered, so these go last. */
export function welshPages(examples: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const routes = ['/', '/places', '/plans/:slug', '/plans/:slug/respond', '/receipts', '/changes'];
  return routes.flatMap((route) => examples.get(route)?.slice(0, 1) ?? []).map(inWelsh);
}

function inWelsh(path: string): string {
  return `${path}?lang=cy`;
}
