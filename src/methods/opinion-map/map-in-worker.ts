import { Worker } from 'node:worker_threads';
import type { Watch } from './progress.ts';
import type { OpinionMapReport } from './report.ts';
import type { WorkerAnswer, WorkerTask } from './worker.ts';

/**
 * Makes a map in a thread of its own, so that whoever asked stays responsive. Progress is reported as
 * it goes; aborting ends the thread at once and rejects with the signal's reason. The votes are copied.
 *
 * @example await mapInWorker({ mode: 'robust', table, moderation, seed: 1 }, { onProgress: console.log })
 */
export function mapInWorker(task: WorkerTask, watch: Watch = {}): Promise<OpinionMapReport> {
  watch.signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
    const stop = () => {
      void worker.terminate();
      reject(watch.signal?.reason);
    };
    const done = () => watch.signal?.removeEventListener('abort', stop);
    watch.signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (answer: WorkerAnswer) => {
      if ('share' in answer) watch.onProgress?.(answer.share, answer.doing);
      else resolve(answer.report);
    });
    worker.once('error', (error) => {
      done();
      reject(error);
    });
    worker.once('exit', (code) => {
      done();
      reject(new Error(`The opinion map's thread ended without a result (${code}).`));
    });
  });
}
