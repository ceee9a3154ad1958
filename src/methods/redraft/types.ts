/** One passage of a version, as plain text or Markdown. `kind` is a hint: 'heading' starts a section. */
export type RedraftPassage = { readonly text: string; readonly kind?: string };

export type PassageState = 'same' | 'moved' | 'reworded' | 'split' | 'merged' | 'added' | 'removed';

/**
 * What became of one passage. `from` and `to` are zero-based numbers of the old and new passage;
 * `similarity` (0 to 1) is the share of words, in order, that both have in common.
 * A split passage has one link for each part, a merged one a link for each source.
 */
export type PassageLink = {
  readonly from: number | null;
  readonly to: number | null;
  readonly state: PassageState;
  readonly similarity: number;
};

/** Words somebody quoted from the old version. `block` is the number of the old passage, if known. */
export type Quote = {
  readonly id: string;
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly block?: number;
};

export type CarriedState = 'same' | 'moved' | 'reworded' | 'gone';

/** Why a quote was carried as it was, or why it was not. */
export type CarryReason =
  /** the quoted words stand unchanged in the passage that continues the old one */
  | 'words-unchanged'
  /** the passage was edited; the place was found word by word */
  | 'words-aligned'
  /** identical passages hold the quote, all of them remain; the first is given */
  | 'identical-passages'
  /** the passage has no successor in the new version */
  | 'passage-removed'
  /** the passage goes on, the quoted words do not */
  | 'words-removed'
  /** the quote fits several passages and nothing tells them apart */
  | 'ambiguous'
  /** the quote is not in the old version */
  | 'not-in-old-version';

export type CarryEvidence = {
  readonly reason: CarryReason;
  /** the quoted words as they stood in the old passage; null when they were not found there */
  readonly oldText: string | null;
  /** the words at the new place; null when gone */
  readonly newText: string | null;
  /** state of the passage that held the quote */
  readonly passage: PassageState | null;
  readonly passageSimilarity: number;
  /** share of the quoted words that are still there, in order, 0 to 1 */
  readonly wordsKept: number;
  /** old passages that fit the quote equally well, when more than one */
  readonly candidates: readonly number[];
};

export type CarriedQuote = {
  readonly id: string;
  readonly state: CarriedState;
  readonly from: number | null;
  readonly to: number | null;
  /** UTF-16 offsets in the text of the new passage; `end` is exclusive */
  readonly start: number | null;
  readonly end: number | null;
  readonly score: number;
  readonly evidence: CarryEvidence;
};

/** Passages that belong together: one to one, one to many (split) or many to one (merged). */
export type PassageGroup = {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly similarity: number;
  readonly exact: boolean;
};
