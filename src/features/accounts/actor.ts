import { accountWords } from './accounts.words.ts';

const words = accountWords('en');

/** What a member of staff may be, for one place or for all of them. */
export const roles = [
  { role: 'editor', description: words.editorDoes },
  { role: 'publisher', description: words.publisherDoes },
  { role: 'moderator', description: words.moderatorDoes },
  { role: 'administrator', description: words.administratorDoes },
] as const;

export type Role = (typeof roles)[number]['role'];

export type RoleHeld = {
  /** Absent for a role in every place. */
  readonly placeId: string | null;
  readonly role: Role;
};

export type StaffActor = {
  readonly kind: 'staff';
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly RoleHeld[];
};

/** Whoever asks for something to be done. Each command checks it itself. */
export type Actor =
  | { readonly kind: 'public' }
  /** Whoever holds the receipt of this contribution. */
  | { readonly kind: 'receipt'; readonly contributionId: string }
  | StaffActor
  /** The installation itself: seeding, jobs. */
  | { readonly kind: 'system' };

export const publicActor: Actor = { kind: 'public' };
export const systemActor: Actor = { kind: 'system' };

/** How an actor is named in the record of events. */
export function actorName(actor: Actor): string {
  if (actor.kind === 'staff') return `staff:${actor.id}`;
  if (actor.kind === 'receipt') return `receipt:${actor.contributionId}`;
  return actor.kind;
}

/**
 * Whether the actor holds one of the roles in that place. Administrators may do what every role
 * may; the installation itself may do anything.
 */
export function holds(actor: Actor, placeId: string, allowed: readonly Role[]): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'staff') return false;
  return actor.roles.some(
    (held) =>
      (held.placeId === null || held.placeId === placeId) &&
      (held.role === 'administrator' || allowed.includes(held.role)),
  );
}

/** Whether the actor holds one of the roles anywhere: for showing the way to staff pages. */
export function holdsAnywhere(actor: Actor, allowed: readonly Role[]): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'staff') return false;
  return actor.roles.some((held) => held.role === 'administrator' || allowed.includes(held.role));
}
