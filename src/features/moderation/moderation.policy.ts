import { type Actor, holds, type Role } from '../accounts/index.ts';

export const moderationPolicy = {
  read: {
    roles: ['editor', 'moderator', 'publisher'],
    description: 'Read every contribution of a place, with what is not shown of it',
  },
  moderate: {
    roles: ['moderator'],
    description: 'Show, hide or redact a contribution, with a public reason',
  },
} as const satisfies Record<
  string,
  { readonly roles: readonly Role[]; readonly description: string }
>;

export function mayReadContributions(actor: Actor, placeId: string): boolean {
  return holds(actor, placeId, moderationPolicy.read.roles);
}

export function mayModerate(actor: Actor, placeId: string): boolean {
  return holds(actor, placeId, moderationPolicy.moderate.roles);
}
