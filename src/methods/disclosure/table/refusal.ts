/** Why a table cannot be protected, in words for the person who brought it. */
export type TableRefusal = { readonly refused: string };
