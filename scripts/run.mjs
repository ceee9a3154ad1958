// run.mjs [--expose-gc] FILE.ts …      runs a TypeScript program of ours under Node 24
// run.mjs --bin NAME …                 runs a tool from node_modules/.bin under Node 24
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './node24.mjs';

ensureInstalled();
const [first, ...rest] = process.argv.slice(2);
if (first === '--bin') {
  const [name, ...args] = rest;
  process.exit(await run([realpathSync(join(root, 'node_modules', '.bin', name)), ...args]));
}
const flags = ['--import', 'tsx', '--disable-warning=ExperimentalWarning'];
process.exit(await run([...flags, first, ...rest]));
