import assert from 'node:assert/strict';
import { contributionByCode, readCode } from '../../src/features/contributions/index.ts';
import type { Private } from '../../src/platform/database/database.ts';
import { sha256 } from '../../src/platform/secrets/secrets.ts';
import type { Sent } from './load.ts';

function sorted(values: readonly string[]): string[] {
  return [...values].sort();
}

/** Whoever was shown a receipt: their words are there, once, and the receipt leads to them. */
async function acknowledgedAreThere(db: Private, history: readonly Sent[]): Promise<void> {
  const rows = await db
    .selectFrom('contribution')
    .select(['submission_hash', 'text', 'receipt_hash'])
    .execute();
  const bySubmission = new Map(rows.map((row) => [row.submission_hash, row]));
  for (const sent of history.filter((one) => one.code !== null)) {
    const row = bySubmission.get(sha256(sent.key));
    assert.ok(row, `lost although a receipt was shown: ${sent.text}`);
    assert.equal(row.text, sent.text);
    assert.equal(row.receipt_hash, sha256(readCode(sent.code ?? '') ?? ''));
  }
}

/** Nothing came from nowhere, and nothing stands twice. */
async function nothingElseIsThere(db: Private, history: readonly Sent[]): Promise<void> {
  const rows = await db.selectFrom('contribution').select('text').execute();
  const sent = new Set(history.map((one) => one.text));
  const texts = rows.map((row) => row.text);
  assert.equal(new Set(texts).size, texts.length, 'a contribution stands twice');
  for (const text of texts) assert.ok(sent.has(text), `nobody sent this: ${text}`);
}

/** Each contribution has all of its parts, and no part is without its contribution. */
async function nothingIsHalfWritten(db: Private): Promise<void> {
  const said = await db.selectFrom('contribution').select(['id', 'text']).execute();
  const ids = sorted(said.map((row) => row.id));
  const published = await db.selectFrom('published_contribution').select(['id', 'text']).execute();
  assert.deepEqual(sorted(published.map((row) => row.id)), ids);
  const textOf = new Map(said.map((row) => [row.id, row.text]));
  for (const row of published) assert.equal(row.text, textOf.get(row.id));
  const carried = await db.selectFrom('carried').select('contribution_id').execute();
  assert.deepEqual(sorted(carried.map((row) => row.contribution_id)), ids);
  const events = await db
    .selectFrom('event')
    .select('subject')
    .where('kind', '=', 'contribution.received')
    .execute();
  assert.deepEqual(sorted(events.map((row) => row.subject)), ids);
}

/** The number beside each passage is the number of contributions that stand there. */
async function countsAreRight(db: Private): Promise<void> {
  const standing = await db.selectFrom('carried').select(['version_id', 'passage_id']).execute();
  const counted = new Map<string, number>();
  for (const row of standing) {
    const at = `${row.version_id} ${row.passage_id ?? '*'}`;
    counted.set(at, (counted.get(at) ?? 0) + 1);
  }
  const rows = await db.selectFrom('passage_count').selectAll().execute();
  const shown = rows
    .filter((row) => row.contributions !== 0)
    .map((row) => [`${row.version_id} ${row.passage_id}`, row.contributions] as const);
  assert.deepEqual(new Map(shown), counted);
}

/** Everything that must hold of the database after any crash, given what people were told. */
export async function checkHistory(db: Private, history: readonly Sent[]): Promise<void> {
  await acknowledgedAreThere(db, history);
  await nothingElseIsThere(db, history);
  await nothingIsHalfWritten(db);
  await countsAreRight(db);
  const last = history.findLast((one) => one.code !== null);
  const found = last && (await contributionByCode(db, readCode(last.code ?? '') ?? ''));
  assert.equal(found?.text, last?.text);
}
