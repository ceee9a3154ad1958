import type { FastifyInstance } from 'fastify';
import type { Context } from '../../platform/context.ts';
import { carryRoutes } from './carry.routes.tsx';
import { keyInRoutes } from './key-in.routes.tsx';
import { respondRoutes } from './respond.routes.tsx';

export function contributionRoutes(app: FastifyInstance, context: Context): void {
  respondRoutes(app, context);
  keyInRoutes(app, context);
  carryRoutes(app, context);
}
