import { catalogue } from '../../../ui/words/catalogue.ts';

/** Names of the four regions are in `facts/regions.ts`; this adds what the map itself says. */
export const tileMapWords = catalogue(
  {
    skip: 'Skip the map and go to the list',
    north: 'North',
    'midlands-and-east': 'Midlands and East',
    london: 'London',
    south: 'South',
  },
  {
    cy: {
      skip: 'Neidio heibio’r map i’r rhestr',
      north: 'Gogledd',
      'midlands-and-east': 'Canolbarth a Dwyrain',
      london: 'Llundain',
      south: 'De',
    },
  },
);
