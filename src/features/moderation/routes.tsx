import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../platform/context.ts';
import { type Form, readForm } from '../../platform/http/form.ts';
import { seeOther, sendPage } from '../../platform/http/page.ts';
import type { Outcome } from '../../ui/words/fault.ts';
import { actorOf, staffOnly } from '../accounts/index.ts';
import type { Answering } from './answered.ts';
import { inboxRoutes } from './inbox.routes.tsx';
import { hideContribution, redactContribution, showContribution } from './moderation.commands.ts';
import { mayModerate } from './moderation.policy.ts';
import { ContributionPage } from './pages/contribution-page.tsx';
import { spanFrom } from './redaction.ts';
import { contributionForStaff } from './staff.queries.ts';

type Asked = FastifyRequest<{ Params: { id: string } }>;

function reasonFrom(form: Form, start: 'hide' | 'redact') {
  const [rule, words] = [form.text(`${start}-rule`), form.text(`${start}-words`)];
  return { rule, words, seen: form.text('seen') };
}

export function moderationRoutes(answering: Answering) {
  return (app: FastifyInstance, context: Context): void => {
    const guard = { preHandler: staffOnly };
    inboxRoutes(app, context, answering);

    /** The page of one contribution, after a form that could not go ahead with what was typed. */
    async function page(request: Asked, reply: FastifyReply, refusal?: Outcome<null>, sent?: Form) {
      const actor = actorOf(request);
      const db = context.database.private;
      const said = await contributionForStaff(db, actor, request.params.id);
      if (!said) return reply.callNotFound();
      const { where, row } = said;
      const mayAnswer = where.plan !== null && answering.mayAnswer(actor, where.placeId);
      const address = where.plan ? `plans/${where.plan.id}` : `places/${where.placeId}`;
      const failed = refusal?.ok === false;
      // A choice made on words that have changed since must be made anew, on what stands now.
      const kept = failed && refusal.status === 400 ? sent : undefined;
      const shown = (
        <ContributionPage
          frame={request.frame}
          said={said}
          mayModerate={mayModerate(actor, where.placeId)}
          answers={where.plan ? await answering.answersOn(db, row.id) : []}
          answerAddress={
            mayAnswer && where.plan
              ? `${answering.address(where.plan.id)}?contribution=${row.id}`
              : null
          }
          inboxAddress={`/staff/${address}/inbox`}
          faults={failed ? refusal.faults : []}
          values={kept?.values ?? {}}
          ticked={kept?.all('part')}
        />
      );
      return sendPage(reply, shown, failed ? refusal.status : 200);
    }

    async function after(request: Asked, reply: FastifyReply, outcome: Outcome<null>, form: Form) {
      if (outcome.ok) return seeOther(reply, `/staff/contributions/${request.params.id}`);
      return page(request, reply, outcome, form);
    }

    app.get('/staff/contributions/:id', guard, (request: Asked, reply) => page(request, reply));

    app.post('/staff/contributions/:id/show', guard, async (request: Asked, reply) => {
      const form = await readForm(request);
      const looked = { contributionId: request.params.id, seen: form.text('seen') };
      const input = { ...looked, whole: form.text('whole') === 'yes' };
      return after(request, reply, await showContribution(context, actorOf(request), input), form);
    });

    app.post('/staff/contributions/:id/hide', guard, async (request: Asked, reply) => {
      const form = await readForm(request);
      const input = { contributionId: request.params.id, ...reasonFrom(form, 'hide') };
      return after(request, reply, await hideContribution(context, actorOf(request), input), form);
    });

    app.post('/staff/contributions/:id/redact', guard, async (request: Asked, reply) => {
      const form = await readForm(request);
      const input = {
        contributionId: request.params.id,
        ...reasonFrom(form, 'redact'),
        ticked: form
          .all('part')
          .map(spanFrom)
          .filter((span) => span !== undefined),
        phrases: form.text('phrases'),
      };
      const outcome = await redactContribution(context, actorOf(request), input);
      return after(request, reply, outcome, form);
    });
  };
}
