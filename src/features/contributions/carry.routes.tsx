import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../platform/context.ts';
import { readForm } from '../../platform/http/form.ts';
import { seeOther, sendPage } from '../../platform/http/page.ts';
import { actorOf, staffOnly } from '../accounts/index.ts';
import { draftById, redraftingOf } from '../plans/index.ts';
import { carrySteps, confirmCarry } from './carry.commands.ts';
import { groupSteps } from './carry-groups.ts';
import { CarryPage } from './pages/carry-page.tsx';

type Params = { readonly planId: string };

/** Before a version is published: what happens to each contribution, for staff to confirm. */
export function carryRoutes(app: FastifyInstance, context: Context): void {
  const url = '/staff/plans/:planId/carry';
  const { private: all } = context.database;

  async function show(request: FastifyRequest<{ Params: Params }>, reply: FastifyReply) {
    const draft = await draftById(all, actorOf(request), request.params.planId);
    if (!draft) return reply.callNotFound();
    const steps = await carrySteps(all, await redraftingOf(all, draft));
    const said = await all
      .selectFrom('contribution')
      .select(['id', 'text', 'channel', 'said_on'])
      .where('plan_id', '=', draft.id)
      .execute();
    const groups = groupSteps(steps, said);
    return sendPage(reply, <CarryPage frame={request.frame} plan={draft} groups={groups} />);
  }

  app.get<{ Params: Params }>(url, { preHandler: staffOnly }, show);

  app.post<{ Params: Params }>(url, { preHandler: staffOnly }, async (request, reply) => {
    const form = await readForm(request);
    const outcome = await confirmCarry(context, actorOf(request), {
      planId: request.params.planId,
      contributionIds: form.all('contribution'),
      as: form.text('as') === 'gone' ? 'gone' : 'proposed',
    });
    if (!outcome.ok) return reply.callNotFound();
    return seeOther(reply, `/staff/plans/${request.params.planId}/carry`);
  });
}
