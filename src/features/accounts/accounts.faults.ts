import { faultList } from '../../ui/words/fault.ts';

export const accountFaults = faultList('accounts', {
  notAllowed: {
    en: 'Your role does not let you do this here. Ask an administrator of this place.',
    cy: 'Nid yw eich rôl yn caniatáu hyn yma. Gofynnwch i weinyddwr y lle hwn.',
  },
  emailMissing: {
    field: 'email',
    en: 'Enter your e-mail address, like name@example.org',
    cy: 'Rhowch eich cyfeiriad e-bost, fel enw@example.org',
  },
  linkSpent: {
    en: 'This link has been used already, or is older than 15 minutes. Ask for a new one.',
  },
  codeWrong: {
    field: 'code',
    en: 'That is not the code in your e-mail, or it is older than 15 minutes. Check it, or ask for a new one.',
  },
  factorWrong: {
    field: 'factor',
    en: 'That is not the code your app shows now. Wait for the next one and enter it.',
  },
  nameMissing: { field: 'name', en: 'Enter the name of the member of staff' },
  emailTaken: { field: 'email', en: 'There is already a member of staff with this e-mail address' },
  roleMissing: { field: 'role', en: 'Choose a role' },
  placeMissing: { field: 'place', en: 'Choose a place, or every place' },
  lastAdministrator: {
    en: 'This is the last administrator. Make somebody else an administrator first.',
  },
  formForged: {
    en: 'This form did not come from a page of ours, or you signed out meanwhile. Go back, load the page again and send it again: what you typed is still there.',
    cy: 'Ni ddaeth y ffurflen hon o dudalen gennym ni. Ewch yn ôl, ail-lwythwch y dudalen a cheisiwch eto.',
  },
  tooMany: {
    en: 'There have been too many tries from your network. Wait 15 minutes and try again.',
  },
});
