import { writeAnswer } from '../../src/features/answers/index.ts';
import {
  type ContributionTable,
  displaySeen,
  type Received,
} from '../../src/features/contributions/index.ts';
import { hideContribution, redactContribution } from '../../src/features/moderation/index.ts';
import { addStep } from '../../src/features/timetable/index.ts';
import type { TestSite } from '../harness.ts';
import { staffMember } from '../people.ts';
import {
  must,
  newKey,
  newPlace,
  newPlan,
  publish,
  say,
  type TestPlan,
  writeDraft,
} from '../plan-for-test.ts';

/** Makes the words for one field; the kind says where they stand. */
export type Words = (kind: string) => string;

export const plain: Words = (kind) => `words of the ${kind}`;

export async function rowOf(site: TestSite, id: string): Promise<ContributionTable> {
  return site.context.database.private
    .selectFrom('contribution')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export async function seenOf(site: TestSite, id: string) {
  return { contributionId: id, seen: displaySeen(await rowOf(site, id)) };
}

/** What people said in each of the ways in which their words are not all shown. */
async function contributionsNotShown(
  site: TestSite,
  plan: TestPlan,
  versionId: string,
  passageId: string | null,
  words: Words,
) {
  const moderator = await staffMember(site, 'moderator', plan.placeId, words('moderator name'));
  const speak = (text: string, change: Parameters<typeof say>[4] = {}) =>
    say(site, plan, versionId, passageId, { text, ...change });
  const hidden = await speak(words('hidden'));
  must(
    await hideContribution(site.context, moderator, {
      ...(await seenOf(site, hidden.contributionId)),
      rule: 'attack',
      words: '',
    }),
  );
  const taken = words('redacted');
  const redacted = await speak(`The bus is late. ${taken} Please mend it.`);
  must(
    await redactContribution(site.context, moderator, {
      ...(await seenOf(site, redacted.contributionId)),
      rule: 'private-person',
      words: '',
      ticked: [],
      phrases: taken,
    }),
  );
  const waiting = await speak(words('waiting'), { publication: 'redacted' });
  const listed = await speak(words('listed only'), {
    publication: 'listed-only',
    email: `${words('contact').replace(/\W/g, '')}@reader.example`,
  });
  return { moderator, hidden, redacted, waiting, listed };
}

export type World = {
  readonly placeId: string;
  readonly otherPlaceId: string;
  readonly plan: TestPlan;
  readonly secret: TestPlan;
  readonly versionId: string;
  readonly passageIds: readonly string[];
  readonly draftPassageIds: readonly string[];
  /** Of the open plan's draft, as a form that was just opened carries it. */
  readonly draftRevision: string;
  readonly answerId: string;
  readonly stepId: string;
  readonly said: Readonly<Record<'shown' | 'hidden' | 'redacted' | 'waiting' | 'listed', Received>>;
  readonly moderator: Awaited<ReturnType<typeof staffMember>>;
};

async function passagesOfDraft(site: TestSite, planId: string): Promise<readonly string[]> {
  const rows = await site.context.database.private
    .selectFrom('draft_passage')
    .select('passage_id')
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute();
  return rows.map((row) => row.passage_id);
}

/**
 * A place with a published plan and its next draft, a plan of which nothing is published, and one
 * contribution, answer and step of each kind. `words` fills every field that is not public.
 */
export async function makeWorld(site: TestSite, words: Words = plain): Promise<World> {
  const plan = await newPlan(site, 'The open plan');
  await writeDraft(site, plan, '# Buses\n\nBuses run until six.\n\nThe clinic opens at nine.');
  const { versionId, passageIds } = await publish(site, plan);
  const passageId = passageIds[1] ?? null;
  const shown = await say(site, plan, versionId, passageId, { text: 'The bus is never late.' });
  const { moderator, ...notShown } = await contributionsNotShown(
    site,
    plan,
    versionId,
    passageId,
    words,
  );
  const revision = await writeDraft(
    site,
    plan,
    `# Buses\n\nBuses run until six.\n\nThe clinic opens at nine.\n\n${words('draft passage')}`,
  );
  const { answerId } = must(
    await writeAnswer(site.context, plan.editor, {
      planId: plan.planId,
      contributionIds: [shown.contributionId],
      outcome: 'accepted',
      because: words('draft answer'),
      passageIds: [],
      key: newKey(),
    }),
  );
  const { stepId } = must(
    await addStep(site.context, plan.publisher, {
      placeId: plan.placeId,
      planId: plan.planId,
      title: 'Publish the answers',
      level: 'inform',
      canChange: 'Nothing',
      responsible: 'The place',
      promisedFor: '2027-01-10',
    }),
  );
  const secret = await newPlan(site, words('title'));
  await writeDraft(
    site,
    secret,
    `# ${words('heading')}\n\n${words('paragraph')}\n\n- ${words('item')}`,
  );
  return {
    placeId: plan.placeId,
    otherPlaceId: await newPlace(site),
    plan,
    secret,
    versionId,
    passageIds,
    draftPassageIds: [
      ...(await passagesOfDraft(site, plan.planId)),
      ...(await passagesOfDraft(site, secret.planId)),
    ],
    draftRevision: String(revision),
    answerId,
    stepId,
    said: { shown, ...notShown },
    moderator,
  };
}
