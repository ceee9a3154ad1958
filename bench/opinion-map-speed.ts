import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { polisMap } from '../src/methods/opinion-map/polis/polis-map.ts';
import { adjustedRand } from '../src/methods/opinion-map/robust/rand-index.ts';
import { type RobustMap, robustMap } from '../src/methods/opinion-map/robust/robust-map.ts';
import { conversation } from '../src/methods/opinion-map/testing/open-conversations.ts';
import { tableFromColumns, type VoteTable } from '../src/methods/opinion-map/votes/vote-table.ts';
import { synthetic } from './opinion-map-synthetic.ts';

/** Times of full runs in both modes and of bringing a map up to date, votes in memory to all results. */
export function speed(quick: boolean) {
  const bowlingGreen = conversation('american-assembly.bowling-green').table;
  const figures = [
    measure('bowling-green 2031 x 896', bowlingGreen, quick ? 5 : 15),
    measure('synthetic 2031 x 896, 3 groups', synthetic(2031, 896, 250_000), quick ? 5 : 15),
    measure('synthetic 33422 x 783, 3 groups', synthetic(33_422, 783, 2_140_000), quick ? 2 : 5),
  ];
  const megabytes = peakMegabytes();
  process.stdout.write(`largest run, peak memory of its process: ${megabytes} MB\n`);
  process.stdout.write(`speed ${JSON.stringify(figures)}\n`);
  return { figures, peakMegabytes: megabytes };
}

/** Peak memory of a process of its own that makes the largest map once in either mode. */
function peakMegabytes(): number {
  const program = fileURLToPath(new URL('./opinion-map-memory.ts', import.meta.url));
  const child = spawnSync(process.execPath, [...process.execArgv, program], { encoding: 'utf8' });
  return Number(child.stdout.trim());
}

function measure(name: string, table: VoteTable, times: number) {
  const earlier = robustMap(lessSomeVotes(table));
  let full = earlier;
  let updated = earlier;
  // In turn, so that a busy machine slows all of them alike.
  const runs = Array.from({ length: times }, () => ({
    robust: timed(() => {
      full = robustMap(table);
    }),
    polis: timed(() => polisMap(table)),
    update: timed(() => {
      updated = robustMap(table, { previous: earlier });
    }),
  }));
  const middle = (pick: (run: { robust: Run; polis: Run; update: Run }) => number) =>
    runs.map(pick).sort((a, b) => a - b)[times >> 1] ?? 0;
  const robust = middle((r) => r.robust.wall);
  const update = middle((r) => r.update.wall);
  return {
    name,
    votes: table.column.length,
    robustSeconds: seconds(robust),
    robustCpuSeconds: seconds(middle((r) => r.robust.cpu)),
    bestRobustSeconds: seconds(Math.min(...runs.map((r) => r.robust.wall))),
    polisSeconds: seconds(middle((r) => r.polis.wall)),
    updateSeconds: seconds(update),
    updateShare: Number((update / robust).toFixed(3)),
    updateSameAsFull: compare(updated, full),
  };
}

type Run = { readonly wall: number; readonly cpu: number };

function timed(run: () => void): Run {
  const cpu = process.cpuUsage();
  const from = performance.now();
  run();
  const wall = performance.now() - from;
  const used = process.cpuUsage(cpu);
  return { wall, cpu: (used.user + used.system) / 1000 };
}

function compare(updated: RobustMap, full: RobustMap) {
  const named = (map: RobustMap) =>
    JSON.stringify(
      map.evidence?.representative.map((found) =>
        found.map((r) => `${r.statement} ${r.direction}`).sort(),
      ),
    );
  const shared = (map: RobustMap) =>
    [...map.commonGround.agree, ...map.commonGround.disagree].map((c) => c.statement).join();
  let furthest = 0;
  full.people.forEach((x, i) => {
    if (i % 3 < 2) furthest = Math.max(furthest, Math.abs(x - (updated.people[i] ?? 0)));
  });
  return {
    verdict: updated.grouping?.distinct === full.grouping?.distinct,
    groups: Number(adjustedRand(updated.group, full.group, 6).toFixed(4)),
    representative: named(updated) === named(full),
    commonGround: shared(updated) === shared(full),
    furthestMoved: Number(furthest.toFixed(4)),
  };
}

/** The table without 100 of its votes, each by somebody else. */
function lessSomeVotes(table: VoteTable): VoteTable {
  const every = Math.floor(table.column.length / 100);
  const rows: number[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  for (let p = 0; p < table.participants.length; p += 1)
    for (let at = table.rowStart[p] ?? 0; at < (table.rowStart[p + 1] ?? 0); at += 1) {
      if (at % every === 7 && at / every < 100) continue;
      rows.push(p);
      columns.push(table.column[at] ?? 0);
      values.push(table.value[at] ?? 0);
    }
  return tableFromColumns(
    table.participants,
    table.statements,
    Int32Array.from(rows),
    Int32Array.from(columns),
    Int8Array.from(values),
  );
}

function seconds(milliseconds: number): number {
  return Number((milliseconds / 1000).toFixed(4));
}
