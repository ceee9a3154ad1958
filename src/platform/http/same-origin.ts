import type { FastifyRequest } from 'fastify';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something was sent by a page of ours.
 *
 * Browsers since 2020–23 say so in `Sec-Fetch-Site`, which a page cannot forge; before, `Origin` is
 * compared with our own address. A request with neither comes from something that is not a browser
 * with other people's cookies, and a signed-in person's forms carry a token besides.
 */
export function fromOurOwnPage(request: FastifyRequest, publicUrl: string): boolean {
  if (SAFE.has(request.method)) return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return origin === publicUrl || origin === `${request.protocol}://${request.host}`;
}
