import { audit, disclosureRules, protect } from '../src/methods/disclosure/index.ts';
import { randomTable, type TableKind } from '../src/methods/disclosure/random-tables.ts';
import type { Bench } from './benches.ts';

const kinds: readonly TableKind[] = ['one-way', 'two-way', 'three-way', 'two releases'];

/** Protects random tables (10,000, or as many as named), attacks each one and counts what is recovered. */
export const disclosureBench: Bench = {
  name: 'disclosure',
  run: async (args) => {
    const tables = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 10_000);
    const rules = Object.values(disclosureRules);
    let recovered = 0;
    let protectedCounts = 0;
    let cells = 0;
    let hidden = 0;
    const start = performance.now();
    for (let i = 0; i < tables; i++) {
      const kind = kinds[i % kinds.length] ?? 'two-way';
      const rule = rules[Math.floor(i / kinds.length) % rules.length] ?? disclosureRules.nhs;
      const { cube, publish } = randomTable(kind, 1_000_003 + i);
      const result = protect(cube, rule, publish);
      const got = audit(cube, rule, result.states);
      recovered += got.recovered;
      protectedCounts += got.protectedCounts;
      cells += cube.values.length;
      hidden += result.hidden.length;
    }
    const seconds = (performance.now() - start) / 1000;
    return { tables, cells, protectedCounts, hidden, recovered, seconds };
  },
};
