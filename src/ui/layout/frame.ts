import type { Language } from '../words/catalogue.ts';

/** What every page needs to know about the request it answers. */
export type Frame = {
  readonly language: Language;
  /** Path and query of this page, without `lang`. */
  readonly path: string;
  readonly theme: 'neutral' | 'nhs';
  readonly assets: { readonly css: string; readonly js: string; readonly version: string };
  /** The member of staff who is signed in, if any, and the token their forms carry. */
  readonly staff: { readonly name: string; readonly token: string } | null;
};
