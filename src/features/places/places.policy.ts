import { type Actor, holds, type Role } from '../accounts/index.ts';

/** Who may do what with the register. Administrators may do all of it. */
export const placePolicy = {
  add: { roles: [], description: 'Add a place with its organisations and the people who lead it' },
  nameHolder: { roles: ['editor'], description: 'Say who holds a post, or that nobody does yet' },
} as const satisfies Record<
  string,
  { readonly roles: readonly Role[]; readonly description: string }
>;

/** A new place has no staff of its own yet, so only an administrator of every place may add it. */
export function mayAddPlace(actor: Actor, placeId: string): boolean {
  return holds(actor, placeId, placePolicy.add.roles);
}

export function mayNameHolder(actor: Actor, placeId: string): boolean {
  return holds(actor, placeId, placePolicy.nameHolder.roles);
}
