import familyNames from './family-names.json' with { type: 'json' };
import givenNames from './given-names.json' with { type: 'json' };
import notNames from './not-names.json' with { type: 'json' };

const words = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** Given names that are hardly ever anything else. */
export const everydayGivenNames = words(givenNames.everyday);
/** Given names from many countries, less often met here. */
export const widerGivenNames = words(givenNames.wider);
/** Given names that are also common words, months or places: they need a family name beside them. */
export const givenNamesThatAreWords = words(givenNames.alsoWords);
export const clearFamilyNames = words(familyNames.clear);
export const familyNamesThatAreWords = words(familyNames.alsoWords);
/** Words after a name that make it the name of a place or a body. */
export const placeWords = words(notNames.places);
/** Common words that stand beside names. */
export const commonWords = words(notNames.words);

export const isGivenName = (folded: string): boolean =>
  everydayGivenNames.has(folded) ||
  widerGivenNames.has(folded) ||
  givenNamesThatAreWords.has(folded);

export const isFamilyName = (folded: string): boolean =>
  clearFamilyNames.has(folded) || familyNamesThatAreWords.has(folded);
/** Places and bodies that bear a person's name: never marked. */
export const publicBodies: ReadonlySet<string> = new Set(
  notNames.bodies.flatMap((line) => line.split('|')),
);
