import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../platform/context.ts';
import { sendPage } from '../../platform/http/page.ts';
import { fromOurOwnPage } from '../../platform/http/same-origin.ts';
import { sha256 } from '../../platform/secrets/secrets.ts';
import { accountFaults } from './accounts.faults.ts';
import { type Actor, publicActor, type StaffActor } from './actor.ts';
import { RefusedPage } from './pages/refused-page.tsx';
import { isDueToBeSeen, readSession } from './sessions.ts';

declare module 'fastify' {
  interface FastifyRequest {
    staff: StaffActor | null;
  }
}

/** Sent only over HTTPS where the site is, and only with requests that our own pages begin. */
export function sessionCookie(context: Context): {
  readonly name: string;
  readonly secure: boolean;
} {
  const secure = context.publicUrl().startsWith('https:');
  return { name: secure ? '__Host-staff' : 'staff', secure };
}

/** Whoever sent this request. */
export function actorOf(request: FastifyRequest): Actor {
  return request.staff ?? publicActor;
}

/** A token that only a page made for this session can carry. */
function tokenFor(context: Context, idHash: string): string {
  return context.secrets.mac('form-token', idHash).toString('base64url');
}

function sentToken(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('token' in body)) return '';
  const { token } = body;
  if (typeof token === 'string') return token;
  if (typeof token === 'object' && token !== null && 'value' in token) return String(token.value);
  return '';
}

/** Reads the session of each request, and refuses forms that no page of ours sent. */
export function guardRequests(app: FastifyInstance, context: Context): void {
  const { clock, database } = context;
  app.decorateRequest('staff', null);

  app.addHook('onRequest', async (request) => {
    const cookie = request.cookies[sessionCookie(context).name];
    if (cookie === undefined) return;
    const session = await readSession(database.private, clock, cookie);
    if (!session) return;
    request.staff = session.actor;
    const staff = { name: session.actor.name, token: tokenFor(context, session.idHash) };
    request.frame = { ...request.frame, staff };
    if (isDueToBeSeen(session, clock)) {
      const seen_at = clock.now().toISOString();
      await database.write((db) =>
        db
          .updateTable('staff_session')
          .set({ seen_at })
          .where('id_hash', '=', sha256(cookie))
          .execute(),
      );
    }
  });

  // After the body has been read, because the token is in it.
  app.addHook('preHandler', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const token = request.frame.staff?.token;
    const genuine =
      fromOurOwnPage(request, context.publicUrl()) &&
      (token === undefined || sentToken(request.body) === token);
    if (!genuine) return refuse(request, reply, 403, accountFaults.formForged());
  });
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  fault: ReturnType<typeof accountFaults.formForged>,
) {
  return sendPage(reply, <RefusedPage frame={request.frame} fault={fault} />, status);
}

/** For routes under /staff: whoever is not signed in is asked to. Commands check roles themselves. */
export async function staffOnly(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (request.staff) return undefined;
  const next = request.method === 'GET' ? `?next=${encodeURIComponent(request.url)}` : '';
  return reply.redirect(`/staff/sign-in${next}`, 303);
}
