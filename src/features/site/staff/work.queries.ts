import type { Context } from '../../../platform/context.ts';
import type { Actor } from '../../accounts/index.ts';
import { carrySteps } from '../../contributions/index.ts';
import { mayReadContributions } from '../../moderation/index.ts';
import { type Draft, draftsFor, publishedPlans, redraftingOf } from '../../plans/index.ts';

export type PlanWork = {
  readonly draft: Draft;
  readonly placeName: string;
  readonly slug: string | null;
  /** Contributions whose words wait to be read before they are shown. */
  readonly waiting: number;
  /** Contributions that the next version would reword or leave behind, not confirmed yet. */
  readonly toConfirm: number;
  readonly draftAnswers: number;
};

export type PlaceWork = {
  readonly id: string;
  readonly name: string;
  readonly fictional: boolean;
  /** Contributions on the place as a whole that wait to be read. */
  readonly waiting: number;
};

export type Work = {
  readonly plans: readonly PlanWork[];
  readonly places: readonly PlaceWork[];
  readonly secondFactor: boolean;
};

/** Places with a plan, promises or contributions are listed; a register of 44 would bury the work. */
const MOST_PLACES = 12;

/** What waits for this member of staff, in the places where they hold a role. */
export async function workOf(context: Context, actor: Actor): Promise<Work> {
  const { private: all } = context.database;
  const drafts = await draftsFor(all, actor);
  const published = new Map((await publishedPlans(all)).map((plan) => [plan.id, plan.slug]));
  const waiting = await all
    .selectFrom('contribution')
    .select((eb) => ['place_id', 'plan_id', eb.fn.countAll<number>().as('n')])
    .where('display', '=', 'waiting')
    .where('status', '=', 'received')
    .groupBy(['place_id', 'plan_id'])
    .execute();
  const answers = await all
    .selectFrom('answer')
    .select((eb) => ['plan_id', eb.fn.countAll<number>().as('n')])
    .where('version_id', 'is', null)
    .groupBy('plan_id')
    .execute();
  const places = await all
    .selectFrom('place')
    .select(['id', 'name', 'fictional'])
    .orderBy('name')
    .execute();
  const names = new Map(places.map((place) => [place.id, place.name]));
  const plans: PlanWork[] = [];
  for (const draft of drafts) {
    const slug = published.get(draft.id) ?? null;
    const steps = slug === null ? [] : await carrySteps(all, await redraftingOf(all, draft));
    plans.push({
      draft,
      placeName: names.get(draft.placeId) ?? '',
      slug,
      waiting: Number(waiting.find((row) => row.plan_id === draft.id)?.n ?? 0),
      toConfirm: steps.filter((step) => !step.confirmed).length,
      draftAnswers: Number(answers.find((row) => row.plan_id === draft.id)?.n ?? 0),
    });
  }
  return {
    plans,
    places: placesWithWork(),
    secondFactor: await hasSecondFactor(context, actor),
  };

  function placesWithWork(): readonly PlaceWork[] {
    const own = places.filter((place) => mayReadContributions(actor, place.id));
    const atWork = new Set([
      ...drafts.map((draft) => draft.placeId),
      ...waiting.map((row) => row.place_id),
    ]);
    const listed = own.length <= MOST_PLACES ? own : own.filter((place) => atWork.has(place.id));
    return listed.map(({ id, name, fictional }) => ({
      id,
      name,
      fictional: fictional === 1,
      waiting: Number(waiting.find((row) => row.place_id === id && row.plan_id === null)?.n ?? 0),
    }));
  }
}

async function hasSecondFactor(context: Context, actor: Actor): Promise<boolean> {
  if (actor.kind !== 'staff') return true;
  const account = await context.database.private
    .selectFrom('staff_account')
    .select('totp_secret')
    .where('id', '=', actor.id)
    .executeTakeFirst();
  return (account?.totp_secret ?? null) !== null;
}
