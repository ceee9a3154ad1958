import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { enqueue, type JobHandler } from '../../platform/jobs/jobs.ts';
import { answerWords } from './answers.words.ts';
import { TELL } from './publish-answers.ts';

const TELL_ONE = 'answers.tell-one';

const version = z.object({ versionId: z.string() });
const letter = z.object({ versionId: z.string(), contributionIds: z.array(z.string()) });

/**
 * The answered contributions of a publication that are not withdrawn and have an address; only
 * those among `ids` when these are given.
 */
async function addressed(context: Context, versionId: string, ids?: readonly string[]) {
  const all = context.database.private
    .selectFrom('published_answer as a')
    .innerJoin('published_answer_contribution as l', 'l.answer_id', 'a.id')
    .innerJoin('contribution as c', 'c.id', 'l.contribution_id')
    .innerJoin('contribution_contact as at', 'at.contribution_id', 'c.id')
    .select(['c.id', 'at.email_sealed'])
    .distinct()
    .where('a.version_id', '=', versionId)
    .where('c.status', '=', 'received')
    .orderBy('c.id');
  return (ids ? all.where('c.id', 'in', [...ids]) : all).execute();
}

/**
 * Sorts who is to be told: one letter to each person, however many things they said. Addresses are
 * opened here and go no further: the jobs it asks for hold only the ids of contributions.
 */
async function tell(context: Context, versionId: string): Promise<void> {
  const people = new Map<string, string[]>();
  for (const row of await addressed(context, versionId)) {
    const address = context.secrets.open('contact', row.email_sealed).toLowerCase();
    people.set(address, [...(people.get(address) ?? []), row.id]);
  }
  for (const contributionIds of people.values()) {
    await context.database.write(async (db) => {
      const asked = await db
        .selectFrom('answer_telling')
        .select('contribution_id')
        .where('version_id', '=', versionId)
        .where('contribution_id', 'in', contributionIds)
        .execute();
      if (asked.length > 0) return;
      const rows = contributionIds.map((contribution_id) => ({
        version_id: versionId,
        contribution_id,
      }));
      await db.insertInto('answer_telling').values(rows).execute();
      await enqueue(db, context.clock, TELL_ONE, { versionId, contributionIds });
    });
  }
}

/** Writes to one person. What they withdrew meanwhile is not spoken of; nor is any of their words. */
async function tellOne(context: Context, versionId: string, ids: readonly string[]) {
  const { database, secrets, mailer, publicUrl } = context;
  const rows = await addressed(context, versionId, ids);
  const [first] = rows;
  const plan = await database.private
    .selectFrom('published_version as v')
    .innerJoin('published_plan as p', 'p.id', 'v.plan_id')
    .select(['p.title', 'p.slug'])
    .where('v.id', '=', versionId)
    .executeTakeFirst();
  if (!first || !plan) return;
  const words = answerWords('en');
  await mailer.send({
    to: secrets.open('contact', first.email_sealed),
    subject: words.letterSubject,
    text: [
      words.letterPlan(plan.title),
      '',
      words.letterSaid(rows.length),
      '',
      words.letterReceipt,
      `${publicUrl()}/receipts`,
      '',
      words.letterAll,
      `${publicUrl()}/plans/${plan.slug}/changes`,
      '',
      words.letterWhy,
    ].join('\n'),
  });
}

export function answerJobs(context: Context): readonly JobHandler[] {
  return [
    { kind: TELL, run: (payload) => tell(context, version.parse(payload).versionId) },
    {
      kind: TELL_ONE,
      run: (payload) => {
        const { versionId, contributionIds } = letter.parse(payload);
        return tellOne(context, versionId, contributionIds);
      },
    },
  ];
}
