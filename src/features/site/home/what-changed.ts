import type { Public } from '../../../platform/database/database.ts';
import { channels } from '../../contributions/index.ts';

export type LatestAnswer = {
  readonly id: string;
  readonly outcome: string;
  readonly because: string;
  readonly publishedAt: string;
  readonly planTitle: string;
  readonly planSlug: string;
  readonly fictional: boolean;
  /** How many contributions it is to. */
  readonly to: number;
};

export type WhatChanged = {
  /** By channel, in their own order: they are shown apart and never added up. */
  readonly received: readonly { readonly channel: string; readonly n: number }[];
  /** Contributions with a published answer. */
  readonly answered: number;
  /** Passages reworded, split, merged, added or removed from one version to the next. */
  readonly changedPassages: number;
  readonly latest: readonly LatestAnswer[];
};

const SHOWN_ANSWERS = 3;

async function latestAnswers(db: Public): Promise<readonly LatestAnswer[]> {
  const rows = await db
    .selectFrom('published_answer as a')
    .innerJoin('published_plan as p', 'p.id', 'a.plan_id')
    .innerJoin('place', 'place.id', 'p.place_id')
    .innerJoin('published_answer_contribution as l', 'l.answer_id', 'a.id')
    .select((eb) => [
      'a.id',
      'a.outcome',
      'a.because',
      'a.published_at',
      'p.title',
      'p.slug',
      'place.fictional',
      eb.fn.countAll<number>().as('to'),
    ])
    // What changed is asked for: answers that changed nothing stand on the plan's own page.
    .where('a.outcome', 'in', ['accepted', 'partly'])
    .groupBy(['a.id', 'a.outcome', 'a.because', 'a.published_at', 'p.title', 'p.slug'])
    .groupBy('place.fictional')
    .orderBy('a.published_at', 'desc')
    .orderBy('to', 'desc')
    .orderBy('a.id')
    .limit(SHOWN_ANSWERS)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    outcome: row.outcome,
    because: row.because,
    publishedAt: row.published_at,
    planTitle: row.title,
    planSlug: row.slug,
    fictional: row.fictional === 1,
    to: Number(row.to),
  }));
}

/** What people said and what became of it, counted from what anybody may read. */
export async function whatChanged(db: Public): Promise<WhatChanged> {
  const byChannel = await db
    .selectFrom('published_contribution')
    .select((eb) => ['channel', eb.fn.countAll<number>().as('n')])
    .where('state', '!=', 'withdrawn')
    .groupBy('channel')
    .execute();
  const counts = new Map(byChannel.map((row) => [row.channel, Number(row.n)]));
  const answered = await db
    .selectFrom('published_answer_contribution')
    .select((eb) => eb.fn.count<number>('contribution_id').distinct().as('n'))
    .executeTakeFirstOrThrow();
  const changed = await db
    .selectFrom('published_change as c')
    .innerJoin('published_version as v', 'v.id', 'c.version_id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('v.number', '>', 1)
    .where('c.state', 'in', ['reworded', 'split', 'merged', 'added', 'removed'])
    .executeTakeFirstOrThrow();
  return {
    received: channels
      .map((channel) => ({ channel, n: counts.get(channel) ?? 0 }))
      .filter(({ n }) => n > 0),
    answered: Number(answered.n),
    changedPassages: Number(changed.n),
    latest: await latestAnswers(db),
  };
}
