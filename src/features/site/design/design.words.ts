import { catalogue } from '../../../ui/words/catalogue.ts';
import { count } from '../../../ui/words/numbers.ts';

/** For those who build and check the service: in English. */
export const designWords = catalogue({
  home: 'Home',
  title: 'Design',
  lead: 'What the pages of this service are made of. Each component has a page with its examples. Those of the NHS design system are proved equal to the official ones by a test.',
  own: 'Our own parts',
  nhs: 'Components of the NHS design system',
  colours: 'Colours',
  examples: (n: number) => count(n, 'example', 'examples'),
  component: 'Each example as a page shows it.',
  unstyled: 'No page of the service uses this yet, so its styles are left out of the style sheet.',
  alone: 'On a page of its own',
  aloneTitle: (title: string) => `${title} – Design`,
  back: (title: string) => `Back to ${title}`,
  errors: 'Every message a person can meet',
  errorsLead: (n: number, welsh: number) =>
    `${count(n, 'message', 'messages')}, ${welsh} of them in Welsh too. What a message fills in is shown with an example.`,
  messagesOf: (feature: string) => `Messages of ${feature}`,
  code: 'Code',
  message: 'Message',
  field: 'Field',
  noField: 'none',
  permissions: 'Who may do what',
  permissionsLead:
    'Roles are held for one place, or for every place. To read a plan, to comment on it or to use a receipt, nobody needs a role or an account.',
  roles: 'The roles',
  mayDo: 'What each may do',
  mayDoTable: 'What each role may do',
  toDo: 'To do this',
  yes: 'Yes',
  no: 'No',
});
