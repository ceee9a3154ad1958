import { faultList } from '../../ui/words/fault.ts';

export const placeFaults = faultList('places', {
  notAllowed: {
    en: 'Your role does not let you change this place. Ask one of its administrators.',
    cy: 'Nid yw eich rôl yn caniatáu i chi newid y lle hwn. Gofynnwch i un o’i weinyddwyr.',
  },
  placeUnknown: { en: 'There is no such place.', cy: 'Nid oes lle o’r fath.' },
  placeNameMissing: { field: 'name', en: 'Enter the name of the place' },
  placeTaken: {
    field: 'name',
    en: 'There is a place with this name already. Choose another name',
  },
  organisationTaken: {
    en: (name: string) =>
      `“${name}” is a real organisation in one place and an invented one in another. Give the invented one another name`,
    example: ['Harbour Practice'],
  },
  postMissing: { field: 'post', en: 'Enter the name of the post, like Clinical lead' },
  postLong: { field: 'post', en: 'Make the name of the post 100 characters or fewer' },
  postTaken: {
    field: 'post',
    en: 'This place has a post of that name already. Change who holds it instead',
  },
  stateMissing: { field: 'state', en: 'Choose whether somebody has been named' },
  nameMissing: { field: 'person', en: 'Enter the name of the person, or choose “Not yet named”' },
  nameGiven: {
    field: 'person',
    en: 'You chose “Not yet named” and entered a name. Choose “Yes”, or take the name out',
  },
  tooLong: {
    field: 'person',
    en: 'Make the name, job and organisation 150 characters or fewer each',
  },
  emailWrong: { field: 'email', en: 'Enter an e-mail address like name@example.org, or none' },
  telephoneWrong: {
    field: 'telephone',
    en: 'Enter a telephone number like 01632 960 110, or none',
  },
  sinceWrong: { field: 'since', en: 'Enter the day as a real date, like 22 11 2026' },
  sinceFuture: {
    field: 'since',
    en: 'The day must be today or earlier. Come back to this page on the day of the change',
  },
  sinceEarly: {
    field: 'since',
    en: (before: string) =>
      `The day must be later than ${before}, when the entry before this began`,
    example: ['6 October 2025'],
  },
  holderMoved: {
    en: 'Somebody else changed this post a moment ago. Look at who holds it now before you change it again.',
  },
});
