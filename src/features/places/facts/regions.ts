/** The four regions of NHS England in March 2016, from north to south. */
export const regions = ['north', 'midlands-and-east', 'london', 'south'] as const;

export type Region = (typeof regions)[number];

export const regionNames: Readonly<Record<Region, string>> = {
  north: 'North',
  'midlands-and-east': 'Midlands and East',
  london: 'London',
  south: 'South',
};
