import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { openSite, testEngine } from '../../../test/harness.ts';
import { features } from '../../app.ts';
import { DatabaseUnusable } from './database.ts';
import { type Migration, migrate } from './migrate.ts';
import { openDatabase } from './open.ts';

const steps = features.flatMap((feature) => feature.migrations ?? []);

describe('bringing a database to this version', () => {
  it('does nothing the second time', async (t) => {
    const { database } = (await openSite(t)).context;
    assert.deepEqual(await migrate(database, steps), []);
  });

  it('applies what is missing, once', async (t) => {
    const { database } = (await openSite(t)).context;
    const more: Migration = {
      id: 'test-0001',
      statements: ['create table added (id text primary key)'],
    };
    assert.deepEqual(await migrate(database, [...steps, more]), ['test-0001']);
    assert.deepEqual(await migrate(database, [...steps, more]), []);
    await sql`select * from added`.execute(database.private);
  });

  it('leaves nothing of a step that fails', async (t) => {
    const { database } = (await openSite(t)).context;
    const broken: Migration = {
      id: 'test-0002',
      statements: ['create table half (id text primary key)', 'create nonsense'],
    };
    await assert.rejects(migrate(database, [...steps, broken]));
    await assert.rejects(sql`select * from half`.execute(database.private));
    assert.deepEqual(await migrate(database, steps), []);
  });

  it('refuses a database of a newer version in one line, and changes nothing', async (t) => {
    const { database } = (await openSite(t)).context;
    const row = { id: 'later-0001', applied_at: '2030-01-01' };
    await database.write((db) => db.insertInto('schema_migration').values(row).execute());
    await assert.rejects(migrate(database, steps), (error) => {
      assert.ok(error instanceof DatabaseUnusable);
      assert.match(error.message, /^[^\n]*newer version[^\n]*later-0001[^\n]*$/);
      return true;
    });
  });

  it('keeps types strictly', { skip: testEngine !== 'sqlite' }, async (t) => {
    const { database } = (await openSite(t)).context;
    await assert.rejects(
      database.write((db) => sql`update place set fictional = 'yes'`.execute(db)),
      /cannot store TEXT/,
    );
  });
});

function folder(t: TestContext): string {
  const made = mkdtempSync(join(tmpdir(), 'equal-footing-open-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

describe('the embedded database', { skip: testEngine !== 'sqlite' }, () => {
  it('writes through to the disk, keeps references and survives a second opening', async (t) => {
    const opening = {
      dataDir: folder(t),
      databaseUrl: undefined,
      migrations: [],
      publishedTables: [],
    };
    const first = await openDatabase(opening);
    const second = await openDatabase(opening);
    const value = (name: string) =>
      first.write(async (db) => (await sql<object>`pragma ${sql.raw(name)}`.execute(db)).rows[0]);
    assert.deepEqual({ ...(await value('synchronous')) }, { synchronous: 2 });
    assert.deepEqual({ ...(await value('foreign_keys')) }, { foreign_keys: 1 });
    assert.deepEqual({ ...(await value('journal_mode')) }, { journal_mode: 'wal' });
    const before = first.revision();
    const row = {
      id: 'j',
      kind: 'k',
      payload: '{}',
      run_after: '',
      attempts: 0,
      done_at: null,
      last_error: null,
    };
    await second.write((db) => db.insertInto('job').values(row).execute());
    assert.notEqual(first.revision(), before, 'a write of another process was not noticed');
    await first.close();
    await second.close();
  });
});
