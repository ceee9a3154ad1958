export { checkLanguage, type LanguageOptions, type LanguageReport } from './check.ts';
export { identifyLanguage, type LanguageGuess } from './identify/identify-language.ts';
export type { LanguageIssue, LanguageIssueKind } from './issue.ts';
export { type JargonTerm, standardJargon } from './plain/jargon.ts';
