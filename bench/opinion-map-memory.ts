import { polisMap } from '../src/methods/opinion-map/polis/polis-map.ts';
import { robustMap } from '../src/methods/opinion-map/robust/robust-map.ts';
import { synthetic } from './opinion-map-synthetic.ts';

// A program of its own: prints the peak memory, in megabytes, of making the largest map in both modes.
const table = synthetic(33_422, 783, 2_140_000);
robustMap(table);
polisMap(table);
process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
