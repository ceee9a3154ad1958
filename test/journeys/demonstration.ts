import type { TestContext } from 'node:test';
import { seedDemonstration } from '../../demo/seed.ts';
import { systemActor } from '../../src/features/accounts/index.ts';
import { writeAnswer } from '../../src/features/answers/index.ts';
import { must, newKey } from '../plan-for-test.ts';
import { routesAddedBy } from './routes.ts';
import { openVisit, type Visit } from './visit.ts';

/** An answer that is still a draft, so that the page on which one is changed can be seen. */
async function draftAnAnswer({ site }: Visit): Promise<void> {
  const said = await site.context.database.private
    .selectFrom('contribution')
    .select(['id', 'plan_id'])
    .where('plan_id', 'is not', null)
    .where('display', '=', 'shown')
    .where('passage_id', 'is not', null)
    .orderBy('said_on', 'desc')
    .executeTakeFirst();
  const written = await writeAnswer(site.context, systemActor, {
    planId: said?.plan_id ?? '',
    key: newKey(),
    outcome: 'partly',
    because: 'Some of it can be done this year, and the rest when the money is there.',
    contributionIds: [said?.id ?? ''],
    passageIds: [],
  });
  must(written);
}

/** A visit to a site with the demonstration place, and every GET route that the site has. */
export async function visitDemonstration(
  test: TestContext,
): Promise<{ readonly visit: Visit; readonly routes: readonly string[] } | undefined> {
  let visit: Visit | undefined;
  const routes = await routesAddedBy(async () => {
    visit = await openVisit(test);
  });
  if (!visit) return undefined;
  await seedDemonstration(visit.site.context);
  await draftAnAnswer(visit);
  return { visit, routes };
}
