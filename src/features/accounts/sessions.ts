import { randomBytes } from 'node:crypto';
import { type Clock, stamp } from '../../platform/clock.ts';
import type { Private, Writing } from '../../platform/database/database.ts';
import { sha256 } from '../../platform/secrets/secrets.ts';
import { EVERYWHERE } from './accounts.tables.ts';
import { type RoleHeld, roles, type StaffActor } from './actor.ts';

const LONGEST_MS = 12 * 60 * 60 * 1000;
const IDLE_MS = 2 * 60 * 60 * 1000;

/** Begins a session; the result goes into the cookie and is not kept. */
export async function beginSession(db: Writing, clock: Clock, accountId: string): Promise<string> {
  const cookie = randomBytes(32).toString('base64url');
  const now = clock.now();
  await db
    .insertInto('staff_session')
    .values({
      id_hash: sha256(cookie),
      account_id: accountId,
      created_at: now.toISOString(),
      seen_at: now.toISOString(),
      expires_at: new Date(now.getTime() + LONGEST_MS).toISOString(),
    })
    .execute();
  return cookie;
}

export async function endSession(db: Writing, cookie: string): Promise<void> {
  await db.deleteFrom('staff_session').where('id_hash', '=', sha256(cookie)).execute();
}

/** The roles of one member of staff. */
export async function rolesOf(db: Private, accountId: string): Promise<readonly RoleHeld[]> {
  const rows = await db
    .selectFrom('staff_role')
    .select(['place_id', 'role'])
    .where('account_id', '=', accountId)
    .execute();
  return rows.flatMap((row) => {
    const known = roles.find((r) => r.role === row.role);
    return known
      ? [{ placeId: row.place_id === EVERYWHERE ? null : row.place_id, role: known.role }]
      : [];
  });
}

export type Session = {
  readonly actor: StaffActor;
  readonly idHash: string;
  readonly seenAt: string;
};

/** Who holds this cookie now, or nobody: expired, idle for two hours, or signed out. */
export async function readSession(
  db: Private,
  clock: Clock,
  cookie: string,
): Promise<Session | undefined> {
  const row = await db
    .selectFrom('staff_session as s')
    .innerJoin('staff_account as a', 'a.id', 's.account_id')
    .select(['a.id', 'a.name', 'a.email', 's.id_hash', 's.seen_at'])
    .where('s.id_hash', '=', sha256(cookie))
    .where('s.expires_at', '>', stamp(clock))
    .where('s.seen_at', '>', new Date(clock.now().getTime() - IDLE_MS).toISOString())
    .where('a.disabled_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const held = await rolesOf(db, row.id);
  return {
    actor: { kind: 'staff', id: row.id, name: row.name, email: row.email, roles: held },
    idHash: row.id_hash,
    seenAt: row.seen_at,
  };
}

const SEEN_EVERY_MS = 5 * 60 * 1000;

/** Notes now and then that the session is in use, so that it does not count as idle. */
export function isDueToBeSeen(session: Session, clock: Clock): boolean {
  return clock.now().getTime() - Date.parse(session.seenAt) > SEEN_EVERY_MS;
}
