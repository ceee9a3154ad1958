import diagnostics from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

const opened = z.object({
  fastify: z.custom<Pick<FastifyInstance, 'addHook'>>(
    (value) => typeof value === 'object' && value !== null && 'addHook' in value,
  ),
});

/**
 * The addresses of all GET routes of the server that `make` makes, noted as each is added: a new
 * page cannot be forgotten.
 */
export async function routesAddedBy(make: () => Promise<unknown>): Promise<readonly string[]> {
  const urls = new Set<string>();
  const note = (message: unknown) => {
    opened.parse(message).fastify.addHook('onRoute', ({ method, url }) => {
      if ([method].flat().includes('GET')) urls.add(url);
    });
  };
  // Fastify says on this channel that a server begins, before anything is added to it.
  diagnostics.subscribe('fastify.initialization', note);
  try {
    await make();
  } finally {
    diagnostics.unsubscribe('fastify.initialization', note);
  }
  return [...urls].sort();
}
