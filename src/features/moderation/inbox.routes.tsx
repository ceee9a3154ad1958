import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../platform/context.ts';
import { sendPage } from '../../platform/http/page.ts';
import { actorOf, staffOnly } from '../accounts/index.ts';
import type { Answering } from './answered.ts';
import { inboxCounts, inboxPage } from './inbox.queries.ts';
import { readFilter } from './inbox.ts';
import { InboxPage } from './pages/inbox-page.tsx';
import { placeForStaff, planForStaff, type Whereabouts } from './staff.queries.ts';

/** The inbox of a plan, and that of what was said about a place on none of its plans. */
export function inboxRoutes(app: FastifyInstance, context: Context, answering: Answering): void {
  const guard = { preHandler: staffOnly };
  const { private: db } = context.database;

  async function inbox(
    request: FastifyRequest,
    reply: FastifyReply,
    where: Whereabouts | undefined,
  ) {
    if (!where) return reply.callNotFound();
    const [address = '', query = ''] = request.url.split('?', 2);
    const filter = readFilter(new URLSearchParams(query));
    const planId = where.plan?.id ?? null;
    const reader = { db, scope: { placeId: where.placeId, planId }, answering };
    const mayAnswer = planId !== null && answering.mayAnswer(actorOf(request), where.placeId);
    return sendPage(
      reply,
      <InboxPage
        frame={request.frame}
        where={where}
        address={address}
        filter={filter}
        counts={await inboxCounts(reader, filter)}
        items={await inboxPage(reader, filter)}
        answerAddress={mayAnswer ? answering.address(planId) : null}
        answersAddress={planId === null ? null : answering.listAddress(planId)}
      />,
    );
  }

  app.get<{ Params: { planId: string } }>(
    '/staff/plans/:planId/inbox',
    guard,
    async (request, reply) => {
      const where = await planForStaff(db, actorOf(request), request.params.planId);
      return inbox(request, reply, where);
    },
  );

  app.get<{ Params: { placeId: string } }>(
    '/staff/places/:placeId/inbox',
    guard,
    async (request, reply) => {
      const where = await placeForStaff(db, actorOf(request), request.params.placeId);
      return inbox(request, reply, where);
    },
  );
}
