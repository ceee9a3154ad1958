import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../platform/context.ts';
import { type Form, readForm } from '../../platform/http/form.ts';
import { seeOther, sendPage } from '../../platform/http/page.ts';
import type { Fault } from '../../ui/words/fault.ts';
import { actorOf, staffOnly } from '../accounts/index.ts';
import { deleteAnswer, editAnswer, writeAnswer } from './answers.commands.ts';
import { mayAnswer } from './answers.policy.ts';
import { changesRoutes } from './changes.routes.tsx';
import type { AnswerForm } from './pages/answer-form.ts';
import { AnswerFormPage } from './pages/answer-form-page.tsx';
import { AnswerListPage } from './pages/answer-list-page.tsx';
import {
  answersForStaff,
  chosenContributions,
  linkablePassages,
  listAddress,
  planOf,
} from './staff.queries.ts';

type Params = { readonly planId: string; readonly answerId?: string };
type Asked = FastifyRequest<{ Params: Params }>;

function newKey(): string {
  return randomBytes(18).toString('base64url');
}

/** Everything that was typed and ticked. */
function formFrom(sent: Form): AnswerForm {
  return {
    contributionIds: sent.all('contribution'),
    outcome: sent.text('outcome'),
    because: sent.text('because'),
    passageIds: sent.all('passage'),
    find: sent.text('find').slice(0, 200),
    key: sent.text('key'),
    revision: Number(sent.text('revision')) || 0,
  };
}

export function answerRoutes(app: FastifyInstance, context: Context): void {
  const guard = { preHandler: staffOnly };
  const { private: db } = context.database;
  changesRoutes(app, context);

  app.get('/staff/plans/:planId/answers', guard, async (request: Asked, reply) => {
    const actor = actorOf(request);
    const where = await planOf(db, actor, request.params.planId);
    if (!where) return reply.callNotFound();
    return sendPage(
      reply,
      <AnswerListPage
        frame={request.frame}
        plan={where.plan}
        fictional={where.fictional}
        answers={await answersForStaff(db, where.plan.id)}
        mayAnswer={mayAnswer(actor, where.placeId)}
      />,
    );
  });

  async function formPage(
    request: Asked,
    reply: FastifyReply,
    form: AnswerForm,
    faults: readonly Fault[] = [],
    status = 200,
  ) {
    const where = await planOf(db, actorOf(request), request.params.planId);
    if (!where || !mayAnswer(actorOf(request), where.placeId)) return reply.callNotFound();
    const { plan, fictional } = where;
    const shown = {
      frame: request.frame,
      plan,
      fictional,
      answerId: request.params.answerId ?? null,
      chosen: await chosenContributions(db, plan.id, form.contributionIds),
      passages: await linkablePassages(db, plan.id),
    };
    return sendPage(reply, <AnswerFormPage {...shown} form={form} faults={faults} />, status);
  }

  app.get('/staff/plans/:planId/answers/new', guard, async (request: Asked, reply) => {
    const query = new URLSearchParams(request.url.split('?', 2)[1] ?? '');
    const contributionIds = query.getAll('contribution').slice(0, 500);
    const empty = { outcome: '', because: '', passageIds: [], find: '', revision: 0 };
    return formPage(request, reply, { ...empty, contributionIds, key: newKey() });
  });

  app.post('/staff/plans/:planId/answers/new', guard, async (request: Asked, reply) => {
    const sent = await readForm(request);
    const typed = formFrom(sent);
    const form = typed.key === '' ? { ...typed, key: newKey() } : typed;
    if (sent.text('step') === 'find') return formPage(request, reply, form);
    const { planId } = request.params;
    const outcome = await writeAnswer(context, actorOf(request), { ...form, planId });
    if (outcome.ok) {
      return seeOther(reply, `${listAddress(planId)}#answer-${outcome.value.answerId}`);
    }
    return formPage(request, reply, form, outcome.faults, outcome.status);
  });

  app.get('/staff/plans/:planId/answers/:answerId', guard, async (request: Asked, reply) => {
    const { planId, answerId } = request.params;
    const where = await planOf(db, actorOf(request), planId);
    if (!where) return reply.callNotFound();
    const answer = (await answersForStaff(db, planId)).find((one) => one.id === answerId);
    if (!answer) return reply.callNotFound();
    if (answer.versionNumber !== null) {
      return seeOther(reply, `${listAddress(planId)}#answer-${answer.id}`);
    }
    return formPage(request, reply, { ...answer, find: '', key: '' });
  });

  app.post('/staff/plans/:planId/answers/:answerId', guard, async (request: Asked, reply) => {
    const sent = await readForm(request);
    const form = formFrom(sent);
    if (sent.text('step') === 'find') return formPage(request, reply, form);
    const { planId, answerId = '' } = request.params;
    const outcome = await editAnswer(context, actorOf(request), { ...form, answerId });
    if (outcome.ok) return seeOther(reply, `${listAddress(planId)}#answer-${answerId}`);
    // Saving once more then puts these words in the place of the colleague's, knowingly.
    const now = (await answersForStaff(db, planId)).find((one) => one.id === answerId);
    const revision = outcome.status === 409 ? (now?.revision ?? form.revision) : form.revision;
    return formPage(request, reply, { ...form, revision }, outcome.faults, outcome.status);
  });

  app.post(
    '/staff/plans/:planId/answers/:answerId/delete',
    guard,
    async (request: Asked, reply) => {
      const { planId, answerId = '' } = request.params;
      const outcome = await deleteAnswer(context, actorOf(request), answerId);
      // Deleted by another press of the same button: what was wanted is so.
      if (outcome.ok || outcome.status === 404) return seeOther(reply, listAddress(planId));
      const answer = (await answersForStaff(db, planId)).find((one) => one.id === answerId);
      if (!answer) return reply.callNotFound();
      const form = { ...answer, find: '', key: '' };
      return formPage(request, reply, form, outcome.faults, outcome.status);
    },
  );
}
