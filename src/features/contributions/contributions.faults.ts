import { faultList } from '../../ui/words/fault.ts';
import { LONGEST_TEXT } from './contribution.ts';

const longest = LONGEST_TEXT.toLocaleString('en-GB');

export const contributionFaults = faultList('contributions', {
  textMissing: {
    field: 'text',
    en: 'Write what you think',
    cy: 'Ysgrifennwch eich barn',
  },
  textLong: {
    field: 'text',
    en: (length: string) =>
      `You have written ${length} characters. The most we can take here is ${longest}. Send it in two parts, or shorten it. Nothing you wrote is lost`,
    cy: (length: string) =>
      `Rydych wedi ysgrifennu ${length} nod. Y mwyaf y gallwn ei dderbyn yma yw ${longest}.`,
    example: ['100,000'],
  },
  speakerMissing: {
    field: 'speaks-for',
    en: 'Say who you are speaking for',
    cy: 'Dywedwch ar ran pwy yr ydych yn siarad',
  },
  organisationMissing: {
    field: 'organisation',
    en: 'Enter the name of the organisation or group',
    cy: 'Rhowch enw’r sefydliad neu’r grŵp',
  },
  organisationLong: { field: 'organisation', en: 'Make the name 200 characters or fewer' },
  publicationMissing: {
    field: 'publication',
    en: 'Choose how we may show what you wrote',
    cy: 'Dewiswch sut y cawn ddangos yr hyn a ysgrifennoch',
  },
  emailWrong: {
    field: 'email',
    en: 'Enter an e-mail address like name@example.org, or leave it empty',
    cy: 'Rhowch gyfeiriad e-bost fel enw@example.org, neu gadewch yn wag',
  },
  channelMissing: { field: 'channel', en: 'Choose how it was said' },
  dayWrong: { field: 'said', en: 'Enter the day it was said as a real date, not in the future' },
  closed: {
    en: (day: string) =>
      `Comments on this plan closed on ${day}. We cannot take this one here, but what you wrote is still below: copy it, and see how to reach the people who lead the plan.`,
    cy: (day: string) => `Caeodd sylwadau ar y cynllun hwn ar ${day}.`,
    example: ['18 December 2026'],
  },
  targetGone: {
    en: 'We cannot find what this is about. What you wrote is still below: copy it, then find the plan again.',
    cy: 'Ni allwn ddod o hyd i destun eich sylw. Mae’r hyn a ysgrifennoch isod o hyd.',
  },
  keyMissing: {
    en: 'This form is incomplete, perhaps because it was open in another tab. What you wrote is still below: press the button again.',
  },
  codeMistyped: {
    field: 'code',
    en: 'That code has a typing mistake. It has 28 letters and figures, in 7 groups of 4. Check each group',
    cy: 'Mae camgymeriad teipio yn y cod. Mae ganddo 28 o lythrennau a rhifau, mewn 7 grŵp o 4.',
  },
  codeUnknown: {
    field: 'code',
    en: 'Nothing here has that code. Check that it was given to you by this site, and type it again',
    cy: 'Nid oes dim yma gyda’r cod hwnnw.',
  },
  alreadyWithdrawn: {
    en: 'This was withdrawn before. It cannot be changed any more.',
    cy: 'Tynnwyd hwn yn ôl o’r blaen.',
  },
  editedMeanwhile: {
    en: 'This was changed in another window a moment ago. What you wrote now is below: check it and send it again.',
  },
  notAllowed: { en: 'Your role does not let you key in what people said here.' },
  carryUnconfirmed: {
    en: (count: string) =>
      `${count} on passages that you reworded or took out. Check what happens to each before you publish.`,
    example: ['12 comments are'],
  },
});
