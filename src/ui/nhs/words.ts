/**
 * Every word that a component says by itself, in English. Components take `words`, a part of this
 * object in another language, so that a message catalogue can translate them:
 * `<Pagination words={{ previous: 'Blaenorol' }} … />`.
 */
export const english = {
  account: 'Account',
  back: 'Back',
  backTo: 'Back to',
  breadcrumb: 'Breadcrumb',
  browse: 'Browse',
  contents: 'Contents',
  copyCode: 'Copy code',
  day: 'Day',
  doNot: 'do not',
  emergencyAdvice: 'Immediate action required',
  error: 'Error',
  homepage: 'homepage',
  important: 'Important',
  information: 'Information',
  /** `%{count}` is replaced by the limit. */
  maximumCharacters: 'You can enter up to %{count} characters',
  maximumWords: 'You can enter up to %{count} words',
  menu: 'Menu',
  month: 'Month',
  more: 'More',
  next: 'Next',
  nonUrgentAdvice: 'Non-urgent advice',
  page: 'Page',
  pages: 'Pages in this guide',
  pagination: 'Pagination',
  /** Read after "Previous" and "Next" by screen readers. */
  pageSuffix: 'page',
  previous: 'Previous',
  search: 'Search',
  searchThisSite: 'Search this site',
  showPassword: 'Show password',
  show: 'Show',
  skipToContent: 'Skip to main content',
  sortable: 'Column headers are sortable',
  success: 'Success',
  supportLinks: 'Support links',
  thereIsAProblem: 'There is a problem',
  urgentAdvice: 'Urgent advice',
  year: 'Year',
} as const;

export type Word = keyof typeof english;
export type Words = { readonly [word in Word]?: string | undefined };

/** The word in the language of the page, or in English: `say(words, 'error')`. */
export function say(words: Words | undefined, word: Word): string {
  return words?.[word] ?? english[word];
}
