import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { describe, it, type TestContext } from 'node:test';
import { Kysely, sql } from 'kysely';
import { DatabaseBusy, type Writing } from './database.ts';
import { groupCommit } from './group-commit.ts';
import { openReader, openWriter, sqliteDialect } from './sqlite.ts';
import type { AllTables } from './tables.ts';

type Opened = {
  readonly file: string;
  readonly connection: DatabaseSync;
  readonly write: <T>(work: (db: Writing) => Promise<T>) => Promise<T>;
  readonly commits: () => number;
  readonly kept: () => readonly unknown[];
};

function opened(t: TestContext, busyLimitMs?: number): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'equal-footing-group-'));
  const file = join(folder, 'test.db');
  const connection = openWriter(file);
  connection.exec('create table said (words text not null unique) strict');
  const reader = openReader(file);
  const db = new Kysely<AllTables>({ dialect: sqliteDialect(connection) });
  let commits = 0;
  t.after(async () => {
    reader.close();
    await db.destroy();
    if (connection.isOpen) connection.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    file,
    connection,
    write: groupCommit(connection, db, () => commits++, busyLimitMs),
    commits: () => commits,
    kept: () =>
      reader
        .prepare('select words from said order by rowid')
        .all()
        .map((row) => row['words']),
  };
}

function add(words: string) {
  return (db: Writing) => sql`insert into said (words) values (${words})`.execute(db);
}

describe('works that wait together', () => {
  it('share one commit, in the order in which they came', async (t) => {
    const { write, commits, kept } = opened(t);
    const words = Array.from({ length: 50 }, (_, nth) => `word ${nth}`);
    await Promise.all(words.map((word) => write(add(word))));
    assert.deepEqual(kept(), words);
    assert.ok(commits() <= 2, `${commits()} commits for 50 works`);
  });

  it('are answered only when another connection can see what they wrote', async (t) => {
    const { write, kept } = opened(t);
    const seen = ['a', 'b', 'c'].map((word) => write(add(word)).then(() => kept().includes(word)));
    assert.deepEqual(await Promise.all(seen), [true, true, true]);
  });

  it('lose none to one that fails, which is taken back whole and alone', async (t) => {
    const { write, kept } = opened(t);
    const outcomes = await Promise.allSettled([
      write(add('before')),
      write(async (db) => {
        await add('half')(db);
        throw new Error('changed my mind');
      }),
      write(add('before')),
      write(async (db) => {
        await add('caught')(db);
        return 'value';
      }),
    ]);
    assert.deepEqual(
      outcomes.map((one) => one.status),
      ['fulfilled', 'rejected', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(kept(), ['before', 'caught']);
    const [, half, , caught] = outcomes;
    assert.match(String(half?.status === 'rejected' && half.reason), /changed my mind/);
    assert.equal(caught?.status === 'fulfilled' && caught.value, 'value');
  });

  it('sees what the one before it wrote', async (t) => {
    const { write } = opened(t);
    const [, count] = await Promise.all([
      write(add('first')),
      write(
        async (db) =>
          (await sql<{ n: number }>`select count(*) as n from said`.execute(db)).rows[0]?.n,
      ),
    ]);
    assert.equal(count, 1);
  });

  it('goes on after a group that failed', async (t) => {
    const { write, kept, connection } = opened(t);
    const lost = write(async () => connection.exec('rollback'));
    await assert.rejects(Promise.all([lost, write(add('with it'))]));
    await write(add('after'));
    assert.deepEqual(kept(), ['after']);
  });
});

const HOLDER = `
  import { DatabaseSync } from 'node:sqlite';
  const db = new DatabaseSync(process.argv[1]);
  db.exec('begin immediate');
  process.stdout.write('held');
  process.stdin.once('data', () => { db.exec('commit'); db.close(); process.exit(); });
`;

/** Another process that holds the database until it is told to let go. */
async function holder(t: TestContext, file: string) {
  const args = ['--no-warnings', '--input-type=module', '-e', HOLDER, file];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return async () => {
    const ended = once(child, 'exit');
    child.stdin.write('go');
    await ended;
  };
}

describe('a database held by another process', () => {
  it('is waited for', async (t) => {
    const { write, kept, file } = opened(t);
    const letGo = await holder(t, file);
    const writing = write(add('waited'));
    await letGo();
    await writing;
    assert.deepEqual(kept(), ['waited']);
  });

  it('is given up after the limit, and nothing is kept; then it goes on', async (t) => {
    const { write, kept, file } = opened(t, 1);
    const letGo = await holder(t, file);
    await assert.rejects(write(add('never')), DatabaseBusy);
    await letGo();
    await write(add('after'));
    assert.deepEqual(kept(), ['after']);
  });
});
