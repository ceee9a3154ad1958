import { type Actor, holds, type Role } from '../accounts/index.ts';

/** Who may do what with the promised dates of a place. Administrators may do all of it. */
export const timetablePolicy = {
  promise: {
    roles: ['publisher'],
    description: 'Promise a date, move it with a reason, say that it is done or why it was missed',
  },
} as const satisfies Record<
  string,
  { readonly roles: readonly Role[]; readonly description: string }
>;

export function mayPromise(actor: Actor, placeId: string): boolean {
  return holds(actor, placeId, timetablePolicy.promise.roles);
}

/** Whoever works on the place in any role sees the staff pages of its promises. */
export function mayReadTimetable(actor: Actor, placeId: string): boolean {
  return holds(actor, placeId, ['editor', 'publisher', 'moderator']);
}
