import type { Private } from '../../platform/database/database.ts';
import { EVERYWHERE } from './accounts.tables.ts';
import { type Actor, holds } from './actor.ts';

export type StaffMember = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly secondFactor: boolean;
  /** Only the roles that the reader may manage. */
  readonly roles: readonly { readonly placeId: string | null; readonly role: string }[];
};

/** Staff and their roles in the places that the actor administers. */
export async function staffWithRoles(db: Private, actor: Actor): Promise<readonly StaffMember[]> {
  const rows = await db
    .selectFrom('staff_account as a')
    .innerJoin('staff_role as r', 'r.account_id', 'a.id')
    .select(['a.id', 'a.name', 'a.email', 'a.totp_secret', 'r.place_id', 'r.role'])
    .where('a.disabled_at', 'is', null)
    .orderBy('a.name')
    .orderBy('a.id')
    .orderBy('r.role')
    .execute();
  const people = new Map<string, StaffMember>();
  for (const row of rows.filter((r) => holds(actor, r.place_id, []))) {
    const held = { placeId: row.place_id === EVERYWHERE ? null : row.place_id, role: row.role };
    const known = people.get(row.id);
    people.set(row.id, {
      id: row.id,
      name: row.name,
      email: row.email,
      secondFactor: row.totp_secret !== null,
      roles: [...(known?.roles ?? []), held],
    });
  }
  return [...people.values()];
}
