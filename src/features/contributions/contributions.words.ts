import { catalogue, type Language } from '../../ui/words/catalogue.ts';

const channels: Readonly<Record<string, string>> = {
  web: 'on the web',
  paper: 'on paper',
  phone: 'by telephone',
  'e-mail': 'by e-mail',
  meeting: 'in a meeting',
  petition: 'by petition',
};

const cyChannels: Readonly<Record<string, string>> = {
  web: 'ar y we',
  paper: 'ar bapur',
  phone: 'dros y ffôn',
  'e-mail': 'drwy e-bost',
  meeting: 'mewn cyfarfod',
  petition: 'drwy ddeiseb',
};

export const contributionWords = catalogue(
  {
    title: 'Say what you think',
    aboutPassage: 'You are commenting on these words',
    aboutPlan: (plan: string) => `You are commenting on the whole plan: ${plan}`,
    aboutPlace: (place: string) => `You are telling ${place} something`,
    openUntil: (day: string) => `You can comment until ${day}.`,
    noAccount: 'You need no account. It takes about two minutes.',
    text: 'What do you think?',
    textHint:
      'Say it in your own words, in any language. Please do not name private people or give health details of others.',
    marked: 'The words you marked',
    speaksFor: 'Who are you speaking for?',
    self: 'Myself',
    onBehalf: 'Somebody else, on their behalf',
    onBehalfHint: 'For example a child, or a person you care for',
    organisation: 'An organisation or group',
    organisationName: 'Name of the organisation or group',
    publication: 'How may we show what you wrote?',
    inFull: 'In full',
    inFullHint: 'Anyone can read it. Your name is not asked for and not shown.',
    redacted: 'With personal details taken out first',
    redactedHint: 'Somebody reads it before it is shown.',
    listedOnly: 'Do not show my words',
    listedOnlyHint:
      'It counts and the people who write the plan read it, but the public sees only that there is one.',
    email: 'E-mail address, if you want news of the answer',
    emailHint:
      'You may leave this empty. We use it only to tell you what became of what you said. It is kept encrypted, and deleted if you withdraw.',
    goOn: 'Continue',
    preview: 'Check what you are about to send',
    previewLead: 'Nothing has been sent yet.',
    previewFor: 'Speaking for',
    previewShown: 'Shown to the public',
    previewEmail: 'News by e-mail to',
    nobody: 'Nobody: you left no address',
    change: 'Change it',
    send: 'Send it',
    received: 'We have what you said',
    yourCode: 'Your receipt code',
    keepCode:
      'Keep this code. With it you can see, change or withdraw what you said, and read the answer. We cannot find it for you if you lose it, because we do not know who you are.',
    printHint: 'Print this page, write the code down or take a picture of it.',
    whatNext: 'What happens next',
    next1:
      'It counts from this moment. Nobody can drop it in silence: if it is hidden, a reason is shown to everyone.',
    next2:
      'The people who write the plan read it and answer, with reasons, when the next version comes out.',
    next3: (day: string) => `Until ${day} you can change it.`,
    next3Open: 'You can change it while comments are open.',
    backToPlan: 'Go back to the plan',
    backToPlace: 'Go back to the place',
    keyInAnother: 'Key in another one',
    repeated: 'You sent this before: it counts once.',
    open: 'See what became of it',
    passageMoved:
      'The plan changed while you were writing. What you said is kept with the words you read.',
    channel: (channel: string) => channels[channel] ?? channel,
  },
  {
    cy: {
      title: 'Dywedwch eich barn',
      aboutPassage: 'Rydych yn rhoi sylw ar y geiriau hyn',
      aboutPlan: (plan: string) => `Rydych yn rhoi sylw ar y cynllun cyfan: ${plan}`,
      aboutPlace: (place: string) => `Rydych yn dweud rhywbeth wrth ${place}`,
      openUntil: (day: string) => `Gallwch roi sylwadau tan ${day}.`,
      noAccount: 'Nid oes angen cyfrif. Mae’n cymryd tua dwy funud.',
      text: 'Beth yw eich barn?',
      textHint:
        'Dywedwch yn eich geiriau eich hun, mewn unrhyw iaith. Peidiwch ag enwi pobl breifat.',
      marked: 'Y geiriau a nodwyd gennych',
      speaksFor: 'Ar ran pwy yr ydych yn siarad?',
      self: 'Fi fy hun',
      onBehalf: 'Rhywun arall, ar eu rhan',
      onBehalfHint: 'Er enghraifft plentyn, neu rywun yr ydych yn gofalu amdano',
      organisation: 'Sefydliad neu grŵp',
      organisationName: 'Enw’r sefydliad neu’r grŵp',
      publication: 'Sut y cawn ddangos yr hyn a ysgrifennoch?',
      inFull: 'Yn llawn',
      inFullHint: 'Gall unrhyw un ei ddarllen. Ni ofynnir am eich enw.',
      redacted: 'Gyda manylion personol wedi’u tynnu yn gyntaf',
      redactedHint: 'Mae rhywun yn ei ddarllen cyn ei ddangos.',
      listedOnly: 'Peidiwch â dangos fy ngeiriau',
      listedOnlyHint: 'Mae’n cyfrif, ond dim ond bod un a wêl y cyhoedd.',
      email: 'Cyfeiriad e-bost, os hoffech newyddion am yr ateb',
      emailHint: 'Gallwch adael hwn yn wag.',
      goOn: 'Parhau',
      preview: 'Gwiriwch yr hyn yr ydych ar fin ei anfon',
      previewLead: 'Nid oes dim wedi’i anfon eto.',
      previewFor: 'Siarad ar ran',
      previewShown: 'Dangosir i’r cyhoedd',
      previewEmail: 'Newyddion drwy e-bost i',
      nobody: 'Neb: ni adawoch gyfeiriad',
      change: 'Ei newid',
      send: 'Ei anfon',
      received: 'Rydym wedi derbyn eich sylw',
      yourCode: 'Cod eich derbynneb',
      keepCode:
        'Cadwch y cod hwn. Ag ef gallwch weld, newid neu dynnu’n ôl eich sylw, a darllen yr ateb.',
      printHint: 'Argraffwch y dudalen hon, ysgrifennwch y cod neu tynnwch lun ohono.',
      whatNext: 'Beth sy’n digwydd nesaf',
      backToPlan: 'Yn ôl i’r cynllun',
      backToPlace: 'Yn ôl i’r lle',
      repeated: 'Anfonoch hwn o’r blaen: mae’n cyfrif unwaith.',
      open: 'Gweld beth ddigwyddodd iddo',
      channel: (channel: string) => cyChannels[channel] ?? channel,
    },
  },
);

/** Who somebody spoke for, in words. */
export function speakerName(
  speaksFor: string,
  organisation: string | null,
  language: Language,
): string {
  const words = contributionWords(language);
  if (speaksFor === 'organisation') return organisation ?? words.organisation;
  return speaksFor === 'on-behalf' ? words.onBehalf : words.self;
}
