import type { TestContext } from 'node:test';
import pg from 'pg';
import { shortId } from '../../src/platform/ids.ts';

async function asOwner(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of a new empty PostgreSQL database, dropped when the test ends. */
export async function ownDatabase(test: TestContext, server: string): Promise<string> {
  const name = `ef_test_${shortId()}`;
  await asOwner(server, `create database ${name}`);
  test.after(() => asOwner(server, `drop database if exists ${name} with (force)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
