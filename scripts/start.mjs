import { ensureInstalled, run, serverFlags } from './node24.mjs';

ensureInstalled();
process.exit(await run([...serverFlags, 'src/main.ts']));
