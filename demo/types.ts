// What the rest of the product sees of the demonstration place.
import type { z } from 'zod';
import type { Block } from '../src/methods/passages/index.ts';
import type {
  answersShape,
  contributionsShape,
  placeShape,
  redraftShape,
  staffShape,
  stagesShape,
  timetableShape,
  versionsShape,
} from './shapes.ts';

export type DemonstrationPlace = z.infer<typeof placeShape>;
export type DemonstrationStaff = z.infer<typeof staffShape>[number];
export type DemonstrationStep = z.infer<typeof timetableShape>[number];
export type DemonstrationRedraft = z.infer<typeof redraftShape>;
export type DemonstrationStage = z.infer<typeof stagesShape>[number]['sections'][number]['stage'];

export type DemonstrationVersion = z.infer<typeof versionsShape>['versions'][number] & {
  readonly markdown: string;
  readonly blocks: readonly Block[];
  /** What a reader sees of each of `blocks`; the cells of a table row are joined with ` | `. */
  readonly texts: readonly string[];
  /** How firm each section is, by the exact text of its heading (level 2). */
  readonly stages: ReadonlyMap<string, DemonstrationStage>;
};

type RawContribution = z.infer<typeof contributionsShape>[number];
export type DemonstrationContribution = Omit<RawContribution, 'target'> & {
  /** `index` is the passage's place in the `blocks` of the contribution's version. */
  readonly target:
    | { readonly on: 'passage'; readonly passage: string; readonly index: number }
    | { readonly on: 'plan' }
    | { readonly on: 'place' };
};

type RawAnswer = z.infer<typeof answersShape>[number];
export type DemonstrationAnswer = Omit<RawAnswer, 'changed' | 'removed'> & {
  /** Indexes into the blocks of version 2. */
  readonly changed: readonly number[];
  /** Indexes into the blocks of version 1. */
  readonly removed: readonly number[];
};

export type Demonstration = {
  readonly place: DemonstrationPlace;
  readonly staff: readonly DemonstrationStaff[];
  readonly plan: { readonly title: string; readonly slug: string };
  /** In order; the last is an unpublished draft. */
  readonly versions: readonly DemonstrationVersion[];
  readonly redraft: DemonstrationRedraft;
  readonly contributions: readonly DemonstrationContribution[];
  readonly answers: readonly DemonstrationAnswer[];
  readonly timetable: readonly DemonstrationStep[];
};
