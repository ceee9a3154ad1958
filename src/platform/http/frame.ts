import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Frame } from '../../ui/layout/frame.ts';
import { type Language, languages } from '../../ui/words/catalogue.ts';
import type { Context } from '../context.ts';
import type { Assets } from './assets.ts';

declare module 'fastify' {
  interface FastifyRequest {
    frame: Frame;
  }
}

export const LANGUAGE_COOKIE = 'language';

function asLanguage(value: unknown): Language | undefined {
  return languages.find((language) => language === value);
}

/** The address without `lang`, so that a page can link to itself in another language. */
function pathWithoutLanguage(request: FastifyRequest): string {
  const [path = '/', query = ''] = request.url.split('?', 2);
  const rest = new URLSearchParams(query);
  rest.delete('lang');
  return rest.size > 0 ? `${path}?${rest}` : path;
}

/**
 * Gives each request its {@link Frame}. The language is asked for by `?lang=cy` and remembered in
 * a cookie for the session that holds nothing else.
 */
export function decorateWithFrame(app: FastifyInstance, context: Context, assets: Assets): void {
  const links = { css: assets.css.url, js: assets.js.url, version: assets.version };
  app.decorateRequest('frame');
  app.addHook('onRequest', async (request, reply) => {
    const [, query = ''] = request.url.split('?', 2);
    const asked = query.includes('lang=')
      ? asLanguage(new URLSearchParams(query).get('lang'))
      : undefined;
    if (asked !== undefined) {
      const options = { path: '/', sameSite: 'lax', httpOnly: true } as const;
      if (asked === 'en') void reply.clearCookie(LANGUAGE_COOKIE, options);
      else void reply.setCookie(LANGUAGE_COOKIE, asked, options);
    }
    request.frame = {
      language: asked ?? asLanguage(request.cookies[LANGUAGE_COOKIE]) ?? 'en',
      path: pathWithoutLanguage(request),
      theme: context.config.theme,
      assets: links,
      staff: null,
    };
  });
}
