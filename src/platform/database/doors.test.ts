import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { openSite, testEngine } from '../../../test/harness.ts';
import { features } from '../../app.ts';
import type { Database } from './database.ts';

const published = features.flatMap((feature) => feature.publishedTables ?? []);

/** Every table that is not published. A new table must be added here, or to a manifest, knowingly. */
const PRIVATE = [
  'answer',
  'answer_contribution',
  'answer_passage',
  'answer_telling',
  'carry_review',
  'contribution',
  'contribution_contact',
  'contribution_wording',
  'draft_passage',
  'event',
  'job',
  'moderation_decision',
  'plan',
  'register_load',
  'schema_migration',
  'sign_in',
  'staff_account',
  'staff_role',
  'staff_session',
];

async function tables(database: Database): Promise<string[]> {
  const query =
    testEngine === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_master where type = 'table' order by name`
      : sql<{
          name: string;
        }>`select tablename as name from pg_tables where schemaname = 'public' order by tablename`;
  return (await query.execute(database.private)).rows.map((row) => row.name);
}

const refusal = testEngine === 'sqlite' ? /prohibited|not authorized/ : /permission denied/;

function refuses(database: Database, statement: string, why: RegExp = refusal) {
  return assert.rejects(sql.raw(statement).execute(database.public), why, statement);
}

describe('the public door', () => {
  it('knows of every table whether it is published or private', async (t) => {
    const { context } = await openSite(t);
    assert.deepEqual(await tables(context.database), [...published, ...PRIVATE].sort());
  });

  it('reads every published table', async (t) => {
    const { context } = await openSite(t);
    for (const table of published) {
      await sql`select count(*) from ${sql.table(table)}`.execute(context.database.public);
    }
  });

  it('refuses every private table however it is asked for', async (t) => {
    const { database } = (await openSite(t)).context;
    for (const table of PRIVATE) {
      await refuses(database, `select * from ${table}`);
      await refuses(database, `select count(*) from ${table}`);
      await refuses(database, `select p.id from place p join ${table} x on true`);
      await refuses(database, `select id from place where exists (select 1 from ${table})`);
      await refuses(database, `select id, (select count(*) from ${table}) from place`);
      await refuses(database, `with x as (select * from ${table}) select * from x`);
      await refuses(
        database,
        `select id from place union select cast(count(*) as text) from ${table}`,
      );
    }
  });

  it('cannot write, not even what is published', async (t) => {
    const { database } = (await openSite(t)).context;
    const any = /./;
    for (const statement of [
      `update place set name = 'x'`,
      'delete from place',
      `insert into organisation (id, name, kind, fictional) values ('x', 'x', 'x', 0)`,
      'drop table place',
      'create table mine (id text)',
      'create view mine as select * from plan',
      'create temporary table mine as select * from place',
    ]) {
      await refuses(database, statement, any);
    }
    const { rows } = await sql<{
      n: number;
    }>`select count(*) as n from place where name = 'x'`.execute(database.private);
    assert.equal(Number(rows[0]?.n), 0);
  });

  it('does not let itself be opened from inside', async (t) => {
    const { database } = (await openSite(t)).context;
    const attempts =
      testEngine === 'sqlite'
        ? [
            'select * from sqlite_master',
            'pragma query_only = off',
            'pragma writable_schema = on',
            `attach database ':memory:' as other`,
          ]
        : [
            `update pg_catalog.pg_class set relname = 'x' where relname = 'plan'`,
            'select * from pg_authid',
            `select pg_read_file('/etc/passwd')`,
            'alter role current_user superuser',
            'grant select on plan to public',
          ];
    for (const attempt of attempts) await refuses(database, attempt, /./);
    await refuses(database, 'select * from plan');
  });

  it('stays shut after RESET ROLE', { skip: testEngine === 'sqlite' }, async (t) => {
    const { database } = (await openSite(t)).context;
    await database.public.connection().execute(async (one) => {
      await sql.raw('reset role').execute(one);
      await assert.rejects(sql.raw('select * from plan').execute(one), refusal);
    });
  });
});

describe('rows that are only ever added', () => {
  it('refuse every change and deletion, from whoever asks', async (t) => {
    const { database, clock } = (await openSite(t)).context;
    const at = clock.now().toISOString();
    const row = {
      id: 'e',
      at,
      actor: 'system',
      kind: 'x',
      place_id: null,
      subject: 's',
      data: '{}',
    };
    await database.write((db) => db.insertInto('event').values(row).execute());
    const never = /never changed/;
    await assert.rejects(
      database.write((db) => db.updateTable('event').set({ actor: 'x' }).execute()),
      never,
    );
    await assert.rejects(
      database.write((db) => db.deleteFrom('event').execute()),
      never,
    );
    const rows = await database.private
      .selectFrom('event')
      .select('actor')
      .where('id', '=', 'e')
      .execute();
    assert.deepEqual(
      rows.map((kept) => kept.actor),
      ['system'],
    );
  });

  it('are the record, decisions and everything published of a version', async (t) => {
    const { database } = (await openSite(t)).context;
    const query =
      testEngine === 'sqlite'
        ? sql<{
            name: string;
          }>`select distinct tbl_name as name from sqlite_master where type = 'trigger' order by tbl_name`
        : sql<{
            name: string;
          }>`select distinct event_object_table as name from information_schema.triggers order by 1`;
    assert.deepEqual(
      (await query.execute(database.private)).rows.map((row) => row.name),
      [
        'event',
        'moderation_decision',
        'published_change',
        'published_passage',
        'published_version',
      ],
    );
  });
});
