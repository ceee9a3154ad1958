import { stamp } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { Writing } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/record.ts';
import { newId } from '../../platform/ids.ts';
import { done, type Fault, type Outcome, refused } from '../../ui/words/fault.ts';
import { type Actor, actorName } from '../accounts/index.ts';
import {
  type ContributionTable,
  type DisplayDecision,
  displaySeen,
  type Span,
  setDisplay,
  spansOf,
} from '../contributions/index.ts';
import { moderationFaults } from './moderation.faults.ts';
import { mayModerate, mayReadContributions } from './moderation.policy.ts';
import { asRule, LONGEST_REASON, publicReason, type Rule } from './moderation.ts';
import { leavesNothing, marked } from './redaction.ts';

/** What was on the page when the moderator decided: `displaySeen` of it. */
type Looked = { readonly contributionId: string; readonly seen: string };

type Decided = DisplayDecision & {
  readonly action: 'show' | 'hide' | 'redact';
  readonly rule: Rule | null;
};

/** Why the parts that are out now were taken out. */
async function redactionReason(db: Writing, contributionId: string): Promise<string | null> {
  const last = await db
    .selectFrom('moderation_decision')
    .select('reason')
    .where('contribution_id', '=', contributionId)
    .where('action', '=', 'redact')
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.reason ?? null;
}

function stands(row: ContributionTable, decided: Decided): boolean {
  return (
    row.display === decided.display &&
    row.display_reason === decided.reason &&
    row.redactions === JSON.stringify(decided.redactions)
  );
}

async function keepDecision(db: Writing, context: Context, actor: Actor, id: string, of: Decided) {
  const { clock } = context;
  const [parts, decided_by] = [of.redactions.length, actorName(actor)];
  await db
    .insertInto('moderation_decision')
    .values({
      id: newId(clock.now().getTime()),
      contribution_id: id,
      action: of.action,
      rule: of.rule,
      reason: of.action === 'show' ? null : of.reason,
      parts,
      decided_by,
      decided_at: stamp(clock),
    })
    .execute();
}

const eventKind = {
  show: 'contribution.shown',
  hide: 'contribution.hidden',
  redact: 'contribution.redacted',
} as const;

/**
 * Decides how a contribution is shown. `decide` sees the row as it stands in the transaction.
 * A form that is sent twice decides once.
 */
async function moderate(
  context: Context,
  actor: Actor,
  looked: Looked,
  decide: (row: ContributionTable, db: Writing) => Promise<Decided | readonly Fault[]>,
): Promise<Outcome<null>> {
  const { clock, database } = context;
  return database.write(async (db): Promise<Outcome<null>> => {
    const row = await db
      .selectFrom('contribution')
      .selectAll()
      .where('id', '=', looked.contributionId)
      .executeTakeFirst();
    if (!row || !mayReadContributions(actor, row.place_id)) {
      return refused(404, moderationFaults.notFound());
    }
    if (!mayModerate(actor, row.place_id)) return refused(403, moderationFaults.notAllowed());
    if (row.status === 'withdrawn') return refused(409, moderationFaults.withdrawn());
    const decided = await decide(row, db);
    if ('action' in decided && stands(row, decided)) return done(null);
    if (displaySeen(row) !== looked.seen) return refused(409, moderationFaults.changedMeanwhile());
    if (!('action' in decided)) return refused(400, ...decided);
    if (!(await setDisplay(db, row, decided))) {
      return refused(409, moderationFaults.changedMeanwhile());
    }
    await keepDecision(db, context, actor, row.id, decided);
    await recordEvent(db, clock, {
      actor: actorName(actor),
      kind: eventKind[decided.action],
      placeId: row.place_id,
      subject: row.id,
      data: { rule: decided.rule, parts: decided.redactions.length },
    });
    return done(null);
  });
}

/**
 * Shows a contribution that was waiting or hidden. What was taken out of it stays out, unless
 * `whole` asks for every word.
 */
export async function showContribution(
  context: Context,
  actor: Actor,
  input: Looked & { readonly whole: boolean },
): Promise<Outcome<null>> {
  return moderate(context, actor, input, async (row, db) => {
    const redactions = input.whole ? [] : spansOf(row.redactions);
    const reason = redactions.length === 0 ? null : await redactionReason(db, row.id);
    return { action: 'show', rule: null, display: 'shown', reason, redactions };
  });
}

type Why = { readonly rule: string; readonly words: string };

/** Hides a contribution from everybody but staff and its author. Everybody reads the reason. */
export async function hideContribution(
  context: Context,
  actor: Actor,
  input: Looked & Why,
): Promise<Outcome<null>> {
  return moderate(context, actor, input, async (row) => {
    const rule = asRule(input.rule);
    const faults: Fault[] = [];
    if (input.words.length > LONGEST_REASON) faults.push(moderationFaults.hideLong());
    if (rule === undefined) return [moderationFaults.ruleMissing(), ...faults];
    if (faults.length > 0) return faults;
    const reason = publicReason(rule, input.words);
    return { action: 'hide', rule, display: 'hidden', reason, redactions: spansOf(row.redactions) };
  });
}

export type Redaction = Looked &
  Why & {
    /** Stretches of the author's text that were ticked, in UTF-16 offsets. */
    readonly ticked: readonly Span[];
    /** Exact words to be taken out wherever they stand, one phrase a line. */
    readonly phrases: string;
  };

/** Takes words out of what anyone can read, marks where, and shows the rest. */
export async function redactContribution(
  context: Context,
  actor: Actor,
  input: Redaction,
): Promise<Outcome<null>> {
  return moderate(context, actor, input, async (row) => {
    const rule = asRule(input.rule);
    const { spans, missing } = marked(row.text, input.ticked, input.phrases);
    const faults = missing.map((phrase) => moderationFaults.phraseMissing(phrase.slice(0, 80)));
    if (spans.length === 0 && missing.length === 0) faults.push(moderationFaults.nothingMarked());
    if (leavesNothing(row.text, spans)) faults.push(moderationFaults.everythingMarked());
    if (rule === undefined) faults.push(moderationFaults.redactRuleMissing());
    if (input.words.length > LONGEST_REASON) faults.push(moderationFaults.redactLong());
    if (rule === undefined || faults.length > 0) return faults;
    const reason = publicReason(rule, input.words);
    return { action: 'redact', rule, display: 'shown', reason, redactions: spans };
  });
}
