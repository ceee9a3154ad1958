import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LANGUAGE_COOKIE } from './frame.ts';
import { chosenEncoding, encoded, type KeptPage, type PageCache } from './page-cache.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A page that is the same for everyone who is not signed in: it may be kept and sent again. */
    public?: boolean;
  }
  interface FastifyRequest {
    revisionAtStart: string;
  }
}

/** Shared caches may keep a public page for a moment, and show an old one while we are down. */
const PUBLIC = 'public, max-age=0, s-maxage=1, stale-if-error=86400';
const NOT_KEPT = 'no-store';
/** Another start may render the same data otherwise. */
const START = randomBytes(6).toString('base64url');

const welsh = `${LANGUAGE_COOKIE}=cy`;

/** Under which a page is kept for this request; undefined when it may not be answered from there. */
function keyOf(request: IncomingMessage): string | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const { cookie } = request.headers;
  if (cookie === undefined) return `en ${request.url}`;
  return cookie === welsh ? `cy ${request.url}` : undefined;
}

async function write(request: IncomingMessage, response: ServerResponse, page: KeptPage) {
  if (request.headers['if-none-match'] === page.tag) {
    response.writeHead(304, { ...page.headers, etag: page.tag }).end();
    return;
  }
  const encoding = chosenEncoding(request.headers['accept-encoding']?.toString());
  let bytes = page.bytes.get(encoding);
  if (!bytes) {
    bytes = await encoded(page.plain, encoding);
    page.bytes.set(encoding, bytes);
  }
  const headers =
    encoding === 'identity' ? page.headers : { ...page.headers, 'content-encoding': encoding };
  response.writeHead(200, { ...headers, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * Sends kept pages before anything else is done for the request. Added before every other hook: the
 * headers that those would set are kept with the page.
 */
export function sendKeptPages(app: FastifyInstance, cache: PageCache): void {
  app.addHook('onRequest', (request, reply, next) => {
    const key = keyOf(request.raw);
    const kept = key === undefined ? undefined : cache.find(key);
    if (!kept) {
      next();
      return;
    }
    reply.hijack();
    write(request.raw, reply.raw, kept).catch((error: unknown) => {
      request.log.error({ error }, 'a kept page could not be sent');
      reply.raw.destroy();
    });
  });
}

function mayBeKept(request: FastifyRequest, reply: FastifyReply): boolean {
  return (
    request.routeOptions.config.public === true &&
    request.frame.staff === null &&
    reply.statusCode === 200 &&
    !reply.hasHeader('set-cookie')
  );
}

function tagOf(request: FastifyRequest): string {
  const made = `${START} ${request.revisionAtStart} ${request.frame.language} ${request.url}`;
  return `"${createHash('sha256').update(made).digest('base64url').slice(0, 22)}"`;
}

/**
 * Keeps the pages of routes marked `config: { public: true }`, and compresses them; every other
 * answer says that it must not be kept. An answer that sets a cookie is never kept.
 */
export function keepPublicPages(app: FastifyInstance, cache: PageCache): void {
  app.decorateRequest('revisionAtStart', '');

  app.addHook('preHandler', async (request) => {
    request.revisionAtStart = cache.revision();
  });

  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.hasHeader('cache-control')) return payload;
    const whole = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (!whole || !mayBeKept(request, reply)) {
      void reply.header('cache-control', NOT_KEPT);
      return payload;
    }
    const tag = tagOf(request);
    void reply
      .header('cache-control', PUBLIC)
      .header('vary', 'accept-encoding, cookie')
      .header('etag', tag)
      .removeHeader('content-length');
    const key = keyOf(request.raw);
    const page: KeptPage = { headers: reply.getHeaders(), tag, plain: payload, bytes: new Map() };
    if (key !== undefined) cache.keep(key, page, request.revisionAtStart);
    const encoding = chosenEncoding(request.headers['accept-encoding']?.toString());
    if (encoding === 'identity') return payload;
    void reply.header('content-encoding', encoding);
    return encoded(payload, encoding);
  });
}
