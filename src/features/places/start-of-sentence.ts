/** @example startOfSentence('about 85% of people') // 'About 85% of people' */
export function startOfSentence(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('en-GB')}${text.slice(1)}`;
}
