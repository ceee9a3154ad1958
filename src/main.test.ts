import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openContext } from './app.ts';
import { readConfig } from './config.ts';

function folder(t: TestContext): string {
  const made = mkdtempSync(join(tmpdir(), 'equal-footing-main-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Starts the program as an operator does and waits for it to end by itself. */
async function start(env: Readonly<Record<string, string>>) {
  const args = ['--import', 'tsx', '--no-warnings', join(import.meta.dirname, 'main.ts')];
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], DEMO: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A start that never ends is a failure too, and must not outlive the test.
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  let said = '';
  child.stdout.resume();
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const [code]: unknown[] = await once(child, 'close');
  return { code, said };
}

async function refusesInOneLine(
  env: Readonly<Record<string, string>>,
  line: RegExp,
): Promise<void> {
  const { code, said } = await start(env);
  assert.match(said, /^[^\n]+\n$/, `not one line: ${said}`);
  assert.match(said, line);
  assert.equal(code, 1);
}

async function listening(t: TestContext): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

test('what the operator can mend at start is one clear line', { concurrency: 2 }, async (t) => {
  await Promise.all([
    t.test('a taken port', async (inner) => {
      const port = await listening(inner);
      const env = { PORT: String(port), DATA_DIR: folder(inner) };
      await refusesInOneLine(env, new RegExp(`^Port ${port} is taken: .*PORT=3001`));
    }),
    t.test('a port that is no port', () =>
      refusesInOneLine({ PORT: 'eighty' }, /^PORT is "eighty"; it should be a whole number/),
    ),
    t.test('a folder that is a file', async (inner) => {
      const file = join(folder(inner), 'data');
      writeFileSync(file, '');
      await refusesInOneLine(
        { PORT: '0', DATA_DIR: file },
        /^The folder .* cannot be written: .*DATA_DIR/,
      );
    }),
    t.test('a folder where nothing can be made', () =>
      refusesInOneLine(
        { PORT: '0', DATA_DIR: '/proc/nothing' },
        /^The folder \/proc\/nothing cannot/,
      ),
    ),
    t.test('a database file that is something else', async (inner) => {
      const dataDir = folder(inner);
      writeFileSync(
        join(dataDir, 'equal-footing.db'),
        'not a database, but long enough '.repeat(200),
      );
      await refusesInOneLine(
        { PORT: '0', DATA_DIR: dataDir },
        /^The database .* cannot be opened: /,
      );
    }),
    t.test('a damaged key', async (inner) => {
      const dataDir = folder(inner);
      writeFileSync(join(dataDir, 'secret.key'), 'short');
      await refusesInOneLine({ PORT: '0', DATA_DIR: dataDir }, /secret\.key is damaged/);
    }),
    t.test('a newer database', async (inner) => {
      const dataDir = folder(inner);
      const context = await openContext(readConfig({ DATA_DIR: dataDir, DEMO: '0' }));
      const id = 'plans-9999-from-the-future';
      await context.database.write((db) =>
        db.insertInto('schema_migration').values({ id, applied_at: '2030-01-01' }).execute(),
      );
      await context.database.close();
      await refusesInOneLine({ PORT: '0', DATA_DIR: dataDir }, /newer version of Equal Footing/);
    }),
    t.test('a PostgreSQL that is not there', async (inner) => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      server.close();
      await once(server, 'close');
      const port = typeof address === 'object' ? address?.port : undefined;
      const url = `postgres://somebody:hunter2@127.0.0.1:${port}/plans`;
      const env = { PORT: '0', DATA_DIR: folder(inner), DATABASE_URL: url };
      await refusesInOneLine(env, /^The database at DATABASE_URL does not answer: (?!.*hunter2)/);
    }),
  ]);
});
