import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendPage } from '../../../platform/http/page.ts';
import { shortId } from '../../../platform/ids.ts';
import type { Frame } from '../../../ui/layout/frame.ts';
import { type Fault, say } from '../../../ui/words/fault.ts';
import { ErrorPage } from './error-page.tsx';
import { pageFaultWords } from './faults.words.ts';
import { type ErrorKind, kindOfError, statusOf } from './kind-of-error.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { readToTheEnd } from './read-to-the-end.ts';
import { sentFormOf } from './sent-form.ts';
import { siteFaults } from './site.faults.ts';

function titleOf(kind: ErrorKind, language: Frame['language']): string {
  const words = pageFaultWords(language);
  return kind === 'busy' || kind === 'full' ? words.notNow : words[kind];
}

/** Errors met before a request has its frame (too busy to begin with) are told without a page. */
function sendPlain(reply: FastifyReply, kind: ErrorKind, fault: Fault): FastifyReply {
  return reply.code(statusOf[kind]).type('text/plain; charset=utf-8').send(say(fault, 'en'));
}

function faultOf(kind: ErrorKind, error: unknown, request: FastifyRequest): Fault {
  if (kind !== 'broken') return siteFaults[kind]();
  const reference = shortId(8);
  request.log.error({ err: error, reference }, 'a request failed');
  return siteFaults.broken(reference);
}

/** The pages for what does not exist and for what went wrong, on every route of the site. */
export function handleFaults(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    sendPage(reply, <NotFoundPage frame={request.frame} />, 404),
  );

  app.setErrorHandler(async (error, request, reply) => {
    const kind = kindOfError(error);
    const fault = faultOf(kind, error, request);
    if (kind === 'full') request.log.error({ err: error }, 'the disk is full');
    if (kind === 'tooLarge') await readToTheEnd(request.raw, reply);
    const frame: Frame | undefined = request.frame;
    if (frame === undefined) return sendPlain(reply, kind, fault);
    if (kind === 'busy' && !reply.hasHeader('retry-after')) void reply.header('retry-after', '60');
    const title = titleOf(kind, frame.language);
    const sent = statusOf[kind] >= 500 ? sentFormOf(request) : undefined;
    const page = <ErrorPage frame={frame} title={title} fault={fault} sent={sent} />;
    return sendPage(reply, page, statusOf[kind]);
  });
}
