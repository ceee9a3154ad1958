export type LanguageIssueKind =
  | 'long-sentence'
  | 'long-paragraph'
  | 'passive'
  | 'jargon'
  | 'abbreviation';

/**
 * One thing that may make a text hard to read. `start` and `end` are UTF-16 offsets into the text;
 * `suggestion` is what to do or write instead. Advice, never an order.
 */
export type LanguageIssue = {
  readonly kind: LanguageIssueKind;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly message: string;
  readonly suggestion: string;
};
