import { publicActor } from '../src/features/accounts/index.ts';
import { displaySeen, submit, type Target, withdraw } from '../src/features/contributions/index.ts';
import {
  hideContribution,
  redactContribution,
  showContribution,
} from '../src/features/moderation/index.ts';
import type { Context } from '../src/platform/context.ts';
import type { Demonstration, DemonstrationContribution } from './content.ts';
import { keyOf, type Made, staffWith } from './made.ts';
import { during, type Happening, must } from './story.ts';

/** The passage at that place of the version, as the database knows it. */
async function targetOf(
  context: Context,
  made: Made,
  one: DemonstrationContribution,
): Promise<Target> {
  const { placeId, planId } = made;
  if (one.target.on === 'place') return { placeId, planId: null, versionId: null, passageId: null };
  const { private: all } = context.database;
  const version = await all
    .selectFrom('published_version')
    .select('id')
    .where('plan_id', '=', planId)
    .where('number', '=', one.version)
    .executeTakeFirstOrThrow();
  if (one.target.on === 'plan') return { placeId, planId, versionId: version.id, passageId: null };
  const passage = await all
    .selectFrom('published_passage')
    .select('passage_id')
    .where('version_id', '=', version.id)
    .where('position', '=', one.target.index)
    .executeTakeFirstOrThrow();
  return { placeId, planId, versionId: version.id, passageId: passage.passage_id };
}

async function say(context: Context, made: Made, one: DemonstrationContribution): Promise<void> {
  const keyedIn = one.channel === 'web' ? undefined : { channel: one.channel, saidOn: one.day };
  const actor = keyedIn ? staffWith(made, 'editor') : publicActor;
  const received = await submit(context, actor, {
    target: await targetOf(context, made, one),
    quote: one.quote === undefined ? null : { exact: one.quote, prefix: '', suffix: '' },
    text: one.text,
    speaksFor: one.speaksFor,
    organisationName: one.organisation ?? '',
    publication: one.publication,
    email: '',
    key: keyOf(one.key),
    ...(keyedIn ? { keyedIn } : {}),
  });
  made.contributions.set(one.key, must(received, one.key).contributionId);
}

function idOf(made: Made, key: string): string {
  const id = made.contributions.get(key);
  if (id === undefined) throw new Error(`demo: ${key} has not been said yet`);
  return id;
}

async function moderate(
  context: Context,
  made: Made,
  one: DemonstrationContribution,
): Promise<void> {
  const { moderation } = one;
  const contributionId = idOf(made, one.key);
  const row = await context.database.private
    .selectFrom('contribution')
    .selectAll()
    .where('id', '=', contributionId)
    .executeTakeFirstOrThrow();
  if (!moderation) return;
  const looked = { contributionId, seen: displaySeen(row) };
  const moderator = staffWith(made, 'moderator');
  if ('hidden' in moderation) {
    const why = { rule: 'attack', words: moderation.hidden };
    must(await hideContribution(context, moderator, { ...looked, ...why }), one.key);
    return;
  }
  const why = { rule: 'private-person', words: moderation.reason };
  const phrases = moderation.redact.join('\n');
  const input = { ...looked, ...why, ticked: [], phrases };
  must(await redactContribution(context, moderator, input), one.key);
}

/** A moderator reads what waits and shows it; what came in the last days still waits. */
async function readWaiting(context: Context, made: Made): Promise<void> {
  const rows = await context.database.private
    .selectFrom('contribution')
    .selectAll()
    .where('place_id', '=', made.placeId)
    .where('display', '=', 'waiting')
    .where('status', '=', 'received')
    .execute();
  for (const row of rows) {
    const looked = { contributionId: row.id, seen: displaySeen(row), whole: true };
    must(await showContribution(context, staffWith(made, 'moderator'), looked), 'reading');
  }
}

/** The moderator's reading hours: what came in the last days has not been read yet. */
export function readingOf(demonstration: Demonstration, made: Made): readonly Happening[] {
  const days = [...new Set(demonstration.contributions.map((one) => one.day))].toSorted();
  return days.slice(0, -8).map((day) => ({
    at: `${day}T22:00:00.000Z`,
    happen: (context) => readWaiting(context, made),
  }));
}

/** Everything that people said, in its order, and what was hidden, redacted or withdrawn after. */
export function contributionsOf(demonstration: Demonstration, made: Made): readonly Happening[] {
  return demonstration.contributions.flatMap((one, number): Happening[] => {
    const at = during(one.day, number);
    const later = new Date(Date.parse(at) + 3_600_000).toISOString();
    const happenings: Happening[] = [{ at, happen: (context) => say(context, made, one) }];
    if (one.moderation) {
      happenings.push({ at: later, happen: (context) => moderate(context, made, one) });
    }
    if (one.withdrawn) {
      happenings.push({
        at: later,
        happen: async (context) => {
          const contributionId = idOf(made, one.key);
          const actor = { kind: 'receipt', contributionId } as const;
          must(await withdraw(context, actor, contributionId), one.key);
        },
      });
    }
    return happenings;
  });
}
