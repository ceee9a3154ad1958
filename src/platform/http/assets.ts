import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { FastifyInstance } from 'fastify';
import { usedRules } from './css.ts';

export type Asset = {
  readonly url: string;
  readonly type: string;
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
};

export type Assets = { readonly css: Asset; readonly js: Asset; readonly version: string };

/** A name that changes with the content may be kept for ever. */
const FOR_EVER = 'public, max-age=31536000, immutable';

function asset(name: string, extension: string, type: string, text: string): Asset {
  const plain = Buffer.from(text);
  const digest = createHash('sha256').update(plain).digest('hex').slice(0, 10);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    url: `/assets/${name}-${digest}.${extension}`,
    type,
    plain,
    br: brotliCompressSync(plain, quality),
    gzip: gzipSync(plain),
  };
}

/**
 * One style sheet and one script for the whole site, made at start: the design system's compiled
 * CSS without its fonts (they are licensed to NHS bodies and would be fetched from elsewhere), then
 * ours; and the browser enhancements, bundled.
 */
export async function makeAssets(styles: readonly URL[], script: URL): Promise<Assets> {
  const resolve = createRequire(import.meta.url).resolve;
  const system = readFileSync(resolve('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'), 'utf8');
  const own = styles.map((url) => readFileSync(url, 'utf8')).join('\n');
  const bundled = await build({
    entryPoints: [fileURLToPath(script)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    logLevel: 'silent',
  });
  const minified = await build({
    stdin: { contents: own, loader: 'css' },
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  const css = asset(
    'app',
    'css',
    'text/css; charset=utf-8',
    usedRules(system) + (minified.outputFiles[0]?.text ?? ''),
  );
  const js = asset(
    'app',
    'js',
    'text/javascript; charset=utf-8',
    bundled.outputFiles[0]?.text ?? '',
  );
  return { css, js, version: `${css.url}${js.url}` };
}

export function serveAssets(app: FastifyInstance, assets: Assets): void {
  for (const item of [assets.css, assets.js]) {
    app.get(item.url, (request, reply) => {
      const accepted = String(request.headers['accept-encoding'] ?? '');
      void reply
        .type(item.type)
        .header('cache-control', FOR_EVER)
        .header('vary', 'accept-encoding');
      if (/\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(item.br);
      if (/\bgzip\b/.test(accepted))
        return reply.header('content-encoding', 'gzip').send(item.gzip);
      return reply.send(item.plain);
    });
  }
}
