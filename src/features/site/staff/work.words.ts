import { catalogue } from '../../../ui/words/catalogue.ts';
import { count } from '../../../ui/words/numbers.ts';

/** Staff pages are in English. */
export const workWords = catalogue({
  title: 'Your work',
  noSecondFactor:
    'Your account has no second factor yet. It takes two minutes and keeps unpublished drafts safe if somebody reads your e-mail.',
  setUp: 'Set up a second factor',
  changeSecondFactor: 'Change your second factor',
  plans: 'Plans',
  noPlans: 'There is no plan in your places yet.',
  start: 'Start a plan',
  places: 'Places',
  account: 'Your account',
  team: 'Staff and roles',
  permissions: 'Who may do what',
  signOut: 'Sign out',
  toRead: 'to read before it is shown',
  toConfirm: 'to confirm for the next version',
  draftAnswers: (n: number) => (n === 1 ? 'draft answer' : 'draft answers'),
  notPublished: 'Not published',
  published: 'Published',
  emptyDraft: 'The draft is empty',
  saved: (day: string, by: string | null) =>
    `Draft saved on ${day}${by === null ? '' : ` by ${by}`}`,
  inbox: 'All contributions',
  keyIn: 'Key one in',
  asSeen: 'As everybody sees it',
  promises: 'Promises',
  people: 'People and posts',
  told: (waiting: number) =>
    waiting === 0
      ? 'What people told it'
      : `What people told it, ${count(waiting, 'one', 'of them')} to read`,
});

export type WorkWords = ReturnType<typeof workWords>;
