import { redraft } from '../../methods/redraft/index.ts';
import { stamp } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { cachedQuery } from '../../platform/database/cached-query.ts';
import type { Private, Writing } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/record.ts';
import { sha256 } from '../../platform/secrets/secrets.ts';
import { done, type Outcome, refused } from '../../ui/words/fault.ts';
import { count } from '../../ui/words/numbers.ts';
import { type Actor, actorName } from '../accounts/index.ts';
import { type PublicationStep, passagesIn, type Redrafting, redraftingOf } from '../plans/index.ts';
import { carry, type Standing, type Step } from './carry.ts';
import { asCarriedState, sinceMade } from './contribution.ts';
import { contributionFaults } from './contributions.faults.ts';
import { mayConfirmCarry } from './contributions.policy.ts';
import type { CarriedTable, ContributionTable } from './contributions.tables.ts';
import { countAt, countedAt } from './publishing.ts';

type Stood = Standing & { readonly state: string };

async function standingsIn(db: Private, versionId: string): Promise<readonly Stood[]> {
  const rows = await db
    .selectFrom('carried as c')
    .innerJoin('contribution as said', 'said.id', 'c.contribution_id')
    .select(['c.contribution_id', 'c.passage_id', 'c.start_at', 'c.end_at', 'c.state'])
    .where('c.version_id', '=', versionId)
    .where('said.status', '=', 'received')
    .orderBy('c.contribution_id')
    .execute();
  return rows.map((row) => ({
    contributionId: row.contribution_id,
    passageId: row.passage_id,
    start: row.start_at,
    end: row.end_at,
    state: row.state,
  }));
}

/** What a member of staff confirms: it is void when either wording changes. */
export function stepDigest(step: Step): string {
  return sha256(JSON.stringify([step.state, step.oldText, step.newText]));
}

function needsReview(step: Step): boolean {
  return step.state === 'reworded' || step.state === 'gone';
}

export type ReviewedStep = Step & {
  readonly confirmed: boolean;
};

/**
 * What would become of each contribution if the draft were published now. What staff confirmed
 * counts as they confirmed it, as long as the wordings are still those they saw.
 */
export async function carrySteps(
  db: Private,
  redrafting: Redrafting,
): Promise<readonly ReviewedStep[]> {
  if (redrafting.fromVersionId === null) return [];
  const standings = await standingsIn(db, redrafting.fromVersionId);
  const steps = carry(
    redrafting,
    standings.filter((standing) => standing.state !== 'gone'),
  );
  const reviews = await db
    .selectFrom('carry_review')
    .select(['contribution_id', 'digest', 'state'])
    .where('plan_id', '=', redrafting.plan.id)
    .execute();
  const byId = new Map(reviews.map((review) => [review.contribution_id, review]));
  return steps.map((step) => {
    const review = byId.get(step.contributionId);
    if (!needsReview(step)) return { ...step, confirmed: true };
    if (review?.digest !== stepDigest(step)) return { ...step, confirmed: false };
    if (review.state !== 'gone') return { ...step, confirmed: true };
    const gone = { state: 'gone', passageId: null, start: null, end: null, newText: null } as const;
    return { ...step, ...gone, score: 0, confirmed: true };
  });
}

/**
 * Confirms what happens to contributions at the next version, or says that the new wording is not
 * what they spoke of, so that they are shown as gone.
 */
export async function confirmCarry(
  context: Context,
  actor: Actor,
  input: {
    readonly planId: string;
    readonly contributionIds: readonly string[];
    readonly as: 'proposed' | 'gone';
  },
): Promise<Outcome<number>> {
  const { clock, database } = context;
  return database.write(async (db): Promise<Outcome<number>> => {
    const plan = await db
      .selectFrom('plan')
      .select(['id', 'place_id', 'slug', 'title'])
      .where('id', '=', input.planId)
      .executeTakeFirst();
    if (!plan || !mayConfirmCarry(actor, plan.place_id)) {
      return refused(404, contributionFaults.notAllowed());
    }
    const summary = { id: plan.id, placeId: plan.place_id, slug: plan.slug, title: plan.title };
    const redrafting = await redraftingOf(db, summary);
    if (redrafting.fromVersionId === null) return done(0);
    const wanted = new Set(input.contributionIds);
    const standings = await standingsIn(db, redrafting.fromVersionId);
    const steps = carry(
      redrafting,
      standings.filter((s) => s.state !== 'gone' && wanted.has(s.contributionId)),
    );
    for (const step of steps.filter(needsReview)) {
      const review = {
        digest: stepDigest(step),
        state: input.as === 'gone' ? 'gone' : step.state,
        confirmed_by: actorName(actor),
        confirmed_at: stamp(clock),
      };
      await db
        .insertInto('carry_review')
        .values({ plan_id: plan.id, contribution_id: step.contributionId, ...review })
        .onConflict((conflict) =>
          conflict.columns(['plan_id', 'contribution_id']).doUpdateSet(review),
        )
        .execute();
    }
    await recordEvent(db, clock, {
      actor: actorName(actor),
      kind: 'contribution.carry-confirmed',
      placeId: plan.place_id,
      subject: plan.id,
      data: { contributions: steps.length, as: input.as },
    });
    return done(steps.length);
  });
}

function carriedRow(versionId: string, before: string, step: Step): CarriedTable {
  return {
    contribution_id: step.contributionId,
    version_id: versionId,
    passage_id: step.passageId,
    state: sinceMade(asCarriedState(before), step.state),
    start_at: step.start,
    end_at: step.end,
    score: step.score,
  };
}

const ROWS_AT_ONCE = 100;

/** Carries every contribution of a plan when its next version is published. */
export const carryContributions: PublicationStep = {
  name: 'carry contributions',
  check: async (db, redrafting) => {
    const open = (await carrySteps(db, redrafting)).filter((step) => !step.confirmed).length;
    if (open === 0) return [];
    return [contributionFaults.carryUnconfirmed(count(open, 'comment is', 'comments are'))];
  },
  apply: async (db, publication) => {
    const { fromVersionId, versionId, plan } = publication;
    if (fromVersionId === null) return;
    const standings = await standingsIn(db, fromVersionId);
    const steps = new Map(
      (await carrySteps(db, publication)).map((step) => [step.contributionId, step]),
    );
    const counts = new Map<string, number>();
    const rows = standings.map((standing) => {
      const { contributionId } = standing;
      const gone = { contributionId, passageId: null, start: null, end: null, score: 0 };
      const step = steps.get(contributionId) ?? {
        ...gone,
        state: 'gone' as const,
        oldText: null,
        newText: null,
      };
      const row = carriedRow(versionId, standing.state, step);
      const at = countedAt(row);
      counts.set(at, (counts.get(at) ?? 0) + 1);
      return row;
    });
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      await db
        .insertInto('carried')
        .values(rows.slice(at, at + ROWS_AT_ONCE))
        .execute();
    }
    for (const [passage_id, contributions] of counts) {
      await db
        .insertInto('passage_count')
        .values({ version_id: versionId, passage_id, contributions })
        .execute();
    }
    await db.deleteFrom('carry_review').where('plan_id', '=', plan.id).execute();
  },
};

/**
 * Carries one new contribution through the versions published since its author loaded the page:
 * a passage may have gone while they were writing.
 */
export async function carryToCurrent(db: Writing, row: ContributionTable): Promise<void> {
  if (row.plan_id === null || row.version_id === null) return;
  const read = row.version_id;
  const select = () =>
    db
      .selectFrom('published_version as v')
      .innerJoin('published_version as read', 'read.plan_id', 'v.plan_id')
      .select(['v.id', 'v.number'])
      .where('read.id', '=', read)
      .whereRef('v.number', '>', 'read.number')
      .orderBy('v.number');
  const later = (await cachedQuery(db, 'versions since', select, [read])).rows;
  let fromVersionId = row.version_id;
  for (const version of later) {
    const [from, to] = [await passagesIn(db, fromVersionId), await passagesIn(db, version.id)];
    const text = (list: typeof from) => list.map((p) => ({ text: p.text, kind: p.block.kind }));
    const alignment = redraft(text(from), text(to));
    const plan = { id: row.plan_id, placeId: row.place_id, slug: '', title: '' };
    const standing = (await standingsIn(db, fromVersionId)).find(
      (s) => s.contributionId === row.id,
    );
    if (!standing) return;
    const gone = standing.state === 'gone';
    const [step] = gone ? [] : carry({ plan, fromVersionId, from, to, alignment }, [standing]);
    const fallback = {
      passageId: null,
      start: null,
      end: null,
      score: 0,
      oldText: null,
      newText: null,
    };
    const next: Step = step ?? { contributionId: row.id, state: 'gone', ...fallback };
    const carried = carriedRow(version.id, standing.state, next);
    await db.insertInto('carried').values(carried).execute();
    await countAt(db, version.id, countedAt(carried), 1);
    fromVersionId = version.id;
  }
}
