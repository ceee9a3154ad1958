import type { FastifyReply } from 'fastify';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Sends a page that was made on the server. */
export function sendPage(reply: FastifyReply, page: JSX.Element, status = 200): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(`<!DOCTYPE html>\n${renderToString(page)}`);
}

/**
 * Sends a page around a large part that was made before, as bytes. The page holds `hole` where the
 * part goes: only what is around it is rendered and encoded for the request.
 */
export function sendFilledPage(
  reply: FastifyReply,
  page: JSX.Element,
  filling: { readonly hole: string; readonly bytes: Buffer },
): FastifyReply {
  const [before = '', after = ''] = renderToString(page).split(filling.hole);
  const around = [Buffer.from(`<!DOCTYPE html>\n${before}`), Buffer.from(after)] as const;
  return reply
    .type('text/html; charset=utf-8')
    .send(Buffer.concat([around[0], filling.bytes, around[1]]));
}

/** After a form: the browser goes on with a GET, so that reloading sends nothing twice. */
export function seeOther(reply: FastifyReply, path: string): FastifyReply {
  return reply.redirect(path, 303);
}
