/** A refusal: why a figure cannot be given, in words for the person who asked. */
export type Refusal = { readonly refused: string };

export const refuse = (refused: string): Refusal => ({ refused });

/** Tells a refusal from a result. */
export const isRefusal = (value: object): value is Refusal => 'refused' in value;
