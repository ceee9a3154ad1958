import { isRefusal, rake } from '../src/methods/statistics/index.ts';
import type { Bench } from './benches.ts';

const sizes = { age: 7, area: 5, condition: 10 };

/** Rakes 20,000 made-up people to three margins (7, 5 and 10 categories), as timed in R: 0.35 s. */
export const statisticsBench: Bench = {
  name: 'statistics',
  run: async () => {
    const people = Array.from({ length: 20_000 }, (_, i) => ({
      age: `a${skewed(i, 1, sizes.age)}`,
      area: `b${skewed(i, 2, sizes.area)}`,
      condition: `c${skewed(i, 3, sizes.condition)}`,
    }));
    const even = (prefix: string, count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`${prefix}${i}`, 1_000_000 / count]),
      );
    const margins = { age: even('a', 7), area: even('b', 5), condition: even('c', 10) };
    const times: number[] = [];
    const processor: number[] = [];
    let iterations = 0;
    for (let run = 0; run < 21; run++) {
      const start = performance.now();
      const before = process.cpuUsage();
      const result = rake(people, margins);
      times.push((performance.now() - start) / 1000);
      const { user, system } = process.cpuUsage(before);
      processor.push((user + system) / 1e6);
      if (isRefusal(result)) throw new Error(result.refused);
      iterations = result.iterations;
    }
    const first = times[0] ?? 0;
    const processorMedian = processor.sort((a, b) => a - b)[10] ?? 0;
    const median = times.sort((a, b) => a - b)[10] ?? 0;
    return {
      people: people.length,
      margins: 3,
      iterations,
      first,
      median,
      processorMedian,
      survey: 0.35,
      ratio: 0.35 / median,
    };
  },
};

/** A category from 0 to `count` - 1, the low ones more often. */
function skewed(i: number, salt: number, count: number): number {
  const u = ((Math.imul(i * 4 + salt, 2654435761) >>> 0) % 100_003) / 100_003;
  return Math.floor(u ** 1.5 * count);
}
