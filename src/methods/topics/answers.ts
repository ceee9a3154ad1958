/** One answer; without a respondent, each different text counts as somebody else's. */
export type Answer = { readonly text: string; readonly respondent?: string };

export type Quote = { readonly row: number; readonly text: string };
