import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { z } from 'zod';
import type { Bench } from './benches.ts';
import { type Child, memoryOf, startChild } from './site/child.ts';

const ready = z.object({ plan: z.object({ slug: z.string() }) });
const SECONDS = 6;
const CONNECTIONS = 16;

async function rate(port: number, path: string, encoding: string): Promise<number> {
  const url = `http://127.0.0.1:${port}${path}`;
  const load = { url, connections: CONNECTIONS, headers: { 'accept-encoding': encoding } };
  await autocannon({ ...load, duration: 2 });
  const result = await autocannon({ ...load, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error('the server did not answer every time');
  return result.requests.average;
}

/** The body as it is sent, still compressed. */
async function bytesOf(port: number, path: string, encoding: string): Promise<Buffer> {
  const { request } = await import('node:http');
  return new Promise((done, fail) => {
    const asked = request({ port, path, headers: { 'accept-encoding': encoding } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done(Buffer.concat(parts)));
    });
    asked.on('error', fail).end();
  });
}

async function beside(folder: string, site: Child, path: string, encoding: 'br' | 'identity') {
  const file = join(folder, `page.${encoding}`);
  writeFileSync(file, await bytesOf(site.port, path, encoding));
  const env = { BYTES: file, ENCODING: encoding === 'br' ? 'br' : '' };
  const bare = await startChild('./bare-server.ts', env);
  const ours = await rate(site.port, path, encoding);
  const theirs = await rate(bare.port, '/', encoding);
  await bare.stop();
  return {
    ours: Math.round(ours),
    bare: Math.round(theirs),
    ratio: Number((ours / theirs).toFixed(3)),
  };
}

/** Everything a browser fetches to show the page for the first time, compressed. */
async function firstView(port: number, path: string): Promise<Readonly<Record<string, number>>> {
  const page = (await bytesOf(port, path, 'identity')).toString();
  const assets = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map(
    (m) => m[1] ?? '',
  );
  const sizes: Record<string, number> = { page: (await bytesOf(port, path, 'br')).length };
  for (const asset of assets)
    sizes[asset.endsWith('.css') ? 'css' : 'js'] = (await bytesOf(port, asset, 'br')).length;
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  return { ...sizes, total };
}

/** A plan of 300 passages and 5,000 contributions, from the real site, beside a bare server. */
export const pagesBench: Bench = {
  name: 'pages',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'equal-footing-bench-'));
    const size = { PASSAGES: '300', CONTRIBUTIONS: '5000' };
    try {
      const kept = await startChild('./server.ts', { ...size, DATA_DIR: join(folder, 'kept') });
      const path = `/plans/${ready.parse(kept.said).plan.slug}`;
      const cached = await beside(folder, kept, path, 'br');
      const bytes = await firstView(kept.port, path);
      const keptMemory = await memoryOf(kept);
      await kept.stop();
      const anew = await startChild('./server.ts', {
        ...size,
        UNCACHED: '1',
        DATA_DIR: join(folder, 'anew'),
      });
      const uncached = await beside(folder, anew, path, 'identity');
      const memory = { cached: keptMemory, uncached: await memoryOf(anew) };
      await anew.stop();
      const targets = { cached: 0.5, uncached: 0.1, totalBytes: 60_000, memoryMB: 250 };
      return { ratio: cached.ratio, cached, uncached, bytes, memoryMB: memory, targets };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
