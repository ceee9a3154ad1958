import { createProduct, openContext, productAssets } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { largePlan } from './large-plan.ts';

/**
 * The real site in a process of its own: DATA_DIR, PORT and the size of its plan come from the
 * environment; it says when it is ready, and its memory when asked.
 */
const config = readConfig({ ...process.env, LOG_LEVEL: 'silent', DEMO: '0' });
const context = await openContext(config);
const size = {
  passages: Number(process.env['PASSAGES'] ?? 300),
  contributions: Number(process.env['CONTRIBUTIONS'] ?? 0),
};
const plan = await largePlan(context, size);
let revision = 0;
// A revision that never stays the same makes every page anew: what a reader pays after a write.
const everNew = { ...context.database, revision: () => revision++ };
const measured = process.env['UNCACHED'] === '1' ? { ...context, database: everNew } : context;
const { app } = await createProduct(measured, await productAssets());
await app.listen({ port: config.port, host: '127.0.0.1' });
process.on('message', (message) => {
  if (message === 'memory') process.send?.({ rss: process.memoryUsage.rss() });
});
process.send?.({ ready: true, plan });
