/** Why no result can be given, in words for the person who asked. */
export type Refusal = { readonly refused: string };
export const refuse = (refused: string): Refusal => ({ refused });
