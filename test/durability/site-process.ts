import { createProduct, openContext } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Asset } from '../../src/platform/http/assets.ts';

/**
 * The real site in a process of its own, to be killed: what `src/main.ts` starts, without the
 * demonstration, and without making the style sheet, which no answer that is looked at here needs.
 * It waits for a line of input before it opens anything, so that the next one can be loaded while
 * this one works, and says `ready` when it takes requests.
 */
function empty(name: string): Asset {
  const none = Buffer.alloc(0);
  return { url: `/assets/${name}`, type: 'text/plain', plain: none, br: none, gzip: none };
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const context = await openContext(config);
  const assets = { css: empty('none.css'), js: empty('none.js'), version: 'test' };
  const { app, jobs } = await createProduct(context, assets);
  await app.listen({ port: config.port, host: config.host });
  jobs.start();
  process.stdout.write('ready\n');
}

process.stdin.once('data', () => void start());
