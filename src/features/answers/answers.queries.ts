import type { Public } from '../../platform/database/database.ts';
import { type PublicContribution, publicContribution } from '../contributions/index.ts';
import { passagesOf, publishedPlanById, type Version, versionsOf } from '../plans/index.ts';

/** A passage that an answer speaks of, before and in the version that the answer came with. */
export type AnsweredPassage = {
  readonly passageId: string;
  /** Null when it is new. */
  readonly before: string | null;
  /** Null when it was taken out. */
  readonly after: string | null;
};

export type PublicAnswer = {
  readonly id: string;
  readonly planId: string;
  /** The end of the plan's address. */
  readonly planSlug: string;
  /** accepted, partly, not-accepted */
  readonly outcome: string;
  readonly because: string;
  readonly versionId: string;
  readonly versionNumber: number;
  readonly publishedAt: string;
  /** What was said, as far as anyone may read it. */
  readonly contributions: readonly PublicContribution[];
  readonly passages: readonly AnsweredPassage[];
};

type Texts = ReadonlyMap<string, { readonly text: string; readonly position: number }>;

async function textsIn(db: Public, version: Version | undefined): Promise<Texts> {
  if (!version) return new Map();
  const passages = await passagesOf(db, version.id);
  return new Map(passages.map(({ id, text }, position) => [id, { text, position }]));
}

/**
 * The old passage that each new one continues, where it goes on under another id: the part of a
 * split passage, a merged one.
 */
async function sourcesIn(db: Public, versionId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('published_change')
    .select(['from_passage_id', 'to_passage_id', 'similarity'])
    .where('version_id', '=', versionId)
    .orderBy('similarity')
    .execute();
  return new Map(
    rows.flatMap((row): [string, string][] =>
      row.from_passage_id === null || row.to_passage_id === null
        ? []
        : [[row.to_passage_id, row.from_passage_id]],
    ),
  );
}

/** The published answers of one plan among these ids, newest version first. */
async function answersOf(
  db: Public,
  planId: string,
  ids: readonly string[] | undefined,
): Promise<readonly PublicAnswer[]> {
  if (ids?.length === 0) return [];
  let query = db.selectFrom('published_answer').selectAll().where('plan_id', '=', planId);
  if (ids) query = query.where('id', 'in', [...ids]);
  const answers = await query.orderBy('id').execute();
  if (answers.length === 0) return [];
  const answerIds = answers.map((answer) => answer.id);
  const said = await db
    .selectFrom('published_answer_contribution as l')
    .innerJoin('published_contribution as p', 'p.id', 'l.contribution_id')
    .innerJoin('published_answer as a', 'a.id', 'l.answer_id')
    .selectAll('p')
    .select('l.answer_id')
    .where('a.plan_id', '=', planId)
    .where('a.id', 'in', answerIds)
    .orderBy('p.said_on')
    .orderBy('p.id')
    .execute();
  const linked = await db
    .selectFrom('published_answer_passage')
    .selectAll()
    .where('answer_id', 'in', answerIds)
    .execute();
  const versions = await versionsOf(db, planId);
  const plan = await publishedPlanById(db, planId);
  const saidTo = Map.groupBy(said, (row) => row.answer_id);
  const passagesTo = Map.groupBy(linked, (row) => row.answer_id);
  const result: PublicAnswer[] = [];
  for (const version of versions) {
    const ofVersion = answers.filter((answer) => answer.version_id === version.id);
    if (ofVersion.length === 0) continue;
    const now = await textsIn(db, version);
    const before = await textsIn(
      db,
      versions.find((other) => other.number === version.number - 1),
    );
    const sources = await sourcesIn(db, version.id);
    const order = (id: string) => now.get(id)?.position ?? before.get(id)?.position ?? 0;
    for (const answer of ofVersion) {
      const passages = (passagesTo.get(answer.id) ?? [])
        .map(({ passage_id: id }) => ({
          passageId: id,
          before: (before.get(id) ?? before.get(sources.get(id) ?? ''))?.text ?? null,
          after: now.get(id)?.text ?? null,
        }))
        .toSorted((a, b) => order(a.passageId) - order(b.passageId));
      result.push({
        id: answer.id,
        planId: answer.plan_id,
        planSlug: plan?.slug ?? '',
        outcome: answer.outcome,
        because: answer.because,
        versionId: answer.version_id,
        versionNumber: version.number,
        publishedAt: answer.published_at,
        contributions: (saidTo.get(answer.id) ?? []).map(publicContribution),
        passages,
      });
    }
  }
  return result;
}

/** Every published answer of a plan: those of the newest version first. */
export async function answersOfPlan(db: Public, planId: string): Promise<readonly PublicAnswer[]> {
  return answersOf(db, planId, undefined);
}

/** The published answers to each of these contributions; one without an answer is not in it. */
export async function answersFor(
  db: Public,
  contributionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PublicAnswer[]>> {
  if (contributionIds.length === 0) return new Map();
  const links = await db
    .selectFrom('published_answer_contribution as l')
    .innerJoin('published_answer as a', 'a.id', 'l.answer_id')
    .select(['a.id', 'a.plan_id', 'l.contribution_id'])
    .where('l.contribution_id', 'in', [...contributionIds])
    .execute();
  const answers = new Map<string, PublicAnswer>();
  for (const [planId, rows] of Map.groupBy(links, (link) => link.plan_id)) {
    const ids = [...new Set(rows.map((row) => row.id))];
    for (const answer of await answersOf(db, planId, ids)) answers.set(answer.id, answer);
  }
  const result = new Map<string, PublicAnswer[]>();
  for (const answer of answers.values()) {
    for (const link of links.filter((one) => one.id === answer.id)) {
      const list = result.get(link.contribution_id) ?? [];
      result.set(link.contribution_id, [...list, answer]);
    }
  }
  return result;
}
