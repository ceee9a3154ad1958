import { faultList } from '../../../ui/words/fault.ts';

/** What a person meets where a request cannot be answered as it was meant. */
export const siteFaults = faultList('site', {
  notFound: {
    en: 'There is no page at this address. It may have been mistyped, or it may never have been published.',
    cy: 'Nid oes tudalen yn y cyfeiriad hwn. Efallai iddo gael ei gamdeipio, neu efallai na chafodd ei chyhoeddi erioed.',
  },
  tooLarge: {
    en: 'What you sent is too large: a file may be up to 20 MB, and the text of a form up to 4 MB. Nothing of it was kept. Make it smaller, or send it in parts.',
    cy: 'Mae’r hyn a anfonwyd gennych yn rhy fawr: gall ffeil fod hyd at 20 MB, a thestun ffurflen hyd at 4 MB. Ni chadwyd dim ohono.',
  },
  badForm: {
    en: 'This form could not be read. Nothing of it was kept. Go back, load the page again and send it once more.',
    cy: 'Nid oedd modd darllen y ffurflen hon. Ni chadwyd dim ohoni. Ewch yn ôl, ail-lwythwch y dudalen a’i hanfon eto.',
  },
  tooMany: {
    en: 'Too many requests have come from your network in a short time. Nothing was kept. Wait a few minutes, go back and send it again.',
    cy: 'Daeth gormod o geisiadau o’ch rhwydwaith mewn amser byr. Ni chadwyd dim. Arhoswch ychydig funudau, ewch yn ôl a’i anfon eto.',
  },
  busy: {
    en: 'The service is very busy. Nothing was changed. Wait a minute and try again.',
    cy: 'Mae’r gwasanaeth yn brysur iawn. Ni newidiwyd dim. Arhoswch funud a cheisiwch eto.',
  },
  full: {
    en: 'The service cannot save anything at the moment, because its disk is full. Nothing was changed. The people who run it have to make room first.',
    cy: 'Ni all y gwasanaeth gadw dim ar hyn o bryd, gan fod ei ddisg yn llawn. Ni newidiwyd dim.',
  },
  broken: {
    en: (reference: string) =>
      `Something went wrong on our side. If you tell us about it, give this reference: ${reference}.`,
    cy: (reference: string) =>
      `Aeth rhywbeth o’i le ar ein hochr ni. Os dywedwch wrthym amdano, rhowch y cyfeirnod hwn: ${reference}.`,
    example: ['k7mq2x9a'],
  },
});
