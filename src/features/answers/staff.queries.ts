import type { Private } from '../../platform/database/database.ts';
import type { Actor } from '../accounts/index.ts';
import { type Answering, type AnswerLine, planForStaff } from '../moderation/index.ts';
import { mayAnswer } from './answers.policy.ts';
import { answerWords } from './answers.words.ts';

export function listAddress(planId: string): string {
  return `/staff/plans/${planId}/answers`;
}

/** What the inbox shows of answers. */
export const answering: Answering = {
  answered: (db) => db.selectFrom('answer_contribution').select('contribution_id').distinct(),
  answersOn: async (db, contributionId) => {
    const rows = await db
      .selectFrom('answer as a')
      .innerJoin('answer_contribution as l', 'l.answer_id', 'a.id')
      .select(['a.id', 'a.plan_id', 'a.outcome', 'a.because', 'a.version_id'])
      .where('l.contribution_id', '=', contributionId)
      .orderBy('a.created_at')
      .orderBy('a.id')
      .execute();
    return rows.map(
      (row): AnswerLine => ({
        id: row.id,
        outcome: answerWords('en').outcome(row.outcome),
        because: row.because,
        published: row.version_id !== null,
        href:
          row.version_id === null
            ? `${listAddress(row.plan_id)}/${row.id}`
            : `${listAddress(row.plan_id)}#answer-${row.id}`,
      }),
    );
  },
  mayAnswer,
  address: (planId) => `${listAddress(planId)}/new`,
  listAddress,
};

export type StaffAnswer = {
  readonly id: string;
  readonly outcome: string;
  readonly because: string;
  readonly revision: number;
  readonly versionNumber: number | null;
  readonly contributionIds: readonly string[];
  readonly passageIds: readonly string[];
  /** How many of its contributions were withdrawn by their authors. */
  readonly withdrawn: number;
};

/** All answers of a plan: drafts first, then published ones, each newest first. */
export async function answersForStaff(
  db: Private,
  planId: string,
): Promise<readonly StaffAnswer[]> {
  const rows = await db
    .selectFrom('answer as a')
    .leftJoin('published_version as v', 'v.id', 'a.version_id')
    .select(['a.id', 'a.outcome', 'a.because', 'a.revision', 'v.number'])
    .where('a.plan_id', '=', planId)
    .orderBy('a.created_at', 'desc')
    .orderBy('a.id', 'desc')
    .execute();
  const said = await db
    .selectFrom('answer_contribution as l')
    .innerJoin('answer as a', 'a.id', 'l.answer_id')
    .innerJoin('contribution as c', 'c.id', 'l.contribution_id')
    .select(['l.answer_id', 'c.id', 'c.status'])
    .where('a.plan_id', '=', planId)
    .orderBy('c.received_at')
    .execute();
  const words = await db
    .selectFrom('answer_passage as l')
    .innerJoin('answer as a', 'a.id', 'l.answer_id')
    .select(['l.answer_id', 'l.passage_id'])
    .where('a.plan_id', '=', planId)
    .execute();
  const saidOf = Map.groupBy(said, (row) => row.answer_id);
  const wordsOf = Map.groupBy(words, (row) => row.answer_id);
  const answers = rows.map((row): StaffAnswer => {
    const contributions = saidOf.get(row.id) ?? [];
    return {
      id: row.id,
      outcome: row.outcome,
      because: row.because,
      revision: row.revision,
      versionNumber: row.number,
      contributionIds: contributions.map((one) => one.id),
      passageIds: (wordsOf.get(row.id) ?? []).map((one) => one.passage_id),
      withdrawn: contributions.filter((one) => one.status === 'withdrawn').length,
    };
  });
  const drafts = answers.filter((answer) => answer.versionNumber === null);
  return [...drafts, ...answers.filter((answer) => answer.versionNumber !== null)];
}

export type Chosen = {
  readonly id: string;
  readonly text: string;
  readonly channel: string;
  readonly saidOn: string;
  readonly withdrawn: boolean;
};

/** The contributions that an answer is to, oldest first; those of other plans are left out. */
export async function chosenContributions(
  db: Private,
  planId: string,
  ids: readonly string[],
): Promise<readonly Chosen[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('contribution')
    .select(['id', 'text', 'channel', 'said_on', 'status'])
    .where('plan_id', '=', planId)
    .where('id', 'in', [...ids])
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    channel: row.channel,
    saidOn: row.said_on,
    withdrawn: row.status === 'withdrawn',
  }));
}

export type LinkablePassage = {
  readonly id: string;
  readonly text: string;
  readonly heading: boolean;
  /** In the published version, and no more in the draft. */
  readonly taken: boolean;
};

function isHeading(block: string): boolean {
  return block.includes('"kind":"heading"');
}

/** The passages of the draft in reading order, then those that it takes out. */
export async function linkablePassages(
  db: Private,
  planId: string,
): Promise<readonly LinkablePassage[]> {
  const draft = await db
    .selectFrom('draft_passage')
    .select(['passage_id', 'text', 'block'])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute();
  const current = await db
    .selectFrom('published_passage as p')
    .innerJoin('published_plan as plan', 'plan.current_version_id', 'p.version_id')
    .select(['p.passage_id', 'p.text', 'p.block'])
    .where('plan.id', '=', planId)
    .orderBy('p.position')
    .execute();
  const inDraft = new Set(draft.map((row) => row.passage_id));
  const taken = current.filter((row) => !inDraft.has(row.passage_id));
  const listed = (rows: typeof draft, gone: boolean) =>
    rows.map((row) => ({
      id: row.passage_id,
      text: row.text,
      heading: isHeading(row.block),
      taken: gone,
    }));
  return [...listed(draft, false), ...listed(taken, true)];
}

/** The plan, for somebody who may read what people said about it. */
export async function planOf(db: Private, actor: Actor, planId: string) {
  const where = await planForStaff(db, actor, planId);
  return where?.plan ? { ...where, plan: where.plan } : undefined;
}
