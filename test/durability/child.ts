import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { shortId } from '../../src/platform/ids.ts';

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const folder = join(import.meta.dirname, '../../node_modules/.cache/equal-footing-tests');

/**
 * The program as one file: it starts in a fraction of the time, and twenty of them are started.
 * Packages are found from where the file is, inside node_modules.
 */
export async function bundled(): Promise<{ readonly file: string; readonly remove: () => void }> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `site-${shortId()}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, 'site-process.ts')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  return { file, remove: () => rmSync(file, { force: true }) };
}

export type Child = {
  readonly address: string;
  /** SIGKILL: nothing of the program runs any more, not even its exit handlers. */
  readonly kill: () => Promise<void>;
};

/** A program that is loaded and has opened nothing yet. */
export type Loaded = { readonly start: () => Promise<Child>; readonly discard: () => void };

/** Loads the program; `start` opens its database and waits until it takes requests. */
export async function loadSite(
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<Loaded> {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, ['--no-warnings', file], {
    env: { PATH: process.env['PATH'], ...env, PORT: String(port), LOG_LEVEL: 'silent' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr?.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  const ended = once(child, 'exit');
  const ready = new Promise<'ready'>((resolve) => {
    child.stdout?.on('data', (text: Buffer) => {
      if (text.toString().includes('ready')) resolve('ready');
    });
  });
  return {
    start: async () => {
      child.stdin?.write('start\n');
      if ((await Promise.race([ready, ended])) !== 'ready') {
        throw new Error(`The site did not start: ${errors}`);
      }
      const kill = async () => {
        child.kill('SIGKILL');
        await ended;
      };
      return { address: `http://127.0.0.1:${port}`, kill };
    },
    discard: () => void child.kill('SIGKILL'),
  };
}
