import { catalogue } from '../../ui/words/catalogue.ts';

/** The staff page on which posts are filled. */
export const peopleWords = catalogue({
  title: (place: string) => `People of ${place}`,
  back: 'Back to your work',
  intro:
    'Everybody can see what you enter here: use work addresses and numbers only. Who held a post before stays in the record.',
  posts: 'Posts',
  change: 'Change',
  changePost: (post: string) => `Change: ${post}`,
  addPost: 'Add a post',
  cancel: 'Do not change it',
  post: 'Name of the post',
  postHint: 'Like Clinical lead, or Director of involvement',
  state: 'Has somebody been named?',
  named: 'Yes',
  notNamed: 'No, not yet named',
  notNamedHint: 'The page will say so, with the day since which the post has been empty.',
  person: 'Name',
  jobTitle: 'Job',
  organisation: 'Organisation',
  email: 'Work e-mail address',
  telephone: 'Work telephone number',
  optional: 'Leave it empty if there is none.',
  since: 'Since which day?',
  sinceHint: 'Like 22 11 2026. Whoever held the post before is shown until that day.',
  save: 'Save and publish',
  saved: (post: string) => `${post}: saved. Everybody can see it now.`,
  notAllowed: 'You cannot change this place',
});
