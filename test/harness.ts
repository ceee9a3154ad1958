import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { createProduct, openContext, productAssets } from '../src/app.ts';
import { type Config, readConfig } from '../src/config.ts';
import type { Clock } from '../src/platform/clock.ts';
import type { Context } from '../src/platform/context.ts';
import type { Assets } from '../src/platform/http/assets.ts';
import { shortId } from '../src/platform/ids.ts';
import type { JobRunner } from '../src/platform/jobs/jobs.ts';

/**
 * Every test that writes runs on the database named by TEST_DATABASE_URL (any database of a
 * PostgreSQL server where new ones may be made), or on the embedded one. A test gets a database of
 * its own, copied from one that was migrated and seeded once.
 */
const postgres = process.env['TEST_DATABASE_URL'] || undefined;

export const testEngine = postgres === undefined ? 'sqlite' : 'postgres';

/** A clock that stands still until it is turned. It starts on 22 November 2026 at noon. */
export type TestClock = Clock & { readonly turnTo: (iso: string) => void };

export function testClock(start = '2026-11-22T12:00:00.000Z'): TestClock {
  let now = new Date(start);
  return {
    now: () => new Date(now),
    turnTo: (iso) => {
      now = new Date(iso);
    },
  };
}

const folders = mkdtempSync(join(tmpdir(), 'equal-footing-test-'));
const databases: string[] = [];

function databaseUrl(name: string): string {
  const url = new URL(postgres ?? '');
  url.pathname = `/${name}`;
  return url.href;
}

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgres });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function configFor(dataDir: string, database: string | undefined): Config {
  return readConfig({
    DATA_DIR: dataDir,
    DATABASE_URL: database === undefined ? undefined : databaseUrl(database),
    LOG_LEVEL: 'silent',
    DEMO: '0',
    PORT: '3000',
  });
}

type Template = { readonly dataDir: string; readonly database: string | undefined };
let template: Promise<Template> | undefined;

async function makeTemplate(): Promise<Template> {
  const dataDir = join(folders, 'template');
  const database = postgres === undefined ? undefined : `ef_test_${shortId()}`;
  if (database !== undefined) {
    databases.push(database);
    await asOwner(`create database ${database}`);
  }
  const context = await openContext(configFor(dataDir, database));
  await context.database.close();
  return { dataDir, database };
}

after(async () => {
  rmSync(folders, { recursive: true, force: true });
  for (const name of databases) await asOwner(`drop database if exists ${name} with (force)`);
});

export type TestSite = {
  readonly context: Context;
  readonly clock: TestClock;
  /** Messages that would have been sent. */
  readonly mail: { readonly to: string; readonly subject: string; readonly text: string }[];
  /** The whole site; requests by `app.inject()`. Made at the first call. */
  readonly app: () => Promise<FastifyInstance>;
  readonly jobs: () => Promise<JobRunner>;
};

/** All that writing through commands needs. */
export type OpenContext = Pick<TestSite, 'context'>;

let assets: Promise<Assets> | undefined;

/** Opens a site of its own for one test, with the register and without the demonstration. */
export async function openSite(
  test: TestContext,
  clock: TestClock = testClock(),
): Promise<TestSite> {
  template ??= makeTemplate();
  const from = await template;
  const name = `ef_test_${shortId()}`;
  const dataDir = join(folders, name);
  cpSync(from.dataDir, dataDir, { recursive: true });
  if (from.database !== undefined) {
    databases.push(name);
    await asOwner(`create database ${name} template ${from.database}`);
  }
  const opened = await openContext(
    configFor(dataDir, from.database === undefined ? undefined : name),
    {
      clock,
    },
  );
  const mail: TestSite['mail'] = [];
  const context: Context = {
    ...opened,
    mailer: { description: 'kept for the test', send: async (message) => void mail.push(message) },
  };
  assets ??= productAssets();
  const made = assets;
  let product: ReturnType<typeof createProduct> | undefined;
  const whole = async () => {
    product ??= createProduct(context, await made);
    return product;
  };
  test.after(async () => {
    if (product) await (await product).app.close();
    await context.database.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return {
    context,
    clock,
    mail,
    app: async () => (await whole()).app,
    jobs: async () => (await whole()).jobs,
  };
}
