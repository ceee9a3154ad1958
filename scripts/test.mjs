// npm test                       lint, types, the whole suite on the embedded database, browser journeys
// TEST_DATABASE_URL=… npm test   and again, what touches a database, on PostgreSQL
// npm test -- PATTERN …          only the test files named
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './node24.mjs';

ensureInstalled();

const bin = (name) => realpathSync(join(root, 'node_modules', '.bin', name));
const flags = [
  '--import',
  'tsx',
  '--disable-warning=ExperimentalWarning',
  '--expose-gc',
  '--test',
  '--test-isolation=none',
  '--test-timeout=900000',
];
const everything = [
  'src/**/*.test.ts',
  'src/**/*.test.tsx',
  'demo/**/*.test.ts',
  'test/**/*.test.ts',
  'bench/**/*.test.ts',
];
const onDatabases = [
  'src/features/**/*.test.ts',
  'src/features/**/*.test.tsx',
  'src/platform/**/*.test.ts',
  'test/*.test.ts',
  'test/durability/*.test.ts',
  'test/security/*.test.ts',
];

async function step(name, args, env = {}) {
  process.stdout.write(`\n== ${name}\n`);
  const code = await run(args, env);
  if (code !== 0) {
    process.stderr.write(`\nStopped: ${name} did not pass.\n`);
    process.exit(code);
  }
}

const named = process.argv.slice(2);
if (named.length > 0) {
  process.exit(await run([...flags, ...named]));
}
const { TEST_DATABASE_URL: postgres } = process.env;
await step('lint and format', [bin('biome'), 'check', '--error-on-warnings', '.']);
await step('types', [bin('tsc'), '--noEmit']);
await step('tests on the embedded database', [...flags, ...everything], { TEST_DATABASE_URL: '' });
if (postgres) {
  await step('tests on PostgreSQL', [...flags, ...onDatabases], { TEST_DATABASE_URL: postgres });
} else {
  process.stdout.write('\nNot run on PostgreSQL: TEST_DATABASE_URL names no server.\n');
}
