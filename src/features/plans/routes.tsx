import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../platform/context.ts';
import { type Form, readForm } from '../../platform/http/form.ts';
import { seeOther, sendPage } from '../../platform/http/page.ts';
import { calendarDay, dayLeftEmpty } from '../../ui/forms/date-fields.ts';
import type { Fault } from '../../ui/words/fault.ts';
import { actorOf, staffOnly } from '../accounts/index.ts';
import { draftRoutes } from './draft.routes.tsx';
import { type DraftWithPassages, draftById } from './drafts.queries.ts';
import { ClosingPage } from './pages/closing-page.tsx';
import { DraftPage } from './pages/draft-page.tsx';
import { PublishPage } from './pages/publish-page.tsx';
import { planFaults } from './plan.faults.ts';
import { mayPublish } from './plan.policy.ts';
import { publishedPlanById } from './plans.queries.ts';
import type { PublicationStep } from './publication.ts';
import {
  beforePublishing,
  publishVersion,
  redraftingOf,
  setClosingDay,
} from './publish.commands.ts';

type Params = { readonly planId: string };
type Values = Readonly<Record<string, string>>;

/** A day as three boxes. */
function boxes(day: string | null): Values {
  if (day === null) return {};
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    'closes[day]': String(Number(date)),
    'closes[month]': String(Number(month)),
    'closes[year]': year,
  };
}

/** The closing day in a form: a day, null when left empty, undefined when it is no real day. */
function closingDay(form: Form): string | null | undefined {
  if (dayLeftEmpty(form, 'closes')) return null;
  return calendarDay(form, 'closes') ?? undefined;
}

export function planRoutes(
  app: FastifyInstance,
  context: Context,
  steps: readonly PublicationStep[],
): void {
  const guard = { preHandler: staffOnly };
  const { private: all, public: open } = context.database;
  const draftFor = (request: FastifyRequest<{ Params: Params }>) =>
    draftById(all, actorOf(request), request.params.planId);

  draftRoutes(app, context);

  app.get<{ Params: Params }>('/staff/plans/:planId', guard, async (request, reply) => {
    const draft = await draftFor(request);
    if (!draft) return reply.callNotFound();
    const published = await publishedPlanById(open, draft.id);
    return sendPage(reply, <DraftPage frame={request.frame} draft={draft} published={published} />);
  });

  async function publishPage(
    request: FastifyRequest,
    draft: DraftWithPassages,
    faults: readonly Fault[],
    values: Values,
  ) {
    const redrafting = await redraftingOf(all, draft);
    const unsettled = await beforePublishing(all, steps, redrafting);
    const shown = { frame: request.frame, draft, redrafting, unsettled, values, faults };
    return <PublishPage {...shown} />;
  }

  app.get<{ Params: Params }>('/staff/plans/:planId/publish', guard, async (request, reply) => {
    const draft = await draftFor(request);
    if (!draft) return reply.callNotFound();
    const published = await publishedPlanById(open, draft.id);
    const values = { summary: draft.summary, ...boxes(published?.commentsCloseOn ?? null) };
    return sendPage(reply, await publishPage(request, draft, [], values));
  });

  app.post<{ Params: Params }>('/staff/plans/:planId/publish', guard, async (request, reply) => {
    const draft = await draftFor(request);
    if (!draft) return reply.callNotFound();
    const form = await readForm(request);
    const closes = closingDay(form);
    if (closes === undefined) {
      const page = await publishPage(request, draft, [planFaults.closeDayWrong()], form.values);
      return sendPage(reply, page, 400);
    }
    const outcome = await publishVersion(context, actorOf(request), steps, {
      planId: draft.id,
      revision: Number(form.text('revision')),
      summary: form.text('summary'),
      commentsCloseOn: closes,
    });
    if (outcome.ok) return seeOther(reply, `/plans/${draft.slug}`);
    const page = await publishPage(request, draft, outcome.faults, form.values);
    return sendPage(reply, page, outcome.status);
  });

  app.get<{ Params: Params }>('/staff/plans/:planId/closing', guard, async (request, reply) => {
    const plan = await publishedPlanById(open, request.params.planId);
    if (!plan || !mayPublish(actorOf(request), plan.placeId)) return reply.callNotFound();
    const shown = { frame: request.frame, plan, values: boxes(plan.commentsCloseOn) };
    return sendPage(reply, <ClosingPage {...shown} faults={[]} />);
  });

  app.post<{ Params: Params }>('/staff/plans/:planId/closing', guard, async (request, reply) => {
    const plan = await publishedPlanById(open, request.params.planId);
    if (!plan || !mayPublish(actorOf(request), plan.placeId)) return reply.callNotFound();
    const form = await readForm(request);
    const closes = closingDay(form);
    if (closes === undefined) {
      const shown = { frame: request.frame, plan, values: form.values };
      return sendPage(reply, <ClosingPage {...shown} faults={[planFaults.closeDayWrong()]} />, 400);
    }
    const outcome = await setClosingDay(context, actorOf(request), {
      planId: plan.id,
      day: closes,
    });
    return outcome.ok ? seeOther(reply, `/staff/plans/${plan.id}`) : reply.callNotFound();
  });
}
