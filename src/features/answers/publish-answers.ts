import type { Writing } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/record.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { actorName } from '../accounts/index.ts';
import type { Publication, PublicationStep } from '../plans/index.ts';
import type { AnswerTable } from './answers.tables.ts';

export const TELL = 'answers.tell';

/** The contributions of a draft answer that their authors have not withdrawn. */
async function stillThere(db: Writing, answerId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('answer_contribution as a')
    .innerJoin('contribution as c', 'c.id', 'a.contribution_id')
    .select('c.id')
    .where('a.answer_id', '=', answerId)
    .where('c.status', '=', 'received')
    .orderBy('c.id')
    .execute();
  return rows.map((row) => row.id);
}

async function publishOne(
  db: Writing,
  publication: Publication,
  answer: AnswerTable,
  contributionIds: readonly string[],
) {
  await db
    .insertInto('published_answer')
    .values({
      id: answer.id,
      plan_id: answer.plan_id,
      version_id: publication.versionId,
      outcome: answer.outcome,
      because: answer.because,
      published_at: publication.publishedAt,
    })
    .execute();
  const links = contributionIds.map((contribution_id) => ({
    answer_id: answer.id,
    contribution_id,
  }));
  await db.insertInto('published_answer_contribution').values(links).execute();
  const known = new Set([...publication.from, ...publication.to].map((passage) => passage.id));
  const linked = await db
    .selectFrom('answer_passage')
    .selectAll()
    .where('answer_id', '=', answer.id)
    .execute();
  const passages = linked.filter((row) => known.has(row.passage_id));
  if (passages.length > 0) {
    await db.insertInto('published_answer_passage').values(passages).execute();
  }
}

/**
 * Publishes every draft answer of the plan with its next version, in the same transaction, and
 * asks for letters to those who left an address. An answer all of whose contributions were
 * withdrawn stays a draft: there is nobody left to answer.
 */
export const publishAnswers: PublicationStep = {
  name: 'publish answers',
  check: async () => [],
  apply: async (db, publication) => {
    const { plan, versionId, context, actor } = publication;
    // Taking the rows first: an edit at this moment either is in what is published or is refused.
    await db
      .updateTable('answer')
      .set({ version_id: versionId })
      .where('plan_id', '=', plan.id)
      .where('version_id', 'is', null)
      .execute();
    const answers = await db
      .selectFrom('answer')
      .selectAll()
      .where('version_id', '=', versionId)
      .orderBy('id')
      .execute();
    let published = 0;
    for (const answer of answers) {
      const contributionIds = await stillThere(db, answer.id);
      if (contributionIds.length === 0) {
        await db
          .updateTable('answer')
          .set({ version_id: null })
          .where('id', '=', answer.id)
          .execute();
        continue;
      }
      await publishOne(db, publication, answer, contributionIds);
      await recordEvent(db, context.clock, {
        actor: actorName(actor),
        kind: 'answer.published',
        placeId: plan.placeId,
        subject: answer.id,
        data: { outcome: answer.outcome, contributions: contributionIds.length },
      });
      published += 1;
    }
    if (published > 0) await enqueue(db, context.clock, TELL, { versionId });
  },
};
