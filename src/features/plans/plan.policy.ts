import { type Actor, holds, type Role } from '../accounts/index.ts';

/** Who may do what with a plan of a place. Administrators may do all of it. */
export const planPolicy = {
  write: { roles: ['editor', 'publisher'], description: 'Start a plan, import and edit its draft' },
  publish: { roles: ['publisher'], description: 'Publish a version and set when comments close' },
} as const satisfies Record<
  string,
  { readonly roles: readonly Role[]; readonly description: string }
>;

export function mayWrite(actor: Actor, placeId: string): boolean {
  return holds(actor, placeId, planPolicy.write.roles);
}

export function mayPublish(actor: Actor, placeId: string): boolean {
  return holds(actor, placeId, planPolicy.publish.roles);
}

/** Whoever works on the place in any role may read its drafts. */
export function mayReadDraft(actor: Actor, placeId: string): boolean {
  return holds(actor, placeId, ['editor', 'publisher', 'moderator']);
}
