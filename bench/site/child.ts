import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { serverFlags } from '../../scripts/node24.mjs';

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

export type Child = {
  readonly process: ChildProcess;
  readonly port: number;
  /** What it said when it was ready. */
  readonly said: unknown;
  readonly stop: () => Promise<void>;
};

/** Starts one of the servers beside this file and waits until it is ready. */
export async function startChild(
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<Child> {
  const port = await freePort();
  const child = fork(new URL(file, import.meta.url), {
    execArgv: [...serverFlags],
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [said]: unknown[] = await once(child, 'message');
  const stop = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { process: child, port, said, stop };
}

/** Resident memory of the child, in megabytes. */
export async function memoryOf(child: Child): Promise<number> {
  child.process.send('memory');
  const [answer]: unknown[] = await once(child.process, 'message');
  const rss = typeof answer === 'object' && answer !== null && 'rss' in answer ? answer.rss : 0;
  return Math.round(Number(rss) / 1e6);
}
