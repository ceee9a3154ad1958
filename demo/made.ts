import { createHash } from 'node:crypto';
import type { StaffActor } from '../src/features/accounts/index.ts';

/** What is made on the way and needed later. */
export type Made = {
  readonly placeId: string;
  readonly planId: string;
  readonly staff: ReadonlyMap<string, StaffActor>;
  /** Contribution ids by their key in the files. */
  readonly contributions: Map<string, string>;
};

/** A form's own key that is the same at every run, so that the receipts are too. */
export function keyOf(name: string): string {
  return createHash('sha256').update(`demonstration ${name}`).digest('base64url').slice(0, 24);
}

export function staffWith(made: Made, role: string): StaffActor {
  const found = [...made.staff.values()].find((one) => one.roles[0]?.role === role);
  if (!found) throw new Error(`demo: nobody is ${role}`);
  return found;
}
