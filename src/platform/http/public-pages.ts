import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { chosenEncoding, encodedPage, type KeptPage, type PageCache } from './page-cache.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A page that is the same for everyone who is not signed in: it may be kept and sent again. */
    public?: boolean;
  }
  interface FastifyRequest {
    revisionAtStart: number;
  }
}

/** Shared caches may keep a public page for a moment, and show an old one while we are down. */
const PUBLIC = 'public, max-age=0, s-maxage=1, stale-if-error=86400';
const NOT_KEPT = 'no-store';

function isPublic(request: FastifyRequest): boolean {
  return (
    request.routeOptions.config.public === true &&
    (request.method === 'GET' || request.method === 'HEAD') &&
    request.frame.staff === null
  );
}

function key(request: FastifyRequest): string {
  return `${request.frame.language} ${request.url}`;
}

async function sendKept(request: FastifyRequest, reply: FastifyReply, page: KeptPage) {
  void reply
    .type(page.type)
    .header('cache-control', PUBLIC)
    .header('vary', 'accept-encoding, cookie')
    .header('etag', page.tag);
  if (request.headers['if-none-match'] === page.tag) return reply.code(304).send();
  const encoding = chosenEncoding(request.headers['accept-encoding']);
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  return reply.send(await encodedPage(page, encoding));
}

/**
 * Keeps and compresses the pages of routes marked `config: { public: true }`; every other answer
 * says that it must not be kept. An answer that sets a cookie is never kept.
 */
export function keepPublicPages(app: FastifyInstance, cache: PageCache): void {
  app.decorateRequest('revisionAtStart', 0);

  // After the session has been read, before any work.
  app.addHook('preHandler', async (request, reply) => {
    if (!isPublic(request)) return;
    request.revisionAtStart = cache.revision();
    if (reply.hasHeader('set-cookie')) return;
    const kept = cache.find(key(request));
    if (kept) return sendKept(request, reply, kept);
  });

  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.hasHeader('cache-control')) return payload;
    if (!isPublic(request) || reply.statusCode !== 200 || reply.hasHeader('set-cookie')) {
      void reply.header('cache-control', NOT_KEPT);
      return payload;
    }
    if (typeof payload !== 'string') return payload;
    const plain = Buffer.from(payload);
    const page: KeptPage = {
      type: String(reply.getHeader('content-type') ?? 'text/html; charset=utf-8'),
      tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      plain,
      encoded: new Map(),
    };
    cache.keep(key(request), page, request.revisionAtStart);
    void reply
      .header('cache-control', PUBLIC)
      .header('vary', 'accept-encoding, cookie')
      .header('etag', page.tag);
    const encoding = chosenEncoding(request.headers['accept-encoding']);
    if (encoding === 'identity') return plain;
    const bytes = await encodedPage(page, encoding);
    void reply.header('content-encoding', encoding).removeHeader('content-length');
    return bytes;
  });
}
