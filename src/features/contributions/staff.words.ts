import { catalogue } from '../../ui/words/catalogue.ts';
import { count } from '../../ui/words/numbers.ts';

/** Staff pages are in English. */
export const contributionStaffWords = catalogue({
  back: (plan: string) => `Back to ${plan}`,
  keyIn: 'Key in what somebody said',
  keyInLead:
    'It counts the same as anything said on the web and gets the same receipt. Write it as it was said. Give or read the code to the person.',
  how: 'How was it said?',
  paper: 'On paper',
  phone: 'By telephone',
  email: 'By e-mail',
  meeting: 'In a meeting',
  when: 'On what day?',
  about: 'What was it about?',
  wholePlan: 'The whole plan',
  text: 'What did they say?',
  address: 'Their e-mail address, if they want news of the answer',
  save: 'Save and show the receipt',
  carryTitle: 'What happens to comments',
  carry: 'What happens to comments at the next version',
  stay: (n: number) => `${count(n, 'comment stays', 'comments stay')} on the same words,`,
  move: (n: number) => `${count(n, 'moves with its passage', 'move with their passages')}.`,
  wait: (n: number) =>
    n === 0
      ? 'There is nothing left to confirm.'
      : `${count(n, 'comment waits', 'comments wait')} for you to confirm.`,
  bothWordings: 'People see the old wording and the new one with their comment.',
  gone: 'Gone',
  reworded: 'Reworded',
  confirmed: 'Confirmed',
  comments: (n: number) => count(n, 'comment', 'comments'),
  goneNote: 'These words are not in the new version:',
  read: (n: number) => (n === 1 ? 'Read it' : 'Read them'),
  confirmGone: 'Confirm: these words are gone',
  confirmReworded: 'Confirm: same point, new words',
  somethingElse: 'No: the new words are about something else',
});
