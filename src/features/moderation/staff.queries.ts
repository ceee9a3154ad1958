import type { Private } from '../../platform/database/database.ts';
import type { Actor } from '../accounts/index.ts';
import {
  type ContributionTable,
  displaySeen,
  type Journey,
  journeyOf,
  type PublicContribution,
  publicContribution,
} from '../contributions/index.ts';
import { mayReadContributions } from './moderation.policy.ts';

/** Where staff pages are, in words. */
export type Whereabouts = {
  readonly placeId: string;
  readonly placeName: string;
  readonly fictional: boolean;
  readonly plan: { readonly id: string; readonly slug: string; readonly title: string } | null;
};

/** A plan, and its place, for somebody who may read what people said about it. */
export async function planForStaff(
  db: Private,
  actor: Actor,
  planId: string,
): Promise<Whereabouts | undefined> {
  const row = await db
    .selectFrom('plan as p')
    .innerJoin('place as at', 'at.id', 'p.place_id')
    .select(['p.id', 'p.slug', 'p.title', 'at.id as place_id', 'at.name', 'at.fictional'])
    .where('p.id', '=', planId)
    .executeTakeFirst();
  if (!row || !mayReadContributions(actor, row.place_id)) return undefined;
  const plan = { id: row.id, slug: row.slug, title: row.title };
  return { placeId: row.place_id, placeName: row.name, fictional: row.fictional === 1, plan };
}

export async function placeForStaff(
  db: Private,
  actor: Actor,
  placeId: string,
): Promise<Whereabouts | undefined> {
  const row = await db
    .selectFrom('place')
    .select(['id', 'name', 'fictional'])
    .where('id', '=', placeId)
    .executeTakeFirst();
  if (!row || !mayReadContributions(actor, row.id)) return undefined;
  return { placeId: row.id, placeName: row.name, fictional: row.fictional === 1, plan: null };
}

export type HistoryLine = {
  readonly at: string;
  readonly kind: string;
  /** Who did it, in words. */
  readonly by: string;
  readonly reason: string | null;
};

export type StaffContribution = {
  readonly row: ContributionTable;
  /** What anyone can read of it now. */
  readonly shown: PublicContribution;
  readonly seen: string;
  readonly where: Whereabouts;
  readonly journey: readonly Journey[];
  /** The author's earlier wordings, oldest first, without the one that counts now. */
  readonly earlier: readonly { readonly text: string; readonly at: string }[];
  readonly history: readonly HistoryLine[];
};

async function staffNames(db: Private, actors: readonly string[]) {
  const ids = [...new Set(actors)].flatMap((actor) =>
    actor.startsWith('staff:') ? [actor.slice('staff:'.length)] : [],
  );
  if (ids.length === 0) return new Map<string, string>();
  const rows = await db
    .selectFrom('staff_account')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [`staff:${row.id}`, row.name]));
}

function byWhom(actor: string, names: ReadonlyMap<string, string>): string {
  if (actor.startsWith('receipt:')) return 'the person who wrote it';
  if (actor === 'public') return 'the person who wrote it';
  return names.get(actor) ?? (actor === 'system' ? 'the installation' : 'a former member of staff');
}

async function historyOf(db: Private, id: string): Promise<readonly HistoryLine[]> {
  const events = await db
    .selectFrom('event')
    .select(['at', 'kind', 'actor'])
    .where('subject', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const decisions = await db
    .selectFrom('moderation_decision')
    .select(['decided_at', 'action', 'reason'])
    .where('contribution_id', '=', id)
    .execute();
  const names = await staffNames(
    db,
    events.map((event) => event.actor),
  );
  const reasons = new Map(decisions.map((made) => [made.decided_at + made.action, made.reason]));
  const actionOf: Readonly<Record<string, string>> = {
    'contribution.hidden': 'hide',
    'contribution.redacted': 'redact',
  };
  return events.map((event) => ({
    at: event.at,
    kind: event.kind,
    by: byWhom(event.actor, names),
    reason: reasons.get(event.at + (actionOf[event.kind] ?? '')) ?? null,
  }));
}

/** All that staff may know of one contribution; undefined also for whoever may not read it. */
export async function contributionForStaff(
  db: Private,
  actor: Actor,
  id: string,
): Promise<StaffContribution | undefined> {
  const row = await db
    .selectFrom('contribution')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const where =
    row.plan_id === null
      ? await placeForStaff(db, actor, row.place_id)
      : await planForStaff(db, actor, row.plan_id);
  if (!where) return undefined;
  const published = await db
    .selectFrom('published_contribution')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const wordings = await db
    .selectFrom('contribution_wording')
    .select(['text', 'at', 'revision'])
    .where('contribution_id', '=', id)
    .where('revision', '<', row.revision)
    .orderBy('revision')
    .execute();
  return {
    row,
    shown: publicContribution(published),
    seen: displaySeen(row),
    where,
    journey: await journeyOf(db, id),
    earlier: wordings.map(({ text, at }) => ({ text, at })),
    history: await historyOf(db, id),
  };
}
