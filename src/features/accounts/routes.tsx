import type { FastifyInstance, FastifyReply } from 'fastify';
import { toDataURL } from 'qrcode';
import type { Context } from '../../platform/context.ts';
import { readForm } from '../../platform/http/form.ts';
import { seeOther, sendPage } from '../../platform/http/page.ts';
import { actorOf, guardRequests, sessionCookie, staffOnly } from './guard.tsx';
import { SecondFactorPage } from './pages/second-factor-page.tsx';
import { CodePage, LinkPage, SignInPage } from './pages/sign-in-page.tsx';
import { factorAddress, newFactorSecret } from './second-factor.ts';
import { endSession } from './sessions.ts';
import { askForSignIn, type SignInProof, signIn } from './sign-in.commands.ts';
import { setSecondFactor } from './staff.commands.ts';
import { teamRoutes } from './team.routes.tsx';

/** Only pages of staff of this site: never an address that somebody else put into the link. */
function safeNext(asked: string): string {
  return /^\/staff(?:[/?][\w\-./?=&%]*)?$/.test(asked) && !asked.includes('//') ? asked : '/staff';
}

function nextOf(query: unknown): string {
  const asked = typeof query === 'object' && query !== null && 'next' in query ? query.next : '';
  return safeNext(String(asked));
}

const TRIES = { max: 30, timeWindow: '15 minutes' };

export function accountRoutes(app: FastifyInstance, context: Context): void {
  guardRequests(app, context);
  const limited = { config: { rateLimit: TRIES } };
  const cookie = () => {
    const { name, secure } = sessionCookie(context);
    return { name, options: { path: '/', httpOnly: true, sameSite: 'lax', secure } as const };
  };
  const admit = (reply: FastifyReply, value: string, next: string) => {
    const { name, options } = cookie();
    return seeOther(reply.setCookie(name, value, options), next);
  };

  app.get('/staff/sign-in', (request, reply) =>
    request.staff
      ? seeOther(reply, '/staff')
      : sendPage(reply, <SignInPage frame={request.frame} next={nextOf(request.query)} />),
  );

  app.post('/staff/sign-in', limited, async (request, reply) => {
    const form = await readForm(request);
    const { frame } = request;
    const next = safeNext(form.text('next'));
    const email = form.text('email');
    const asked = await askForSignIn(context, email);
    if (!asked.ok) {
      const page = <SignInPage frame={frame} faults={asked.faults} email={email} next={next} />;
      return sendPage(reply, page, asked.status);
    }
    return sendPage(
      reply,
      <CodePage frame={frame} id={asked.value} askFactor={false} next={next} />,
    );
  });

  app.post('/staff/sign-in/code', limited, async (request, reply) => {
    const form = await readForm(request);
    const [id, code, factor] = [form.text('id'), form.text('code'), form.text('factor')];
    const next = safeNext(form.text('next'));
    const proof: SignInProof = { by: 'code', id, code, factor };
    const outcome = await signIn(context, proof);
    if (outcome.ok && 'cookie' in outcome.value) return admit(reply, outcome.value.cookie, next);
    const asking = outcome.ok || outcome.faults.some((fault) => fault.field === 'factor');
    const shown = { frame: request.frame, id, code, next, askFactor: asking };
    const faults = outcome.ok ? [] : outcome.faults;
    return sendPage(
      reply,
      <CodePage {...shown} faults={faults} />,
      outcome.ok ? 200 : outcome.status,
    );
  });

  app.get('/staff/sign-in/link', (request, reply) => {
    const { query } = request;
    const token =
      typeof query === 'object' && query !== null && 'token' in query ? query.token : '';
    const shown = { frame: request.frame, linkToken: String(token), next: nextOf(query) };
    return sendPage(reply, <LinkPage {...shown} askFactor={false} />);
  });

  app.post('/staff/sign-in/link', limited, async (request, reply) => {
    const form = await readForm(request);
    const token = form.text('link');
    const next = safeNext(form.text('next'));
    const proof: SignInProof = { by: 'link', token, factor: form.text('factor') };
    const outcome = await signIn(context, proof);
    if (outcome.ok && 'cookie' in outcome.value) return admit(reply, outcome.value.cookie, next);
    const asking = outcome.ok || outcome.faults.some((fault) => fault.field === 'factor');
    const shown = { frame: request.frame, linkToken: token, next, askFactor: asking };
    const faults = outcome.ok ? [] : outcome.faults;
    return sendPage(
      reply,
      <LinkPage {...shown} faults={faults} />,
      outcome.ok ? 200 : outcome.status,
    );
  });

  app.post('/staff/sign-out', async (request, reply) => {
    const { name, options } = cookie();
    const value = request.cookies[name];
    if (value !== undefined) await context.database.write((db) => endSession(db, value));
    return seeOther(reply.clearCookie(name, options), '/');
  });

  const picture = (secret: string, email: string) =>
    toDataURL(factorAddress(secret, email), { margin: 2, width: 440 });

  app.get('/staff/second-factor', { preHandler: staffOnly }, async (request, reply) => {
    const secret = newFactorSecret();
    const image = await picture(secret, request.staff?.email ?? '');
    return sendPage(
      reply,
      <SecondFactorPage frame={request.frame} secret={secret} picture={image} />,
    );
  });

  app.post('/staff/second-factor', { preHandler: staffOnly }, async (request, reply) => {
    const form = await readForm(request);
    const secret = form.text('secret');
    const input = { secret, code: form.text('factor') };
    const outcome = await setSecondFactor(context, actorOf(request), input);
    if (outcome.ok) return seeOther(reply, '/staff');
    const shown = { frame: request.frame, secret, faults: outcome.faults };
    const image = await picture(secret, request.staff?.email ?? '');
    return sendPage(reply, <SecondFactorPage {...shown} picture={image} />, outcome.status);
  });

  teamRoutes(app, context);
}
