import type { ReviewedStep } from './carry.commands.ts';
import type { CarriedState } from './contribution.ts';

type Said = {
  readonly id: string;
  readonly text: string;
  readonly channel: string;
  readonly said_on: string;
};

/** Contributions that meet the same fate: the same old words and the same new ones. */
export type CarryGroup = {
  readonly state: CarriedState;
  readonly oldText: string;
  readonly newText: string | null;
  readonly contributions: readonly Said[];
  readonly confirmed: boolean;
};

export type CarryGroups = {
  /** To be confirmed or confirmed: reworded and gone. */
  readonly review: readonly CarryGroup[];
  readonly same: number;
  readonly moved: number;
};

/** Sorts what happens to contributions for a person to look at: unconfirmed first, busiest first. */
export function groupSteps(steps: readonly ReviewedStep[], said: readonly Said[]): CarryGroups {
  const words = new Map(said.map((one) => [one.id, one]));
  const groups = new Map<string, CarryGroup>();
  for (const step of steps) {
    if (step.state !== 'reworded' && step.state !== 'gone') continue;
    const one = words.get(step.contributionId);
    if (!one) continue;
    const key = JSON.stringify([step.state, step.oldText, step.newText, step.confirmed]);
    const known = groups.get(key);
    groups.set(key, {
      state: step.state,
      oldText: step.oldText ?? '',
      newText: step.newText,
      contributions: [...(known?.contributions ?? []), one],
      confirmed: step.confirmed,
    });
  }
  const ofState = (state: CarriedState) => steps.filter((step) => step.state === state).length;
  const review = [...groups.values()].toSorted(
    (a, b) =>
      Number(a.confirmed) - Number(b.confirmed) || b.contributions.length - a.contributions.length,
  );
  return { review, same: ofState('same'), moved: ofState('moved') };
}
