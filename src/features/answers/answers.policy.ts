import { type Actor, holds, type Role } from '../accounts/index.ts';

export const answerPolicy = {
  write: {
    roles: ['editor', 'publisher'],
    description: 'Write answers to contributions; they are published with the next version',
  },
} as const satisfies Record<
  string,
  { readonly roles: readonly Role[]; readonly description: string }
>;

export function mayAnswer(actor: Actor, placeId: string): boolean {
  return holds(actor, placeId, answerPolicy.write.roles);
}
