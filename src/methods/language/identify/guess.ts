/**
 * What language a text is in. `language` is a BCP 47 code, or `unknown` where the text is too short
 * or too mixed to say. `share` is how much of the text speaks for it, 0 to 1.
 */
export type LanguageGuess = {
  readonly language: string;
  readonly share: number;
  readonly reason: string;
};
