import { type SelectQueryBuilder, sql } from 'kysely';
import type { Private } from '../../platform/database/database.ts';
import type { AllTables } from '../../platform/database/tables.ts';
import type { ContributionTable } from '../contributions/index.ts';
import type { Answering } from './answered.ts';
import { type InboxFilter, PAGE_SIZE, WHOLE } from './inbox.ts';

/** A plan's contributions, or those on a place that are on none of its plans. */
export type Scope = { readonly placeId: string; readonly planId: string | null };

export type InboxItem = {
  readonly id: string;
  readonly text: string;
  readonly state: string;
  readonly redacted: boolean;
  readonly channel: string;
  readonly speaksFor: string;
  readonly organisationName: string | null;
  readonly saidOn: string;
  readonly answered: boolean;
  /** The words of the passage as the person read them; null when not on one. */
  readonly passage: string | null;
};

type Tables = AllTables & {
  c: ContributionTable;
  p: AllTables['published_contribution'];
};
type Listed<O> = SelectQueryBuilder<Tables, 'c' | 'p', O>;

/** `like` with what the person typed taken by the letter. */
function containing(words: string): string {
  return `%${words.toLowerCase().replace(/[!%_]/g, '!$&')}%`;
}

export type InboxReader = {
  readonly db: Private;
  readonly scope: Scope;
  readonly answering: Answering;
};

function everything({ db, scope }: InboxReader) {
  return db
    .selectFrom('contribution as c')
    .innerJoin('published_contribution as p', 'p.id', 'c.id')
    .where('c.place_id', '=', scope.placeId)
    .where('c.plan_id', scope.planId === null ? 'is' : '=', scope.planId);
}

function narrowed<O>(query: Listed<O>, reader: InboxReader, filter: Partial<InboxFilter>) {
  const { state, channel, speaker, answered, passage, words = '' } = filter;
  let narrow = query;
  if (state !== undefined) narrow = narrow.where('p.state', '=', state);
  if (channel !== undefined) narrow = narrow.where('c.channel', '=', channel);
  if (speaker !== undefined) narrow = narrow.where('c.speaks_for', '=', speaker);
  if (passage === WHOLE) narrow = narrow.where('c.passage_id', 'is', null);
  else if (passage !== undefined) narrow = narrow.where('c.passage_id', '=', passage);
  if (answered !== undefined) {
    const answers = reader.answering.answered(reader.db);
    narrow = narrow.where('c.id', answered === 'yes' ? 'in' : 'not in', answers);
  }
  if (words !== '') {
    const like = containing(words);
    narrow = narrow.where(
      sql<boolean>`(lower(c.text) like ${like} escape '!' or lower(coalesce(c.organisation_name, '')) like ${like} escape '!')`,
    );
  }
  return narrow;
}

async function passageTexts(
  db: Private,
  rows: readonly { readonly passage_id: string | null; readonly version_id: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap((row) => row.passage_id ?? []))];
  if (ids.length === 0) return new Map();
  const texts = await db
    .selectFrom('published_passage')
    .select(['version_id', 'passage_id', 'text'])
    .where('passage_id', 'in', ids)
    .execute();
  return new Map(texts.map((row) => [`${row.version_id} ${row.passage_id}`, row.text]));
}

/** One page of the inbox, newest first. */
export async function inboxPage(
  reader: InboxReader,
  filter: InboxFilter,
): Promise<readonly InboxItem[]> {
  const { db, answering } = reader;
  const rows = await narrowed(everything(reader), reader, filter)
    .select(['c.id', 'c.text', 'p.state', 'c.redactions', 'c.channel', 'c.speaks_for'])
    .select(['c.organisation_name', 'c.said_on', 'c.passage_id', 'c.version_id'])
    .orderBy('c.received_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(PAGE_SIZE)
    .offset((filter.page - 1) * PAGE_SIZE)
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const answered = await db
    .selectFrom(answering.answered(db).as('a'))
    .select('a.contribution_id')
    .where('a.contribution_id', 'in', ids)
    .execute();
  const withAnswer = new Set(answered.map((row) => row.contribution_id));
  const texts = await passageTexts(db, rows);
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    state: row.state,
    redacted: row.redactions !== '[]',
    channel: row.channel,
    speaksFor: row.speaks_for,
    organisationName: row.organisation_name,
    saidOn: row.said_on,
    answered: withAnswer.has(row.id),
    passage: texts.get(`${row.version_id} ${row.passage_id}`) ?? null,
  }));
}

export type Tally = ReadonlyMap<string, number>;

export type InboxCounts = {
  readonly found: number;
  readonly states: Tally;
  readonly channels: Tally;
  readonly speakers: Tally;
  readonly answered: Tally;
  /** Passages that somebody spoke of, those with most contributions first. */
  readonly passages: readonly {
    readonly id: string;
    readonly text: string;
    readonly count: number;
  }[];
};

type Facet = 'p.state' | 'c.channel' | 'c.speaks_for' | 'c.passage_id';

/** How many there would be for each choice of one part, with the other parts as they are. */
async function tally(
  reader: InboxReader,
  filter: Partial<InboxFilter>,
  facet: Facet,
): Promise<ReadonlyMap<string | null, number>> {
  const rows = await narrowed(everything(reader), reader, filter)
    .select((eb) => [eb.ref(facet).as('value'), eb.fn.countAll<number>().as('n')])
    .groupBy(facet)
    .execute();
  return new Map(rows.map((row) => [row.value, Number(row.n)]));
}

function named(tallied: ReadonlyMap<string | null, number>): Tally {
  return new Map([...tallied].flatMap(([value, n]) => (value === null ? [] : [[value, n]])));
}

const total = (tallied: ReadonlyMap<string | null, number>) =>
  [...tallied.values()].reduce((sum, n) => sum + n, 0);

/** How many there are for each choice that the person could make next. */
export async function inboxCounts(reader: InboxReader, filter: InboxFilter): Promise<InboxCounts> {
  const { db } = reader;
  const without = (part: keyof InboxFilter) => ({ ...filter, [part]: undefined });
  const states = await tally(reader, without('state'), 'p.state');
  const answered = await tally(reader, { ...filter, answered: 'yes' }, 'p.state');
  const open = await tally(reader, { ...filter, answered: 'no' }, 'p.state');
  const passages = await tally(reader, without('passage'), 'c.passage_id');
  const ids = [...passages.keys()].flatMap((id) => id ?? []);
  const texts =
    ids.length === 0
      ? []
      : await db
          .selectFrom('published_passage as q')
          .innerJoin('published_version as v', 'v.id', 'q.version_id')
          .select(['q.passage_id', 'q.text'])
          .where('q.passage_id', 'in', ids)
          .orderBy('v.number')
          .execute();
  const latest = new Map(texts.map((row) => [row.passage_id, row.text]));
  const listed = [...passages]
    .map(([id, count]) => ({ id: id ?? WHOLE, text: latest.get(id ?? '') ?? '', count }))
    .toSorted((a, b) => b.count - a.count || a.text.localeCompare(b.text));
  return {
    found: total(await tally(reader, filter, 'p.state')),
    states: named(states),
    channels: named(await tally(reader, without('channel'), 'c.channel')),
    speakers: named(await tally(reader, without('speaker'), 'c.speaks_for')),
    answered: new Map([
      ['yes', total(answered)],
      ['no', total(open)],
    ]),
    passages: listed,
  };
}
