import { Worker } from 'node:worker_threads';
import type { WorkerTask } from './read-sniffed.ts';
import { refuse } from './refusals.ts';
import type { ReadResult } from './result.ts';
import { makeTurns } from './turns.ts';

export type WorkerLimits = { seconds: number; megabytes: number };

/** Reading is heavy, so few at once; more wait, and beyond that people are asked to come back. */
const turns = makeTurns({ atOnce: 2, waiting: 20 });

function start(task: WorkerTask, limits: WorkerLimits): Promise<ReadResult> {
  // Node strips types itself in the worker, so it starts the same with and without a loader.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  return new Promise<ReadResult>((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(refuse('too-slow'));
    }, limits.seconds * 1000);
    const end = (finish: () => void) => {
      clearTimeout(timer);
      finish();
    };
    worker.once('message', (result: ReadResult) => end(() => resolve(result)));
    worker.once('error', (error: Error & { code?: string }) =>
      end(() => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refuse('too-complex'));
        else reject(error);
      }),
    );
    worker.once('exit', (code) =>
      end(() => reject(new Error(`Document reader ended early (${code})`))),
    );
    const bytes = new Uint8Array(task.bytes);
    worker.postMessage({ ...task, bytes }, [bytes.buffer]);
  }).finally(() => worker.terminate());
}

/**
 * Read a document in a thread of its own, which is ended after `seconds`, or when its JavaScript
 * memory passes `megabytes`. Whatever a file does there, the web process goes on.
 */
export async function readInWorker(task: WorkerTask, limits: WorkerLimits): Promise<ReadResult> {
  if (!(await turns.take())) return refuse('busy');
  try {
    return await start(task, limits);
  } finally {
    turns.give();
  }
}
