import { stamp } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { Writing } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/record.ts';
import { newId } from '../../platform/ids.ts';
import { isSafeAddress } from '../../platform/mail/mail.ts';
import { done, type Fault, type Outcome, refused } from '../../ui/words/fault.ts';
import { accountFaults } from './accounts.faults.ts';
import { EVERYWHERE } from './accounts.tables.ts';
import { type Actor, actorName, holds, type Role, roles } from './actor.ts';
import { checkFactor } from './second-factor.ts';
import { linkAddress, startSignIn } from './sign-in.commands.ts';

/** An administrator of a place manages its staff; of every place, everybody's. */
function mayManage(actor: Actor, placeId: string | null): boolean {
  return holds(actor, placeId ?? EVERYWHERE, []);
}

export type NewStaff = {
  readonly name: string;
  readonly email: string;
  /** Null for every place. */
  readonly placeId: string | null;
  readonly role: string;
};

/** Adds a member of staff, or gives one who exists another role. */
export async function giveRole(
  context: Context,
  actor: Actor,
  input: NewStaff,
): Promise<Outcome<{ readonly accountId: string }>> {
  const { clock, database } = context;
  if (!mayManage(actor, input.placeId)) return refused(403, accountFaults.notAllowed());
  const email = input.email.trim().toLowerCase();
  const name = input.name.trim();
  const role: Role | undefined = roles.find((r) => r.role === input.role)?.role;
  const faults: Fault[] = [];
  if (name === '') faults.push(accountFaults.nameMissing());
  if (!isSafeAddress(email)) faults.push(accountFaults.emailMissing());
  if (role === undefined) return refused(400, ...faults, accountFaults.roleMissing());
  if (faults.length > 0) return refused(400, ...faults);
  return database.write(async (db) => {
    const known = await db
      .selectFrom('staff_account')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirst();
    const accountId = known?.id ?? newId(clock.now().getTime());
    if (!known) {
      const created_at = stamp(clock);
      const row = { id: accountId, name, email, totp_secret: null, totp_step: 0, created_at };
      await db
        .insertInto('staff_account')
        .values({ ...row, disabled_at: null })
        .execute();
    }
    await db
      .insertInto('staff_role')
      .values({ account_id: accountId, place_id: input.placeId ?? EVERYWHERE, role })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await recordEvent(db, clock, {
      actor: actorName(actor),
      kind: 'staff.role-given',
      placeId: input.placeId,
      subject: accountId,
      data: { role },
    });
    return done({ accountId });
  });
}

async function administratorsLeft(db: Writing): Promise<number> {
  const row = await db
    .selectFrom('staff_role')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('place_id', '=', EVERYWHERE)
    .where('role', '=', 'administrator')
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Takes a role away; the last administrator of every place stays. */
export async function takeRole(
  context: Context,
  actor: Actor,
  input: { readonly accountId: string; readonly placeId: string | null; readonly role: string },
): Promise<Outcome<null>> {
  const { clock, database } = context;
  if (!mayManage(actor, input.placeId)) return refused(403, accountFaults.notAllowed());
  return database.write(async (db) => {
    const place = input.placeId ?? EVERYWHERE;
    const last = place === EVERYWHERE && input.role === 'administrator';
    if (last && (await administratorsLeft(db)) <= 1) {
      return refused(409, accountFaults.lastAdministrator());
    }
    await db
      .deleteFrom('staff_role')
      .where('account_id', '=', input.accountId)
      .where('place_id', '=', place)
      .where('role', '=', input.role)
      .execute();
    await recordEvent(db, clock, {
      actor: actorName(actor),
      kind: 'staff.role-taken',
      placeId: input.placeId,
      subject: input.accountId,
      data: { role: input.role },
    });
    return done(null);
  });
}

/** Sets up the second factor once a code shows that the app has the secret. */
export async function setSecondFactor(
  context: Context,
  actor: Actor,
  input: { readonly secret: string; readonly code: string },
): Promise<Outcome<null>> {
  const { clock, database, secrets } = context;
  if (actor.kind !== 'staff') return refused(403, accountFaults.notAllowed());
  const step = checkFactor(input.secret, input.code, clock.now(), 0);
  if (step === undefined) return refused(400, accountFaults.factorWrong());
  return database.write(async (db) => {
    await db
      .updateTable('staff_account')
      .set({ totp_secret: secrets.seal('totp', input.secret), totp_step: step })
      .where('id', '=', actor.id)
      .execute();
    const event = { actor: actorName(actor), kind: 'staff.second-factor-set', placeId: null };
    await recordEvent(db, clock, { ...event, subject: actor.id });
    return done(null);
  });
}

const FIRST_EMAIL = 'first.administrator@localhost.example';

/**
 * A one-time link for the first member of staff, for whoever started the installation. It stands
 * for the account made at the first start, an administrator of every place.
 */
export async function firstStaffLink(context: Context): Promise<string> {
  const { clock, database } = context;
  return database.write(async (db) => {
    const known = await db
      .selectFrom('staff_account')
      .select('id')
      .where('email', '=', FIRST_EMAIL)
      .executeTakeFirst();
    const id = known?.id ?? newId(clock.now().getTime());
    if (!known) {
      const account = { id, name: 'First administrator', email: FIRST_EMAIL, totp_secret: null };
      await db
        .insertInto('staff_account')
        .values({ ...account, totp_step: 0, created_at: stamp(clock), disabled_at: null })
        .execute();
      await db
        .insertInto('staff_role')
        .values({ account_id: id, place_id: EVERYWHERE, role: 'administrator' })
        .execute();
    }
    const start = await startSignIn(db, clock, id);
    return linkAddress(context.publicUrl(), start.token);
  });
}
