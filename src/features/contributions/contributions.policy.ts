import { type Actor, holds, type Role } from '../accounts/index.ts';

export const contributionPolicy = {
  keyIn: {
    roles: ['editor', 'moderator', 'publisher'],
    description: 'Key in what was said on paper, by telephone, by e-mail or in a meeting',
  },
  confirmCarry: {
    roles: ['editor', 'publisher'],
    description: 'Confirm what happens to contributions at the next version',
  },
} as const satisfies Record<
  string,
  { readonly roles: readonly Role[]; readonly description: string }
>;

export function mayKeyIn(actor: Actor, placeId: string): boolean {
  return holds(actor, placeId, contributionPolicy.keyIn.roles);
}

export function mayConfirmCarry(actor: Actor, placeId: string): boolean {
  return holds(actor, placeId, contributionPolicy.confirmCarry.roles);
}

/** Only whoever holds the receipt may change or withdraw a contribution. */
export function holdsReceipt(actor: Actor, contributionId: string): boolean {
  return actor.kind === 'receipt' && actor.contributionId === contributionId;
}
