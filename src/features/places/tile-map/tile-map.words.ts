import { catalogue } from '../../../ui/words/catalogue.ts';

/** What the map itself says; the names of the regions are in facts.words.ts. */
export const tileMapWords = catalogue(
  { skip: 'Skip the map and go to the list' },
  { cy: { skip: 'Neidio heibio’r map i’r rhestr' } },
);
