import { adjustedRand } from '../src/methods/opinion-map/robust/rand-index.ts';
import { robustMap } from '../src/methods/opinion-map/robust/robust-map.ts';
import { robustReport } from '../src/methods/opinion-map/robust/robust-report.ts';
import { conversation, whyNoData } from '../src/methods/opinion-map/testing/open-conversations.ts';
import { shuffled } from '../src/methods/opinion-map/testing/shuffled.ts';
import {
  coinFlips,
  oneGroup,
  oneSpectrum,
  plantedGroups,
  type Shape,
} from '../src/methods/opinion-map/testing/synthetic-votes.ts';
import type { VoteTable } from '../src/methods/opinion-map/votes/vote-table.ts';
import type { Bench } from './benches.ts';
import { heldOutAuc, withoutVotes } from './opinion-map-held-out.ts';
import { speed } from './opinion-map-speed.ts';

/**
 * Every figure of docs/methods/opinion-map.md. `--quick` tries fewer data sets;
 * naming parts (`speed`, `heldOut`, `order`, `nulls`, `power`, `stability`) runs only these. Open conversations:
 * the Computational Democracy Project, CC BY 4.0.
 */
export const opinionMapBench: Bench = {
  name: 'opinion-map',
  run: async (args) => {
    const quick = args.includes('--quick');
    const missing = whyNoData();
    if (missing) throw new Error(`This benchmark needs data: ${missing}.`);
    const parts: Record<string, () => unknown> = {
      speed: () => speed(quick),
      heldOut: () => heldOut(quick),
      order: () => order(quick ? 5 : 100),
      nulls: () => nulls(quick ? 5 : 50),
      power: () => power(quick ? 2 : 20),
      stability: () => stability(quick ? 3 : 20),
    };
    const wanted = args.filter((a) => a in parts);
    const chosen = wanted.length > 0 ? wanted : Object.keys(parts);
    return Object.fromEntries(chosen.map((part) => [part, parts[part]?.()]));
  },
};

const names = [
  'london.youth.policing',
  'brexit-consensus',
  'scoop-hivemind.biodiversity',
  'vtaiwan.uberx',
  'american-assembly.bowling-green',
];

function say(what: string, figures: unknown): void {
  process.stdout.write(`${what} ${JSON.stringify(figures)}\n`);
}

/** AUC of agree against disagree on a tenth of the votes, held out, of people with at least 7. */
function heldOut(quick: boolean) {
  const splits = quick
    ? { 'brexit-consensus': 5 }
    : {
        'brexit-consensus': 40,
        'scoop-hivemind.biodiversity': 10,
        'vtaiwan.uberx': 8,
        'american-assembly.bowling-green': 4,
      };
  const figures = Object.entries(splits).map(([name, count]) => {
    const { table } = conversation(name);
    const runs = Array.from({ length: count }, (_, i) => heldOutAuc(table, i + 1));
    const mean = (pick: (run: { model: number; statementMean: number }) => number) =>
      runs.reduce((sum, run) => sum + pick(run) / count, 0);
    const auc = round(mean((r) => r.model));
    return { name, splits: count, auc, statementMean: round(mean((r) => r.statementMean)) };
  });
  say('held-out votes', figures);
  return figures;
}

/** In how many shuffles of rows and columns the report differs by a byte. */
function order(times: number) {
  const figures = names.map((name) => {
    const { table, moderation } = conversation(name);
    const expected = JSON.stringify(robustReport(robustMap(table, { moderation })));
    let differ = 0;
    for (let seed = 1; seed <= times; seed += 1) {
      const report = robustReport(robustMap(shuffled(table, seed), { moderation }));
      if (JSON.stringify(report) !== expected) differ += 1;
    }
    return { name, shuffles: times, differ };
  });
  say('order', figures);
  return figures;
}

const shapes: readonly Shape[] = [
  { people: 100, statements: 30, votesEach: 30 },
  { people: 150, statements: 40, votesEach: 20 },
  { people: 300, statements: 60, votesEach: 25 },
  { people: 1500, statements: 300, votesEach: 40 },
];

/** How often groups are declared where there are none. */
function nulls(each: number) {
  const kinds: readonly [string, (shape: Shape, seed: number) => VoteTable][] = [
    ['coin flips', coinFlips],
    ['one group', oneGroup],
    ['one bell-shaped line', (shape, seed) => oneSpectrum(shape, 1, seed)],
    ['two bell-shaped lines', (shape, seed) => oneSpectrum(shape, 2, seed)],
  ];
  const figures = kinds.map(([kind, make]) => {
    let declared = 0;
    let representative = 0;
    for (const shape of shapes)
      for (let seed = 1; seed <= each; seed += 1) {
        const map = robustMap(make(shape, seed));
        if (map.grouping?.distinct) declared += 1;
        representative += map.evidence?.representative.flat().length ?? 0;
      }
    const sets = each * shapes.length;
    return {
      kind,
      sets,
      noDistinctGroups: round(1 - declared / sets),
      representativePerRun: round(representative / sets),
    };
  });
  say('nulls', figures);
  return figures;
}

/** How often planted groups are found, at the density of the largest open conversation and smaller. */
function power(each: number) {
  const planted: readonly Shape[] = [
    { people: 300, statements: 60, votesEach: 30 },
    { people: 1500, statements: 500, votesEach: 60 },
    { people: 6289, statements: 2161, votesEach: 79 },
  ];
  const figures = planted.flatMap((shape) =>
    [2, 3, 4].map((groups) => {
      const sets = shape.people > 5000 ? Math.ceil(each / 4) : each;
      let found = 0;
      let rightNumber = 0;
      let rand = 0;
      for (let seed = 1; seed <= sets; seed += 1) {
        const { table, truth } = plantedGroups(shape, groups, seed);
        const map = robustMap(table);
        if (!map.grouping?.distinct) continue;
        found += 1;
        if (map.grouping.clusters?.sizes.length === groups) rightNumber += 1;
        const { participants } = map.prepared.table;
        const actual = Array.from(
          map.prepared.rows,
          (p) => truth[Number(participants[p]?.slice(1))] ?? 0,
        );
        rand += adjustedRand(map.group, actual, 6);
      }
      return {
        ...shape,
        groups,
        sets,
        found: round(found / sets),
        rightNumber: round(rightNumber / sets),
        adjustedRand: round(rand / Math.max(found, 1)),
      };
    }),
  );
  say('power', figures);
  return figures;
}

/** Adjusted Rand with the full map when everything is done again on nine votes in ten. */
function stability(times: number) {
  const figures = names.map((name) => {
    const { table, moderation } = conversation(name);
    const full = robustMap(table, { moderation });
    const k = full.grouping?.clusters?.sizes.length ?? 0;
    const quick = full.evidence?.membership.agreement;
    const groupOf = new Map(
      Array.from(full.group, (g, i) => [
        full.prepared.table.participants[full.prepared.rows[i] ?? 0] ?? '',
        g,
      ]),
    );
    const rands: number[] = [];
    let verdicts = 0;
    for (let seed = 1; seed <= times; seed += 1) {
      const again = robustMap(withoutVotes(table, seed).kept, { moderation });
      const same = (again.grouping?.clusters?.sizes.length ?? 0) === k;
      if (same) verdicts += 1;
      if (k === 0 || again.group.length === 0) continue;
      const both = Array.from(again.prepared.rows, (p, i) => ({
        a: groupOf.get(again.prepared.table.participants[p] ?? ''),
        b: again.group[i] ?? 0,
      })).filter((pair) => pair.a !== undefined);
      rands.push(
        adjustedRand(
          both.map((pair) => pair.a ?? 0),
          both.map((pair) => pair.b),
          6,
        ),
      );
    }
    return {
      name,
      k,
      sameNumberOfGroups: round(verdicts / times),
      adjustedRand: rands.length ? round(rands.reduce((a, b) => a + b, 0) / rands.length) : null,
      reported: quick ? round(quick.reduce((a, b) => a + b, 0) / quick.length) : null,
    };
  });
  say('stability', figures);
  return figures;
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
