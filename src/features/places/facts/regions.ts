/** The four regions of NHS England in March 2016, from north to south; named in facts.words.ts. */
export const regions = ['north', 'midlands-and-east', 'london', 'south'] as const;

export type Region = (typeof regions)[number];
