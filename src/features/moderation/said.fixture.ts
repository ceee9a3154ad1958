import type { TestSite } from '../../../test/harness.ts';
import { staffMember } from '../../../test/people.ts';
import { readMarkdown } from '../../methods/passages/index.ts';
import { publicActor } from '../accounts/index.ts';
import { displaySeen, submit } from '../contributions/index.ts';
import { createPlan, publishVersion, saveDraft } from '../plans/index.ts';
import type { Answering } from './answered.ts';

/** A published plan on which people can speak, for tests of this feature. */
export async function planToModerate(site: TestSite) {
  const { context } = site;
  const publisher = await staffMember(site, 'publisher');
  const place = await context.database.private
    .selectFrom('place')
    .select('id')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const made = await createPlan(context, publisher, { placeId: place.id, title: 'A test plan' });
  if (!made.ok) throw new Error(made.faults[0]?.en);
  const { planId } = made.value;
  const blocks = readMarkdown('# Buses\n\nBuses run until six.\n\nThe clinic opens at nine.');
  const passages = blocks.map((block) => ({ block, stage: null }));
  await saveDraft(context, publisher, { planId, revision: 0, passages });
  const published = await publishVersion(context, publisher, [], {
    planId,
    revision: 1,
    summary: 'The first version.',
    commentsCloseOn: null,
  });
  if (!published.ok) throw new Error(published.faults[0]?.en);
  const { versionId } = published.value;
  const passage = await context.database.private
    .selectFrom('published_passage')
    .select('passage_id')
    .where('version_id', '=', versionId)
    .where('position', '=', 1)
    .executeTakeFirstOrThrow();
  return { planId, versionId, placeId: place.id, passageId: passage.passage_id, publisher };
}

export type Spoken = Awaited<ReturnType<typeof planToModerate>>;

/** Stands for the feature of answers, which comes after this one. */
export const answering: Answering = {
  answered: (db) => db.selectFrom('answer_contribution').select('contribution_id').distinct(),
  answersOn: async () => [],
  mayAnswer: () => false,
  address: () => '',
  listAddress: () => '',
};

let forms = 0;

/** Somebody says something on the plan's second passage. */
export async function say(
  site: TestSite,
  plan: Spoken,
  text: string,
  more: { readonly publication?: string; readonly email?: string; readonly place?: boolean } = {},
): Promise<string> {
  forms += 1;
  const onPlan = { planId: plan.planId, versionId: plan.versionId, passageId: plan.passageId };
  const nowhere = { planId: null, versionId: null, passageId: null };
  const sent = await submit(site.context, publicActor, {
    target: { placeId: plan.placeId, ...(more.place ? nowhere : onPlan) },
    quote: null,
    text,
    speaksFor: 'self',
    organisationName: '',
    publication: more.publication ?? 'in-full',
    email: more.email ?? '',
    key: `form-of-a-test-number-${String(forms).padStart(6, '0')}`,
  });
  if (!sent.ok) throw new Error(sent.faults[0]?.en);
  return sent.value.contributionId;
}

/** What a moderator's form holds of how the contribution stands. */
export async function looked(site: TestSite, contributionId: string) {
  const row = await site.context.database.private
    .selectFrom('contribution')
    .selectAll()
    .where('id', '=', contributionId)
    .executeTakeFirstOrThrow();
  return { contributionId, seen: displaySeen(row) };
}

export async function published(site: TestSite, contributionId: string) {
  return site.context.database.public
    .selectFrom('published_contribution')
    .selectAll()
    .where('id', '=', contributionId)
    .executeTakeFirstOrThrow();
}
