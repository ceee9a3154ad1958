import { catalogue } from '../../ui/words/catalogue.ts';

export const accountWords = catalogue(
  {
    refused: 'This cannot be done',
    toHome: 'Go to the home page',

    staffSignIn: 'Staff sign in',
    forStaff: 'For people who run a plan. To take part in a plan you need no account:',
    findPlace: 'find your place',
    yourEmail: 'Your work e-mail address',
    yourEmailHint: 'We send you a link and a code. There is no password.',
    sendLink: 'Send me a link',

    checkEmail: 'Check your e-mail',
    onTheirWay:
      'If that address belongs to a member of staff, a link and a code are on their way. Both work for 15 minutes.',
    code: 'The code from the e-mail',
    codeHint: '8 figures, like 1234 5678',
    anotherCode: 'Ask for another code',

    signIn: 'Sign in',
    signInToService: 'Sign in to Equal Footing',
    newLink: 'Ask for a new link',
    factor: 'The code that your authenticator app shows',
    factorHint: '6 figures',

    toYourWork: 'Back to your work',
    setUpFactor: 'Set up a second factor',
    setUpLead:
      'From then on, signing in needs your e-mail and a code from an app on your telephone. Scan the square with any authenticator app, or type the key into it.',
    square: 'Square code for your authenticator app',
    key: 'Key:',
    factorNow: 'The code that the app shows now',
    setUp: 'Set up',

    team: 'Staff and roles',
    withFactor: (email: string) => `${email} – second factor set up`,
    withoutFactor: (email: string) => `${email} – second factor not set up`,
    give: 'Give somebody a role',
    name: 'Name',
    email: 'Work e-mail address',
    place: 'Place',
    placeHint:
      'The end of the place’s web address, like merrowsea-and-the-tarne-valley. A star (*) stands for every place.',
    role: 'Role',
    giveThis: 'Give this role',
    everyPlace: 'every place',
    roleIn: (role: string, place: string) => `${role}, ${place}`,
    take: 'Take away',
    takeFrom: (role: string, person: string) => `${role} from ${person}`,

    roleName: (role: string) => roleNames[role] ?? role,
    editorDoes: 'Writes drafts and answers, and keys in contributions',
    publisherDoes: 'Publishes versions and their answers, and moves promised dates',
    moderatorDoes: 'Reads contributions, redacts and hides them with a public reason',
    administratorDoes: 'Says who has which role, and all that the others may do',

    mailSubject: 'Sign in to Equal Footing',
    mailLink: 'Open this link and press the button to sign in:',
    mailCode: (code: string) => `Or enter this code on the page where you asked for it: ${code}`,
    mailOnce:
      'Each works once, for 15 minutes. If you did not ask to sign in, you need do nothing.',
  },
  {
    cy: {
      refused: 'Ni ellir gwneud hyn',
      toHome: 'Mynd i’r dudalen gartref',

      staffSignIn: 'Mewngofnodi staff',
      forStaff:
        'I bobl sy’n rhedeg cynllun. I gymryd rhan mewn cynllun nid oes angen cyfrif arnoch:',
      findPlace: 'dewch o hyd i’ch lle',
      yourEmail: 'Eich cyfeiriad e-bost gwaith',
      yourEmailHint: 'Rydym yn anfon dolen a chod atoch. Nid oes cyfrinair.',
      sendLink: 'Anfonwch ddolen ataf',

      checkEmail: 'Gwiriwch eich e-bost',
      onTheirWay:
        'Os yw’r cyfeiriad hwnnw’n perthyn i aelod o staff, mae dolen a chod ar eu ffordd. Mae’r ddau’n gweithio am 15 munud.',
      code: 'Y cod o’r e-bost',
      codeHint: '8 ffigur, fel 1234 5678',
      anotherCode: 'Gofyn am god arall',

      signIn: 'Mewngofnodi',
      signInToService: 'Mewngofnodi i Equal Footing',
      newLink: 'Gofyn am ddolen newydd',
      factor: 'Y cod y mae eich ap dilysu yn ei ddangos',
      factorHint: '6 ffigur',
    },
  },
);

const roleNames: Readonly<Record<string, string>> = {
  editor: 'editor',
  publisher: 'publisher',
  moderator: 'moderator',
  administrator: 'administrator',
};
