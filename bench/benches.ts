import { campaignsBench } from './campaigns.ts';
import { codingBench } from './coding.ts';
import { disclosureBench } from './disclosure.ts';
import { opinionMapBench } from './opinion-map.ts';
import { pagesBench } from './pages.ts';
import { redraftBench } from './redraft.ts';
import { statisticsBench } from './statistics.ts';
import { submitBench } from './submit.ts';

/** One benchmark: `run` gives the parts of its last JSON line. */
export type Bench = {
  readonly name: string;
  readonly run: (args: readonly string[]) => Promise<Record<string, unknown>>;
};

/** Every benchmark, one line each. */
export const benches: readonly Bench[] = [
  campaignsBench,
  codingBench,
  pagesBench,
  redraftBench,
  disclosureBench,
  statisticsBench,
  opinionMapBench,
  submitBench,
];
