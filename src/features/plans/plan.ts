import type { Block } from '../../methods/passages/index.ts';

/**
 * How far a proposal has come. An option must not read as a decision: the stage stands beside the
 * words, and holds from its heading to the next heading that names one.
 */
export const stages = [
  'challenge',
  'vision',
  'option',
  'proposal',
  'consultation',
  'decision',
] as const;

export type Stage = (typeof stages)[number];

export function asStage(value: string | null | undefined): Stage | null {
  return stages.find((known) => known === value) ?? null;
}

/** One passage of a draft or a version. */
export type Passage = {
  readonly id: string;
  readonly block: Block;
  /** Plain text: what a reader sees and can quote. */
  readonly text: string;
  /** Of a heading only: the stage of what stands below it. */
  readonly stage: Stage | null;
};

export type PublishedPassage = Passage & {
  /** Inner HTML, made when the version was published. */
  readonly html: string;
};

export type Plan = {
  readonly id: string;
  readonly placeId: string;
  readonly slug: string;
  readonly title: string;
};

export type PublishedPlan = Plan & {
  readonly versionId: string;
  readonly versionNumber: number;
  /** The last day on which comments are taken, or null while none is set. */
  readonly commentsCloseOn: string | null;
  readonly firstPublishedAt: string;
  readonly publishedAt: string;
  readonly placeName: string;
  /** The plan of a demonstration place. */
  readonly fictional: boolean;
};

export type Version = {
  readonly id: string;
  readonly planId: string;
  readonly number: number;
  readonly title: string;
  /** What changed, in plain words. */
  readonly summary: string;
  readonly publishedAt: string;
};

/** Whether a plan takes comments on this day. The closing day itself still counts. */
export function isOpen(plan: { readonly commentsCloseOn: string | null }, today: string): boolean {
  return plan.commentsCloseOn === null || today <= plan.commentsCloseOn;
}

const LONGEST_SLUG = 60;

/** The end of an address made from a title: `Our plan for 2030!` gives `our-plan-for-2030`. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const whole = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (whole.length <= LONGEST_SLUG) return whole;
  // Not in the middle of a word, unless there is but one.
  return whole
    .slice(0, LONGEST_SLUG + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST_SLUG);
}
