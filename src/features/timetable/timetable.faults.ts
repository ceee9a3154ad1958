import { faultList } from '../../ui/words/fault.ts';

export const timetableFaults = faultList('timetable', {
  notAllowed: {
    en: 'Your role does not let you change the promises of this place. Ask one of its administrators.',
    cy: 'Nid yw eich rôl yn caniatáu i chi newid addewidion y lle hwn. Gofynnwch i un o’i weinyddwyr.',
  },
  notFound: { en: 'There is no such step.', cy: 'Nid oes cam o’r fath.' },
  titleMissing: { field: 'title', en: 'Say what will be done' },
  titleLong: { field: 'title', en: 'Say what will be done in 200 characters or fewer' },
  levelMissing: { field: 'level', en: 'Choose how much say people have' },
  canChangeMissing: {
    field: 'canChange',
    en: 'Say what people can still change. If it is nothing, say “Nothing” and why',
  },
  responsibleMissing: {
    field: 'responsible',
    en: 'Say who is responsible, or “Not yet named”',
  },
  textLong: { en: 'Make each text 1,000 characters or fewer' },
  planWrong: { field: 'plan', en: 'Choose a plan of this place, or none' },
  dateWrong: {
    field: 'promised',
    en: 'Enter the day as a real date with the year in four figures, like 18 12 2026',
  },
  dateFar: { field: 'promised', en: 'Enter a day within the next 50 years' },
  datePast: {
    field: 'promised',
    en: 'That day has passed. If it was promised before today, say below on which day and where. If not, enter today or a later day',
  },
  announcedWrong: {
    field: 'announced',
    en: 'Enter the day on which it was promised as a real date, like 16 3 2026, today or earlier',
  },
  announcedAfter: {
    field: 'announced',
    en: 'The day on which it was promised cannot be later than the day it was promised for',
  },
  whereMissing: {
    field: 'where',
    en: 'Say where it was promised, so that people can check, like “Board paper of 16 March 2026”',
  },
  moveWrong: {
    field: 'promised',
    en: 'Enter the new day as a real date, like 18 12 2026, today or later',
  },
  moveSame: { field: 'promised', en: 'That is the day already promised. Enter another one' },
  reasonMissing: {
    field: 'reason',
    en: 'Say why the date moves. People see it beside the old date',
  },
  movedMeanwhile: {
    en: 'Somebody else moved this date a moment ago. Look at the new date before you move it again.',
  },
  alreadyDone: { en: 'This step is marked as done already.' },
  notDone: { en: 'This step is not marked as done.' },
  doneWrong: {
    field: 'done',
    en: 'Enter the day on which it was done as a real date, today or earlier',
  },
  doneEarly: {
    field: 'done',
    en: (setOn: string) =>
      `It cannot have been done before it was promised, which was on ${setOn}. Check the day`,
    example: ['16 March 2026'],
  },
  noteMissing: { field: 'note', en: 'Say what happened, in plain words' },
});
