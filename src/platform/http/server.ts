import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import staticFiles from '@fastify/static';
import underPressure from '@fastify/under-pressure';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { today } from '../clock.ts';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import { type Assets, serveAssets } from './assets.ts';
import { decorateWithFrame } from './frame.ts';
import { createPageCache } from './page-cache.ts';
import { keepPublicPages, sendKeptPages } from './public-pages.ts';

/** The largest file that can be sent: a plan of several hundred pages with pictures. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** The largest ordinary form: the text of a whole plan. */
const LARGEST_FORM = 4 * 1024 * 1024;

/** A path that cannot be decoded is one that does not exist, and is answered like any other. */
function readableAddress(url: string): string {
  const [path = ''] = url.split('?', 1);
  if (!path.includes('%')) return url;
  try {
    decodeURI(path);
    return url;
  } catch {
    return '/no-such-address';
  }
}

export type ServerOptions = {
  readonly context: Context;
  readonly assets: Assets;
};

/**
 * The web server with its limits and headers, before any feature adds its pages. Limits follow
 * what was measured: Fastify's own `requestTimeout` is 0, and slow senders would hold it open.
 */
export async function createServer({ context, assets }: ServerOptions): Promise<FastifyInstance> {
  const { config } = context;
  const app = Fastify({
    logger: { level: config.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
    requestTimeout: 60_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 5_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
    bodyLimit: LARGEST_FORM,
    rewriteUrl: (request) => readableAddress(request.url ?? '/'),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
    forceCloseConnections: 'idle',
  });
  const cache = createPageCache(() => `${context.database.revision()} ${today(context.clock)}`);
  sendKeptPages(app, cache);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: (config.publicUrl ?? '').startsWith('https:'),
  });
  await app.register(underPressure, {
    maxEventLoopDelay: 2_000,
    exposeStatusRoute: { url: '/health', routeOpts: { logLevel: 'silent' } },
  });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: LARGEST_FORM });
  await app.register(multipart, {
    attachFieldsToBody: true,
    limits: { fileSize: LARGEST_FILE, files: 1, fields: 50, parts: 60, fieldSize: LARGEST_FORM },
  });
  await app.register(rateLimit, { global: false });
  const resolve = createRequire(import.meta.url).resolve;
  const images = join(
    dirname(resolve('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css')),
    'assets',
    'images',
  );
  await app.register(staticFiles, {
    root: images,
    prefix: '/assets/images/',
    maxAge: '7d',
    index: false,
  });
  serveAssets(app, assets);
  decorateWithFrame(app, context, assets);
  // No address of ours holds a null byte, and PostgreSQL would fail on one. A search may.
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.split('?', 1)[0]?.includes('%00')) return reply.callNotFound();
  });
  keepPublicPages(app, cache);
  return app;
}
