import { atPublication } from '../src/app.ts';
import { publicActor, type StaffActor, systemActor } from '../src/features/accounts/index.ts';
import {
  carrySteps,
  confirmCarry,
  type Received,
  type Submission,
  submit,
} from '../src/features/contributions/index.ts';
import { addPlace } from '../src/features/places/index.ts';
import {
  createPlan,
  draftById,
  publishVersion,
  redraftingOf,
  saveDraft,
} from '../src/features/plans/index.ts';
import { readMarkdown } from '../src/methods/passages/index.ts';
import { shortId } from '../src/platform/ids.ts';
import type { Outcome } from '../src/ui/words/fault.ts';
import type { OpenContext } from './harness.ts';
import { staffMember } from './people.ts';

export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.faults.map((fault) => `${fault.code}: ${fault.en}`).join('; '));
}

export type TestPlan = {
  readonly placeId: string;
  readonly planId: string;
  readonly slug: string;
  readonly editor: StaffActor;
  readonly publisher: StaffActor;
};

export async function newPlace(site: OpenContext, name = `Place ${shortId(6)}`): Promise<string> {
  const added = await addPlace(site.context, systemActor, {
    name,
    kind: 'borough',
    placeSet: 'Test',
    summary: 'A place for a test.',
    fictional: false,
    organisations: [],
    posts: [],
  });
  return must(added).placeId;
}

/** A plan of a new place with nothing published. */
export async function newPlan(site: OpenContext, title = `Plan ${shortId(6)}`): Promise<TestPlan> {
  const placeId = await newPlace(site);
  const editor = await staffMember(site, 'editor', placeId);
  const publisher = await staffMember(site, 'publisher', placeId);
  const { planId } = must(await createPlan(site.context, editor, { placeId, title }));
  const draft = await draftById(site.context.database.private, editor, planId);
  return { placeId, planId, slug: draft?.slug ?? '', editor, publisher };
}

export async function writeDraft(
  site: OpenContext,
  plan: TestPlan,
  markdown: string,
): Promise<number> {
  const before = await draftById(site.context.database.private, plan.editor, plan.planId);
  const saved = await saveDraft(site.context, plan.editor, {
    planId: plan.planId,
    revision: before?.revision ?? -1,
    passages: readMarkdown(markdown).map((block) => ({ block })),
  });
  return must(saved).revision;
}

/** Confirms whatever staff must confirm and publishes the draft; gives the ids of its passages. */
export async function publish(
  site: OpenContext,
  plan: TestPlan,
  closes: string | null = null,
): Promise<{ readonly versionId: string; readonly passageIds: readonly string[] }> {
  const { context } = site;
  const all = context.database.private;
  const draft = await draftById(all, plan.publisher, plan.planId);
  if (!draft) throw new Error('no draft');
  const open = (await carrySteps(all, await redraftingOf(all, draft))).filter((s) => !s.confirmed);
  const contributionIds = open.map((step) => step.contributionId);
  must(
    await confirmCarry(context, plan.editor, {
      planId: plan.planId,
      contributionIds,
      as: 'proposed',
    }),
  );
  const { versionId } = must(
    await publishVersion(context, plan.publisher, atPublication, {
      planId: plan.planId,
      revision: draft.revision,
      summary: 'What is in this version.',
      commentsCloseOn: closes,
    }),
  );
  return { versionId, passageIds: draft.passages.map((passage) => passage.id) };
}

export function newKey(): string {
  return shortId(24);
}

/** What a person sends, on a passage or (null) on the whole plan. */
export function submission(
  plan: TestPlan,
  versionId: string,
  passageId: string | null,
  change: Partial<Submission> = {},
): Submission {
  return {
    target: { placeId: plan.placeId, planId: plan.planId, versionId, passageId },
    quote: null,
    text: 'The bus does not come on Sundays.',
    speaksFor: 'self',
    organisationName: '',
    publication: 'in-full',
    email: '',
    key: newKey(),
    ...change,
  };
}

export async function say(
  site: OpenContext,
  plan: TestPlan,
  versionId: string,
  passageId: string | null,
  change: Partial<Submission> = {},
): Promise<Received> {
  return must(
    await submit(site.context, publicActor, submission(plan, versionId, passageId, change)),
  );
}
