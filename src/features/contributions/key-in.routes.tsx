import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { today } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { type Form, readForm } from '../../platform/http/form.ts';
import { sendPage } from '../../platform/http/page.ts';
import { calendarDay } from '../../ui/forms/date-fields.ts';
import type { Fault } from '../../ui/words/fault.ts';
import { actorOf, staffOnly } from '../accounts/index.ts';
import { type PublishedPlan, passagesOf, publishedPlanById } from '../plans/index.ts';
import { mayKeyIn } from './contributions.policy.ts';
import { KeyInPage } from './pages/key-in-page.tsx';
import { ReceiptPage } from './pages/receipt-page.tsx';
import { submit } from './submit.commands.ts';
import { findTarget } from './target.ts';

type Params = { readonly planId: string };
type Values = Readonly<Record<string, string>>;

/** Where staff key in what was said on paper, by telephone, by e-mail or in a room. */
export function keyInRoutes(app: FastifyInstance, context: Context): void {
  const url = '/staff/plans/:planId/key-in';

  async function planFor(request: FastifyRequest<{ Params: Params }>) {
    const plan = await publishedPlanById(context.database.public, request.params.planId);
    return plan && mayKeyIn(actorOf(request), plan.placeId) ? plan : undefined;
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    plan: PublishedPlan,
    shown: { readonly values: Values; readonly faults: readonly Fault[]; readonly status: number },
  ) {
    const passages = await passagesOf(context.database.public, plan.versionId);
    const { values, faults, status } = shown;
    const page = <KeyInPage frame={request.frame} {...{ plan, passages, values, faults }} />;
    return sendPage(reply, page, status);
  }

  function submission(form: Form, plan: PublishedPlan) {
    const passage = form.text('passage');
    return {
      target: {
        placeId: plan.placeId,
        planId: plan.id,
        versionId: plan.versionId,
        passageId: passage === '' ? null : passage,
      },
      quote: null,
      text: form.text('text'),
      speaksFor: form.text('speaks-for'),
      organisationName: form.text('organisation'),
      publication: form.text('publication'),
      email: form.text('email'),
      key: form.text('key'),
      keyedIn: {
        channel: form.text('channel'),
        saidOn: calendarDay(form, 'said') ?? '9999-12-31',
      },
    };
  }

  app.get<{ Params: Params }>(url, { preHandler: staffOnly }, async (request, reply) => {
    const plan = await planFor(request);
    if (!plan) return reply.callNotFound();
    const [year = '', month = '', date = ''] = today(context.clock).split('-');
    const values = {
      key: randomBytes(18).toString('base64url'),
      'said[day]': String(Number(date)),
      'said[month]': String(Number(month)),
      'said[year]': year,
    };
    return show(request, reply, plan, { values, faults: [], status: 200 });
  });

  app.post<{ Params: Params }>(url, { preHandler: staffOnly }, async (request, reply) => {
    const plan = await planFor(request);
    if (!plan) return reply.callNotFound();
    const form = await readForm(request);
    const input = submission(form, plan);
    const outcome = await submit(context, actorOf(request), input);
    if (!outcome.ok) {
      const { faults, status } = outcome;
      return show(request, reply, plan, { values: form.values, faults, status });
    }
    const found = await findTarget(context.database.private, input.target);
    if (!found) return reply.callNotFound();
    const { code, repeated } = outcome.value;
    const receipt = { frame: request.frame, found, code, repeated, overtaken: false };
    return sendPage(
      reply,
      <ReceiptPage {...receipt} back={`/staff/plans/${plan.id}/key-in`} keyedIn />,
    );
  });
}
