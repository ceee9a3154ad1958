import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { z } from 'zod';
import { openWriter } from '../src/platform/database/sqlite.ts';
import { shortId } from '../src/platform/ids.ts';
import type { Bench } from './benches.ts';
import { memoryOf, startChild } from './site/child.ts';

const ready = z.object({
  plan: z.object({ slug: z.string(), versionId: z.string(), passageIds: z.array(z.string()) }),
});
const SECONDS = 10;
const CONNECTIONS = 50;
const TEXT =
  'The last bus leaves at ten past nine and the unit closes at ten, so how do I get home?';

function address(): string {
  return Array.from({ length: 3 }, () => Math.floor(Math.random() * 256)).join('.');
}

/**
 * Inserts of the same row into the same table of the same database file, in a plain loop with no
 * server and nothing else stored, each synced to disk.
 */
function rawInserts(file: string): number {
  const connection = openWriter(file);
  const sample = connection.prepare('select * from contribution limit 1').get();
  const columns = Object.keys(sample ?? {});
  const places = columns.map(() => '?').join();
  const insert = connection.prepare(`insert into contribution (${columns}) values (${places})`);
  const own = new Set(['id', 'receipt_hash', 'submission_hash']);
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < 3_000) {
    const unique = shortId(14);
    insert.run(...columns.map((name) => (own.has(name) ? unique : (sample?.[name] ?? null))));
    done++;
  }
  const rate = (done / (performance.now() - began)) * 1000;
  connection.close();
  return rate;
}

/** Contributions over HTTP, each acknowledged only when it is on disk, beside raw synced inserts. */
export const submitBench: Bench = {
  name: 'submit',
  run: async () => {
    const folder = mkdtempSync(join(process.env['BENCH_DIR'] ?? tmpdir(), 'equal-footing-bench-'));
    try {
      const env = { DATA_DIR: join(folder, 'site'), PASSAGES: '60', TRUST_PROXY: '127.0.0.1' };
      const site = await startChild('./server.ts', env);
      const { plan } = ready.parse(site.said);
      // Made beforehand: what it costs to make a form is not the server's affair.
      const bodies = Array.from({ length: 40_000 }, () =>
        new URLSearchParams({
          step: 'send',
          key: shortId(24),
          version: plan.versionId,
          text: TEXT,
          'speaks-for': 'self',
          publication: 'in-full',
        }).toString(),
      );
      // Many people behind many addresses: one address alone would be slowed down.
      const senders = bodies.map(() => ({
        'content-type': 'application/x-www-form-urlencoded',
        'x-forwarded-for': `10.${address()}`,
      }));
      let sent = 0;
      const result = await autocannon({
        url: `http://127.0.0.1:${site.port}`,
        connections: CONNECTIONS,
        duration: SECONDS,
        requests: [
          {
            method: 'POST',
            path: `/plans/${plan.slug}/passages/${plan.passageIds[3]}/respond`,
            setupRequest: (request) => {
              const at = sent++ % bodies.length;
              return { ...request, headers: senders[at] ?? {}, body: bodies[at] ?? '' };
            },
          },
        ],
      });
      const memory = await memoryOf(site);
      await site.stop();
      const raw = rawInserts(join(folder, 'site', 'equal-footing.db'));
      const ours = result.requests.average;
      return {
        ratio: Number((ours / raw).toFixed(3)),
        contributionsPerSecond: Math.round(ours),
        rawInsertsPerSecond: Math.round(raw),
        connections: CONNECTIONS,
        p99Ms: result.latency.p99,
        refused: result.non2xx,
        errors: result.errors,
        memoryMB: memory,
        targets: { ratio: 0.3, p99Ms: 500, memoryMB: 250 },
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
