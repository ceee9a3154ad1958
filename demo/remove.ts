import { sql } from 'kysely';
import { type Actor, actorName, holds } from '../src/features/accounts/index.ts';
import type { Context } from '../src/platform/context.ts';
import { appendOnly, notAppendOnly } from '../src/platform/database/migrate.ts';
import { recordEvent } from '../src/platform/events/record.ts';

const PLACES = 'select id from place where fictional = 1';
const PLANS = `select id from plan where place_id in (${PLACES})`;
const VERSIONS = `select id from published_version where plan_id in (${PLANS})`;
const SAID = `select id from contribution where place_id in (${PLACES})`;
const ANSWERS = `select id from answer where plan_id in (${PLANS})`;
const PUBLISHED_ANSWERS = `select id from published_answer where plan_id in (${PLANS})`;
/** Staff who work nowhere else. */
const STAFF = `select account_id from staff_role group by account_id
  having min(case when place_id in (${PLACES}) then 1 else 0 end) = 1`;

/** Which rows of which table belong to invented places, in an order that leaves nothing hanging. */
const rows: readonly (readonly [table: string, where: string])[] = [
  ['published_answer_passage', `answer_id in (${PUBLISHED_ANSWERS})`],
  ['published_answer_contribution', `answer_id in (${PUBLISHED_ANSWERS})`],
  ['published_answer', `plan_id in (${PLANS})`],
  ['answer_telling', `contribution_id in (${SAID})`],
  ['answer_passage', `answer_id in (${ANSWERS})`],
  ['answer_contribution', `answer_id in (${ANSWERS})`],
  ['answer', `plan_id in (${PLANS})`],
  ['carry_review', `plan_id in (${PLANS})`],
  ['carried', `contribution_id in (${SAID})`],
  ['passage_count', `version_id in (${VERSIONS})`],
  ['moderation_decision', `contribution_id in (${SAID})`],
  ['published_contribution', `place_id in (${PLACES})`],
  ['contribution_contact', `contribution_id in (${SAID})`],
  ['contribution_wording', `contribution_id in (${SAID})`],
  ['contribution', `place_id in (${PLACES})`],
  ['published_change', `version_id in (${VERSIONS})`],
  ['published_passage', `version_id in (${VERSIONS})`],
  ['published_version', `plan_id in (${PLANS})`],
  ['published_plan', `place_id in (${PLACES})`],
  ['draft_passage', `plan_id in (${PLANS})`],
  ['plan', `place_id in (${PLACES})`],
  ['step_date', `step_id in (select id from step where place_id in (${PLACES}))`],
  ['step', `place_id in (${PLACES})`],
  ['role_holding', `place_id in (${PLACES})`],
  ['membership', `place_id in (${PLACES})`],
  ['place_fact', `place_id in (${PLACES})`],
  ['organisation', 'fictional = 1'],
  ['sign_in', `account_id in (${STAFF})`],
  ['staff_session', `account_id in (${STAFF})`],
  ['event', `place_id in (${PLACES})`],
];

const neverChanged = [
  'moderation_decision',
  'published_change',
  'published_passage',
  'published_version',
  'event',
];

/**
 * Removes every invented place with all that hangs on it, in one transaction: the only deletion in
 * the product. Real places cannot be removed.
 *
 * @returns how many places went.
 * @throws when the actor is not the installation or an administrator of every place.
 */
export async function removeDemonstration(context: Context, actor: Actor): Promise<number> {
  if (!holds(actor, '*', [])) throw new Error('Only an administrator of every place may do this.');
  const { clock, database } = context;
  const { engine } = database;
  return database.write(async (db) => {
    const run = (statement: string) => sql.raw(statement).execute(db);
    const places = await db.selectFrom('place').select('id').where('fictional', '=', 1).execute();
    if (places.length === 0) return 0;
    for (const table of neverChanged) {
      for (const statement of notAppendOnly(table, engine)) await run(statement);
    }
    for (const [table, where] of rows) await run(`delete from ${table} where ${where}`);
    const staff = await sql.raw<{ account_id: string }>(STAFF).execute(db);
    const ids = staff.rows.map((row) => row.account_id);
    if (ids.length > 0) {
      await db.deleteFrom('staff_role').where('account_id', 'in', ids).execute();
      await db.deleteFrom('staff_account').where('id', 'in', ids).execute();
    }
    await run(`delete from staff_role where place_id in (${PLACES})`);
    await run('delete from place where fictional = 1');
    for (const table of neverChanged) {
      for (const statement of appendOnly(table, engine)) await run(statement);
    }
    const kind = 'demonstration.removed';
    const event = { actor: actorName(actor), kind, placeId: null, subject: 'demonstration' };
    await recordEvent(db, clock, event);
    return places.length;
  });
}
