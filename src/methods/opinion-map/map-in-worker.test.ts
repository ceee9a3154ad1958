import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mapInWorker } from './map-in-worker.ts';
import { robustMap } from './robust/robust-map.ts';
import { robustReport } from './robust/robust-report.ts';
import { plantedGroups } from './testing/synthetic-votes.ts';
import { unmoderated } from './votes/moderation.ts';

describe('a map made in its own thread', () => {
  const { table } = plantedGroups({ people: 120, statements: 30, votesEach: 20 }, 2, 3);
  const task = { mode: 'robust', table, moderation: unmoderated, seed: 5 } as const;

  it('is the same map, with progress on the way', async () => {
    const shares: number[] = [];
    const report = await mapInWorker(task, { onProgress: (share) => shares.push(share) });
    assert.deepEqual(report, robustReport(robustMap(table, { seed: 5 })));
    assert.ok(shares.length > 1);
  });

  it('can be called off', async () => {
    const stop = new AbortController();
    const map = mapInWorker(task, { signal: stop.signal });
    stop.abort(new Error('not needed any more'));
    await assert.rejects(map, /not needed any more/);
  });
});
