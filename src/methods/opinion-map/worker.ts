import { parentPort, workerData } from 'node:worker_threads';
import { polisMap } from './polis/polis-map.ts';
import { polisReport } from './polis/polis-report.ts';
import type { OpinionMapReport } from './report.ts';
import { robustMap } from './robust/robust-map.ts';
import { robustReport } from './robust/robust-report.ts';
import type { Moderation } from './votes/moderation.ts';
import type { VoteTable } from './votes/vote-table.ts';

/** What the thread is asked to do. */
export type WorkerTask = {
  readonly mode: 'polis' | 'robust';
  readonly table: VoteTable;
  readonly moderation: Moderation;
  readonly seed: number;
};

/** What it answers: progress, any number of times, then the report. */
export type WorkerAnswer =
  | { readonly share: number; readonly doing: string }
  | { readonly report: OpinionMapReport };

function run(task: WorkerTask): OpinionMapReport {
  const { table, moderation, seed } = task;
  const onProgress = (share: number, doing: string) => answer({ share, doing });
  if (task.mode === 'polis')
    return polisReport(table, moderation, polisMap(table, moderation, { onProgress }));
  return robustReport(robustMap(table, { moderation, seed, onProgress }));
}

function answer(message: WorkerAnswer): void {
  parentPort?.postMessage(message);
}

const task: WorkerTask = workerData;
answer({ report: run(task) });
