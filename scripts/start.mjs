import { ensureInstalled, run } from './node24.mjs';

ensureInstalled();
process.exit(
  await run(['--import', 'tsx', '--disable-warning=ExperimentalWarning', 'src/main.ts']),
);
