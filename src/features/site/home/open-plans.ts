import type { Public } from '../../../platform/database/database.ts';
import { type PlaceSummary, placeList } from '../../places/index.ts';
import { isOpen, type PublishedPlan, publishedPlans } from '../../plans/index.ts';

export type ListedPlan = {
  readonly plan: PublishedPlan;
  readonly place: PlaceSummary;
  /** Contributions that stand at its current version, and those whose words are gone from it. */
  readonly contributions: number;
  readonly open: boolean;
};

/** Every contribution on each plan that was not withdrawn, whatever channel it came by. */
async function countsByPlan(db: Public): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('published_contribution')
    .select((eb) => ['plan_id', eb.fn.countAll<number>().as('n')])
    .where('plan_id', 'is not', null)
    .where('state', '!=', 'withdrawn')
    .groupBy('plan_id')
    .execute();
  return new Map(rows.flatMap((row) => (row.plan_id ? [[row.plan_id, Number(row.n)]] : [])));
}

/** Open plans first, the soonest closing of them first; then closed ones, newest first. */
function byUrgency(a: ListedPlan, b: ListedPlan): number {
  if (a.open !== b.open) return a.open ? -1 : 1;
  const day = (listed: ListedPlan) => listed.plan.commentsCloseOn ?? '9999';
  if (a.open) return day(a).localeCompare(day(b)) || a.plan.id.localeCompare(b.plan.id);
  return b.plan.publishedAt.localeCompare(a.plan.publishedAt);
}

/** All published plans with their places, those that take comments first. */
export async function listedPlans(db: Public, today: string): Promise<readonly ListedPlan[]> {
  const plans = await publishedPlans(db);
  if (plans.length === 0) return [];
  const [places, counts] = [await placeList(db), await countsByPlan(db)];
  const byId = new Map(places.map((place) => [place.id, place]));
  return plans
    .flatMap((plan): readonly ListedPlan[] => {
      const place = byId.get(plan.placeId);
      if (!place) return [];
      const contributions = counts.get(plan.id) ?? 0;
      return [{ plan, place, contributions, open: isOpen(plan, today) }];
    })
    .sort(byUrgency);
}
