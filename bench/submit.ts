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

/** Single inserts of a row of the same size, each synced to disk, in a plain loop. */
function rawInserts(folder: string): number {
  const connection = openWriter(join(folder, 'raw.db'));
  connection.exec('create table said (id text primary key, text text not null) strict');
  const insert = connection.prepare('insert into said values (?, ?)');
  const until = performance.now() + 3_000;
  let done = 0;
  const began = performance.now();
  while (performance.now() < until) {
    insert.run(shortId(14), TEXT.repeat(4));
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
      const before = rawInserts(folder);
      const env = { DATA_DIR: join(folder, 'site'), PASSAGES: '60', TRUST_PROXY: '127.0.0.1' };
      const site = await startChild('./server.ts', env);
      const { plan } = ready.parse(site.said);
      const body = () =>
        new URLSearchParams({
          step: 'send',
          key: shortId(24),
          version: plan.versionId,
          text: TEXT,
          'speaks-for': 'self',
          publication: 'in-full',
        }).toString();
      const result = await autocannon({
        url: `http://127.0.0.1:${site.port}`,
        connections: CONNECTIONS,
        duration: SECONDS,
        requests: [
          {
            method: 'POST',
            path: `/plans/${plan.slug}/passages/${plan.passageIds[3]}/respond`,
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            // Many people behind many addresses: one address alone would be slowed down.
            setupRequest: (request) => ({
              ...request,
              headers: { ...request.headers, 'x-forwarded-for': `10.${address()}` },
              body: body(),
            }),
          },
        ],
      });
      const memory = await memoryOf(site);
      await site.stop();
      rmSync(join(folder, 'raw.db'), { force: true });
      const after = rawInserts(folder);
      const raw = (before + after) / 2;
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
