import type { TestSite } from '../../../test/harness.ts';
import { staffMember } from '../../../test/people.ts';
import { readMarkdown } from '../../methods/passages/index.ts';
import { publicActor, type StaffActor } from '../accounts/index.ts';
import { carryContributions, confirmCarry, submit } from '../contributions/index.ts';
import { createPlan, publishVersion, saveDraft } from '../plans/index.ts';
import { writeAnswer } from './answers.commands.ts';
import { publishAnswers } from './publish-answers.ts';

const FIRST = '# Buses\n\nBuses run until six every day.\n\nThe clinic opens at nine.';
const SECOND = '# Buses\n\nBuses run until ten every day.\n\nThe clinic opens at nine.';

export type Answerable = {
  readonly planId: string;
  readonly placeId: string;
  readonly versionId: string;
  /** Of the passage that the second version rewords. */
  readonly passageId: string;
  readonly publisher: StaffActor;
};

async function draft(site: TestSite, actor: StaffActor, planId: string, text: string, at: number) {
  const passages = readMarkdown(text).map((block) => ({ block, stage: null }));
  const saved = await saveDraft(site.context, actor, { planId, revision: at, passages });
  if (!saved.ok) throw new Error(saved.faults[0]?.en);
}

async function publish(site: TestSite, actor: StaffActor, planId: string, revision: number) {
  const steps = [carryContributions, publishAnswers];
  const input = { planId, revision, summary: 'What is new.', commentsCloseOn: null };
  const published = await publishVersion(site.context, actor, steps, input);
  if (!published.ok) throw new Error(published.faults[0]?.en);
  return published.value.versionId;
}

/** A plan with a published version, and a draft of the next one in which the buses run longer. */
export async function planToAnswer(site: TestSite): Promise<Answerable> {
  const publisher = await staffMember(site, 'publisher');
  const db = site.context.database.private;
  const { id: placeId } = await db
    .selectFrom('place')
    .select('id')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const made = await createPlan(site.context, publisher, { placeId, title: 'A test plan' });
  if (!made.ok) throw new Error(made.faults[0]?.en);
  const { planId } = made.value;
  await draft(site, publisher, planId, FIRST, 0);
  const versionId = await publish(site, publisher, planId, 1);
  await draft(site, publisher, planId, SECOND, 2);
  const { passage_id } = await db
    .selectFrom('draft_passage')
    .select('passage_id')
    .where('plan_id', '=', planId)
    .where('position', '=', 1)
    .executeTakeFirstOrThrow();
  return { planId, placeId, versionId, passageId: passage_id, publisher };
}

/** Publishes the draft, with whatever becomes of the comments confirmed. */
export async function publishNext(
  site: TestSite,
  plan: Answerable,
  contributionIds: readonly string[],
): Promise<string> {
  const { planId, publisher } = plan;
  await confirmCarry(site.context, publisher, { planId, contributionIds, as: 'proposed' });
  return publish(site, publisher, planId, 3);
}

let forms = 0;

export function formKey(): string {
  forms += 1;
  return `form-of-an-answer-test-${String(forms).padStart(6, '0')}`;
}

/** Somebody says something on the passage about buses. */
export async function say(
  site: TestSite,
  plan: Answerable,
  text: string,
  email = '',
  keyedIn?: { readonly channel: string; readonly saidOn: string },
): Promise<string> {
  const { placeId, planId, versionId, passageId } = plan;
  const sent = await submit(site.context, keyedIn ? plan.publisher : publicActor, {
    target: { placeId, planId, versionId, passageId },
    quote: null,
    text,
    speaksFor: 'self',
    organisationName: '',
    publication: 'in-full',
    email,
    key: formKey(),
    ...(keyedIn ? { keyedIn } : {}),
  });
  if (!sent.ok) throw new Error(sent.faults[0]?.en);
  return sent.value.contributionId;
}

/** A draft answer; gives its id. */
export async function answer(
  site: TestSite,
  plan: Answerable,
  contributionIds: readonly string[],
  because: string,
): Promise<string> {
  const { planId, passageId, publisher } = plan;
  const written = await writeAnswer(site.context, publisher, {
    planId,
    key: formKey(),
    contributionIds,
    outcome: 'accepted',
    because,
    passageIds: [passageId],
  });
  if (!written.ok) throw new Error(written.faults[0]?.en);
  return written.value.answerId;
}
