import { disclosureBench } from './disclosure.ts';
import { redraftBench } from './redraft.ts';
import { statisticsBench } from './statistics.ts';

/** One benchmark: `run` gives the parts of its last JSON line. */
export type Bench = {
  readonly name: string;
  readonly run: (args: readonly string[]) => Promise<Record<string, unknown>>;
};

/** Every benchmark, one line each. */
export const benches: readonly Bench[] = [redraftBench, disclosureBench, statisticsBench];
