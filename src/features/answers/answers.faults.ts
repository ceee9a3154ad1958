import { faultList } from '../../ui/words/fault.ts';
import { LONGEST_REASON, MOST_CONTRIBUTIONS } from './answer.ts';

export const answerFaults = faultList('answers', {
  notFound: { en: 'There is no such answer.' },
  planNotFound: { en: 'There is no such plan.' },
  notAllowed: {
    en: 'Your role lets you read answers, but not write them. Ask an editor or publisher of this place.',
  },
  noContributions: {
    field: 'contribution',
    en: 'Choose at least one contribution to answer',
  },
  tooManyContributions: {
    field: 'contribution',
    en: `One answer can be to ${MOST_CONTRIBUTIONS} contributions at most. Write it in two parts`,
  },
  contributionGone: {
    field: 'contribution',
    en: 'One of these was withdrawn by its author, or is not about this plan. It is no longer ticked: look at the rest, then save again',
  },
  outcomeMissing: { field: 'outcome', en: 'Choose whether it was accepted' },
  becauseMissing: { field: 'because', en: 'Say why, in plain words' },
  becauseLong: {
    field: 'because',
    en: (length: string) =>
      `You have written ${length} characters. Say it in ${LONGEST_REASON.toLocaleString('en-GB')} or fewer`,
    example: ['6,200'],
  },
  passageGone: {
    field: 'passage',
    en: 'One of the passages is not in the draft any more. It is no longer in the list: look at the rest, then save again',
  },
  formIncomplete: {
    en: 'This form is incomplete. What you wrote is still below: press the button again.',
  },
  editedMeanwhile: {
    en: 'A colleague changed this answer a moment ago. What you wrote is below. Open their answer in another tab and compare, then save again to put yours in its place.',
  },
  alreadyPublished: {
    en: 'This answer has been published and cannot be changed. Write another one to the same people if there is more to say.',
  },
});
