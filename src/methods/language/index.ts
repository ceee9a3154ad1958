export { checkLanguage, type LanguageOptions, type LanguageReport } from './check.ts';
export type { LanguageGuess } from './identify/guess.ts';
export { identifyLanguage } from './identify/identify-language.ts';
export type { LanguageIssue, LanguageIssueKind } from './issue.ts';
export { type JargonTerm, standardJargon } from './plain/jargon.ts';
