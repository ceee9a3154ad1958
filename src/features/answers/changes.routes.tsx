import type { FastifyInstance } from 'fastify';
import type { Context } from '../../platform/context.ts';
import type { Public } from '../../platform/database/database.ts';
import { sendPage } from '../../platform/http/page.ts';
import { publishedPlanBySlug, publishedPlans } from '../plans/index.ts';
import { asOutcome } from './answer.ts';
import { answersOfPlan } from './answers.queries.ts';
import { AllChangesPage, type PlanChanges } from './pages/all-changes-page.tsx';
import { ChangesPage } from './pages/changes-page.tsx';
import { changesSummary } from './summary.queries.ts';

async function placesById(db: Public) {
  const rows = await db.selectFrom('place').select(['id', 'name', 'fictional']).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** You said, we did: the same for everybody, read through the public door only. */
export function changesRoutes(app: FastifyInstance, context: Context): void {
  const open = { config: { public: true } };
  const db = context.database.public;

  app.get('/changes', open, async (request, reply) => {
    const places = await placesById(db);
    const plans: PlanChanges[] = [];
    for (const plan of await publishedPlans(db)) {
      const place = places.get(plan.placeId);
      plans.push({
        plan,
        placeName: place?.name ?? '',
        fictional: place?.fictional === 1,
        summary: await changesSummary(db, plan.id),
      });
    }
    return sendPage(reply, <AllChangesPage frame={request.frame} plans={plans} />);
  });

  app.get<{ Params: { slug: string } }>('/plans/:slug/changes', open, async (request, reply) => {
    const plan = await publishedPlanBySlug(db, request.params.slug);
    if (!plan) return reply.callNotFound();
    const query = new URLSearchParams(request.url.split('?', 2)[1] ?? '');
    const place = (await placesById(db)).get(plan.placeId);
    return sendPage(
      reply,
      <ChangesPage
        frame={request.frame}
        plan={plan}
        fictional={place?.fictional === 1}
        summary={await changesSummary(db, plan.id)}
        answers={await answersOfPlan(db, plan.id)}
        outcome={asOutcome(query.get('outcome') ?? '')}
      />,
    );
  });
}
