import { atPublication } from '../src/app.ts';
import { giveRole, type StaffActor, systemActor } from '../src/features/accounts/index.ts';
import { carrySteps, confirmCarry } from '../src/features/contributions/index.ts';
import { addPlace } from '../src/features/places/index.ts';
import {
  createPlan,
  draftById,
  publishVersion,
  redraftingOf,
  saveDraft,
} from '../src/features/plans/index.ts';
import { today } from '../src/platform/clock.ts';
import type { Context } from '../src/platform/context.ts';
import { type Demonstration, type DemonstrationVersion, loadDemonstration } from './content.ts';
import { type Made, staffWith } from './made.ts';
import { answersOf } from './seed-answers.ts';
import { contributionsOf, readingOf } from './seed-contributions.ts';
import { stepsOf } from './seed-timetable.ts';
import { during, type Happening, must, tell } from './story.ts';

async function makePlace(context: Context, demonstration: Demonstration): Promise<string> {
  const { place } = demonstration;
  const { name, slug, region, description, population, settlements, lead, posts, organisations } =
    place;
  const person = (one: { name: string; email: string; telephone: string }) => ({
    name: one.name,
    email: one.email,
    telephone: one.telephone,
  });
  const added = await addPlace(context, systemActor, {
    name,
    id: slug,
    kind: 'demonstration',
    placeSet: 'Demonstration',
    region,
    summary: description,
    fictional: true,
    facts: { population: { people: population, about: true, censusCheck: null }, settlements },
    organisations: organisations.map(({ name, kind, membership, about }) => ({
      name,
      kind,
      membership,
      about,
    })),
    posts: [
      { post: lead.role, organisation: lead.organisation, holder: person(lead), since: lead.since },
      ...posts.map(({ role, organisation, holder, since, note }) => ({
        post: role,
        organisation,
        holder: holder === null ? null : person(holder),
        since,
        ...(note === undefined ? {} : { note }),
      })),
    ],
  });
  return must(added, 'the place').placeId;
}

async function makeStaff(context: Context, demonstration: Demonstration, placeId: string) {
  const staff = new Map<string, StaffActor>();
  for (const { key, name, email, role } of demonstration.staff) {
    const input = { name, email, role, placeId };
    const { accountId } = must(await giveRole(context, systemActor, input), name);
    staff.set(key, { kind: 'staff', id: accountId, name, email, roles: [{ placeId, role }] });
  }
  return staff;
}

async function draft(context: Context, made: Made, version: DemonstrationVersion): Promise<void> {
  const editor = staffWith(made, 'editor');
  const before = await draftById(context.database.private, editor, made.planId);
  if (!before) throw new Error('demo: the draft is not there');
  const passages = version.blocks.map((block, at) => ({
    block,
    stage: block.kind === 'heading' ? (version.stages.get(version.texts[at] ?? '') ?? null) : null,
  }));
  const input = { planId: made.planId, revision: before.revision, passages };
  must(await saveDraft(context, editor, input), `the draft of version ${version.version}`);
}

async function confirmEverything(context: Context, made: Made): Promise<void> {
  const { private: all } = context.database;
  const editor = staffWith(made, 'editor');
  const before = await draftById(all, editor, made.planId);
  if (!before) return;
  const steps = await carrySteps(all, await redraftingOf(all, before));
  const contributionIds = steps
    .filter((step) => !step.confirmed)
    .map((step) => step.contributionId);
  const input = { planId: made.planId, contributionIds, as: 'proposed' } as const;
  must(await confirmCarry(context, editor, input), 'confirming what happens to comments');
}

/** The plan stays open to a visitor who comes long after the story ends. */
function closingDay(version: DemonstrationVersion, last: boolean, now: string): string | null {
  const closes = version.closes ?? null;
  if (closes === null || !last || closes >= now) return closes;
  return new Date(Date.parse(now) + 28 * 86_400_000).toISOString().slice(0, 10);
}

async function publish(
  context: Context,
  made: Made,
  version: DemonstrationVersion,
  closes: string | null,
) {
  const publisher = staffWith(made, 'publisher');
  const ready = await draftById(context.database.private, publisher, made.planId);
  const input = {
    planId: made.planId,
    revision: ready?.revision ?? -1,
    summary: version.summary,
    commentsCloseOn: closes,
  };
  must(
    await publishVersion(context, publisher, atPublication, input),
    `version ${version.version}`,
  );
}

function versionsOf(demonstration: Demonstration, made: Made, now: string): readonly Happening[] {
  const published = demonstration.versions.filter((version) => version.published !== null);
  return demonstration.versions.flatMap((version): Happening[] => {
    const { published: day } = version;
    const before = demonstration.versions.find((one) => one.version === version.version - 1);
    // The draft is begun when comments on the version before have closed, so that answers can name its words.
    const begun = before?.closes ? during(before.closes, 0) : `${day}T07:00:00.000Z`;
    const write = { at: begun, happen: (context: Context) => draft(context, made, version) };
    if (day === null) {
      // The last draft is not published: it is for staff to play with.
      return [{ ...write, at: during('2026-11-19', 0) }];
    }
    const closes = closingDay(version, version === published.at(-1), now);
    return [
      write,
      { at: `${day}T07:30:00.000Z`, happen: (context) => confirmEverything(context, made) },
      { at: `${day}T07:45:00.000Z`, happen: (context) => publish(context, made, version, closes) },
    ];
  });
}

/** Whether the demonstration place is in this database. */
export async function hasDemonstration(context: Context): Promise<boolean> {
  const { place } = loadDemonstration();
  const found = await context.database.private
    .selectFrom('place')
    .select('id')
    .where('id', '=', place.slug)
    .executeTakeFirst();
  return found !== undefined;
}

/** Tells the whole story of the demonstration place through the product's own commands. */
export async function seedDemonstration(context: Context): Promise<void> {
  const demonstration = loadDemonstration();
  const now = today(context.clock);
  const first = new Date('2026-03-01T09:00:00.000Z');
  const early: Context = { ...context, clock: { now: () => first } };
  const placeId = await makePlace(early, demonstration);
  const staff = await makeStaff(early, demonstration, placeId);
  const editor = [...staff.values()].find((one) => one.roles[0]?.role === 'editor');
  const { title } = demonstration.plan;
  const { planId } = must(
    await createPlan(early, editor ?? systemActor, { placeId, title }),
    'the plan',
  );
  const made: Made = { placeId, planId, staff, contributions: new Map() };
  await tell(context, [
    ...stepsOf(demonstration, made),
    ...versionsOf(demonstration, made, now),
    ...contributionsOf(demonstration, made),
    ...answersOf(demonstration, made),
    ...readingOf(demonstration, made),
  ]);
}
