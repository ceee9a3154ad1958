import { parentPort } from 'node:worker_threads';
import { readSniffed, type WorkerTask } from './read-sniffed.ts';

parentPort?.once('message', (task: WorkerTask) => {
  readSniffed(task).then(
    (result) => parentPort?.postMessage(result),
    (error: unknown) => {
      // Thrown again outside the promise, so that the parent sees an error event.
      setImmediate(() => {
        throw error;
      });
    },
  );
});
