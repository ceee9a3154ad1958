import type { Redraft } from '../../methods/redraft/index.ts';
import type { Context } from '../../platform/context.ts';
import type { Private, Writing } from '../../platform/database/database.ts';
import type { Fault } from '../../ui/words/fault.ts';
import type { Actor } from '../accounts/index.ts';
import type { Passage, Plan } from './plan.ts';

/** Two versions of a plan, the published one and the draft, and how they hang together. */
export type Redrafting = {
  readonly plan: Plan;
  /** Null when nothing has been published yet. */
  readonly fromVersionId: string | null;
  readonly from: readonly Passage[];
  readonly to: readonly Passage[];
  /** Its numbers are positions in `from` and `to`. */
  readonly alignment: Redraft;
};

export type Publication = Redrafting & {
  readonly context: Context;
  readonly actor: Actor;
  readonly versionId: string;
  readonly versionNumber: number;
  readonly publishedAt: string;
};

/**
 * What another feature does when a version is published, in the same transaction: carry the
 * contributions, publish the answers. `src/app.ts` lists the steps in their order, so that plans
 * need not know of the features that come after them.
 */
export type PublicationStep = {
  readonly name: string;
  /** Anything that must be settled first, in words for the person who publishes. */
  readonly check: (db: Private, redrafting: Redrafting) => Promise<readonly Fault[]>;
  readonly apply: (db: Writing, publication: Publication) => Promise<void>;
};
