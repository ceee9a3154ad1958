import type { SelectQueryBuilder } from 'kysely';
import type { Private } from '../../platform/database/database.ts';
import type { AllTables } from '../../platform/database/tables.ts';
import type { Actor } from '../accounts/index.ts';

/** One answer to a contribution, as staff pages name it. */
export type AnswerLine = {
  readonly id: string;
  readonly outcome: string;
  readonly because: string;
  readonly published: boolean;
  readonly href: string;
};

/**
 * What the inbox needs to know of answers. They come after moderation in the order of features, so
 * `src/app.ts` hands this in.
 */
export type Answering = {
  /** The contributions that have an answer, published or in draft. */
  readonly answered: (
    db: Private,
  ) => SelectQueryBuilder<AllTables, never, { contribution_id: string }>;
  readonly answersOn: (db: Private, contributionId: string) => Promise<readonly AnswerLine[]>;
  readonly mayAnswer: (actor: Actor, placeId: string) => boolean;
  /** Where chosen contributions are answered; they are sent as `contribution`, one or many. */
  readonly address: (planId: string) => string;
  readonly listAddress: (planId: string) => string;
};
