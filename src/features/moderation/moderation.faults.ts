import { faultList } from '../../ui/words/fault.ts';
import { LONGEST_REASON } from './moderation.ts';

export const moderationFaults = faultList('moderation', {
  notFound: { en: 'There is no such contribution.' },
  notAllowed: {
    en: 'Your role lets you read this, but not show, hide or redact it. Ask a moderator of this place.',
  },
  changedMeanwhile: {
    en: 'Somebody else changed this a moment ago: a colleague, or the person who wrote it. Nothing of yours was done. Read how it stands now, then decide again.',
  },
  withdrawn: { en: 'The person who wrote this has withdrawn it. None of it is shown any more.' },
  ruleMissing: { field: 'hide-rule', en: 'Choose why it is hidden' },
  hideLong: {
    field: 'hide-words',
    en: `Make your words ${LONGEST_REASON} characters or fewer: everybody reads them`,
  },
  redactRuleMissing: { field: 'redact-rule', en: 'Choose why words are taken out' },
  redactLong: {
    field: 'redact-words',
    en: `Make your words ${LONGEST_REASON} characters or fewer: everybody reads them`,
  },
  nothingMarked: {
    field: 'phrases',
    en: 'Tick what is to be taken out, or type the exact words',
  },
  phraseMissing: {
    field: 'phrases',
    en: (phrase: string) => `“${phrase}” is not in the text. Type the words exactly as they stand`,
    example: ['Mr Shah'],
  },
  everythingMarked: {
    field: 'phrases',
    en: 'This would take out all the words. Hide it instead, with the reason',
  },
});
