import type { Certainty } from '../finding.ts';

/** A name from word `from` up to, not including, word `to`. */
export type NameSpan = {
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
  readonly reason: string;
};
