import { faultList } from '../../ui/words/fault.ts';

export const planFaults = faultList('plans', {
  notFound: { en: 'There is no such plan.', cy: 'Nid oes cynllun o’r fath.' },
  titleMissing: { field: 'title', en: 'Enter a title for the plan' },
  titleLong: { field: 'title', en: 'Make the title 150 characters or fewer' },
  slugTaken: { field: 'title', en: 'Another plan has this title already. Choose another one' },
  placeMissing: { field: 'place', en: 'Choose a place' },
  nothingSent: {
    field: 'file',
    en: 'Choose a file, or paste the text of the plan',
  },
  textEmpty: { field: 'text', en: 'The plan has no text. Write or paste some' },
  fileUnreadable: {
    field: 'file',
    en: (why: string) => why,
    example: [
      'The file could not be read as a Word document. Open it in Word, save it again and try once more.',
    ],
  },
  fileTooLarge: {
    field: 'file',
    en: 'The file is larger than 20 MB. Make its pictures smaller, or paste the text instead',
  },
  passageWrong: {
    field: 'text',
    en: (what: string) => what,
    example: ['Passage 12 is a heading without words. Write some, or take it out'],
  },
  draftMoved: {
    en: 'Somebody else saved this draft while you were working on it. Nothing of yours is lost: it is below. Compare it with their draft, then save again.',
  },
  summaryMissing: {
    field: 'summary',
    en: 'Say in plain words what this version is, or what changed in it',
  },
  closeDayWrong: { field: 'closes', en: 'Enter the closing day as a real date, like 18 12 2026' },
  closeDayPast: { field: 'closes', en: 'The closing day must be today or later' },
  nothingChanged: { en: 'The draft is the same as the published version. Change it first' },
  publishedMeanwhile: {
    en: 'Somebody else published this plan a moment ago. Read their version before you publish again.',
  },
});
