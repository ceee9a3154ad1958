import { sql } from 'kysely';
import { cachedQuery } from '../../platform/database/cached-query.ts';
import type { Private, Public } from '../../platform/database/database.ts';
import { sha256 } from '../../platform/secrets/secrets.ts';
import { asCarriedState, type CarriedState, type Quote } from './contribution.ts';
import type { ContributionTable, PublishedContributionTable } from './contributions.tables.ts';
import { quoteOf } from './quote.ts';

/** A contribution as anyone may read it. */
export type PublicContribution = {
  readonly id: string;
  readonly planId: string | null;
  readonly versionId: string | null;
  readonly passageId: string | null;
  readonly quote: Quote | null;
  readonly text: string | null;
  /** shown, listed-only, waiting, hidden, withdrawn */
  readonly state: string;
  readonly reason: string | null;
  readonly redacted: boolean;
  readonly edited: boolean;
  readonly channel: string;
  readonly speaksFor: string;
  readonly organisationName: string | null;
  readonly saidOn: string;
};

export type StandingContribution = PublicContribution & {
  /** What became of its words since it was made. */
  readonly carried: CarriedState;
  readonly start: number | null;
  readonly end: number | null;
};

export function publicContribution(row: PublishedContributionTable): PublicContribution {
  return {
    id: row.id,
    planId: row.plan_id,
    versionId: row.version_id,
    passageId: row.passage_id,
    quote: quoteOf(row.quote),
    text: row.text,
    state: row.state,
    reason: row.reason,
    redacted: row.redacted === 1,
    edited: row.edited === 1,
    channel: row.channel,
    speaksFor: row.speaks_for,
    organisationName: row.organisation_name,
    saidOn: row.said_on,
  };
}

/**
 * How many contributions stand at each passage of a version, as one line for {@link readCounts}: a
 * row for each of several hundred passages would take longer to read than the page takes to make.
 */
export async function countLine(db: Public, versionId: string): Promise<string> {
  const select = () =>
    db
      .selectFrom('passage_count')
      .select(sql<string | null>`string_agg(passage_id || ' ' || contributions, ',')`.as('line'))
      .where('version_id', '=', versionId);
  const { rows } = await cachedQuery(db, 'counts', select, [versionId]);
  return rows[0]?.line ?? '';
}

/** Counts by passage; under `*` those on the whole plan, under `-` those on words that are gone. */
export function readCounts(line: string): ReadonlyMap<string, number> {
  if (line === '') return new Map();
  return new Map(
    line.split(',').map((entry): [string, number] => {
      const at = entry.indexOf(' ');
      return [entry.slice(0, at), Number(entry.slice(at + 1))];
    }),
  );
}

export async function countsIn(
  db: Public,
  versionId: string,
): Promise<ReadonlyMap<string, number>> {
  return readCounts(await countLine(db, versionId));
}

/** The contributions that stand at one passage of a version (null: at the plan as a whole). */
export async function standingAt(
  db: Public,
  versionId: string,
  passageId: string | null,
): Promise<readonly StandingContribution[]> {
  const rows = await db
    .selectFrom('carried as c')
    .innerJoin('published_contribution as p', 'p.id', 'c.contribution_id')
    .selectAll('p')
    .select(['c.state as carried', 'c.start_at', 'c.end_at'])
    .where('c.version_id', '=', versionId)
    .where('c.passage_id', passageId === null ? 'is' : '=', passageId)
    .where('c.state', '!=', 'gone')
    .orderBy('p.said_on', 'desc')
    .orderBy('p.id')
    .execute();
  return rows.map((row) => ({
    ...publicContribution(row),
    carried: asCarriedState(row.carried),
    start: row.start_at,
    end: row.end_at,
  }));
}

/** Contributions on a passage whose words are gone in this version. */
export async function goneIn(
  db: Public,
  versionId: string,
): Promise<readonly PublicContribution[]> {
  const rows = await db
    .selectFrom('carried as c')
    .innerJoin('published_contribution as p', 'p.id', 'c.contribution_id')
    .selectAll('p')
    .where('c.version_id', '=', versionId)
    .where('c.state', '=', 'gone')
    .orderBy('p.said_on', 'desc')
    .orderBy('p.id')
    .execute();
  return rows.map(publicContribution);
}

/** The latest contributions on a place as a whole. */
export async function contributionsOnPlace(
  db: Public,
  placeId: string,
): Promise<readonly PublicContribution[]> {
  const rows = await db
    .selectFrom('published_contribution')
    .selectAll()
    .where('place_id', '=', placeId)
    .where('plan_id', 'is', null)
    .orderBy('said_on', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
  return rows.map(publicContribution);
}

/** The contribution that this receipt code stands for, with its author's own words. */
export async function contributionByCode(
  db: Private,
  code: string,
): Promise<ContributionTable | undefined> {
  return db
    .selectFrom('contribution')
    .selectAll()
    .where('receipt_hash', '=', sha256(code))
    .executeTakeFirst();
}

export type Journey = {
  readonly versionId: string;
  readonly versionNumber: number;
  readonly publishedAt: string;
  readonly state: CarriedState;
  readonly passageId: string | null;
  /** The words of its passage in that version; null when gone or when on the whole plan. */
  readonly text: string | null;
};

/** Where one contribution stood in each version since it was made, oldest first. */
export async function journeyOf(db: Private, contributionId: string): Promise<readonly Journey[]> {
  const rows = await db
    .selectFrom('carried as c')
    .innerJoin('published_version as v', 'v.id', 'c.version_id')
    .leftJoin('published_passage as p', (join) =>
      join.onRef('p.version_id', '=', 'c.version_id').onRef('p.passage_id', '=', 'c.passage_id'),
    )
    .select(['c.version_id', 'v.number', 'v.published_at', 'c.state', 'c.passage_id', 'p.text'])
    .where('c.contribution_id', '=', contributionId)
    .orderBy('v.number')
    .execute();
  return rows.map((row) => ({
    versionId: row.version_id,
    versionNumber: row.number,
    publishedAt: row.published_at,
    state: asCarriedState(row.state),
    passageId: row.passage_id,
    text: row.text,
  }));
}
