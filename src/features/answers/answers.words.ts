import type { TagColour } from '../../ui/nhs/tag/tag.tsx';
import { catalogue } from '../../ui/words/catalogue.ts';
import { count, number } from '../../ui/words/numbers.ts';

export const outcomeColours: Readonly<Record<string, TagColour>> = {
  accepted: 'green',
  partly: 'yellow',
  'not-accepted': 'grey',
};

type Names = Readonly<Record<string, string>>;
const named = (names: Names) => (name: string) => names[name] ?? name;

const enOutcomes: Names = {
  accepted: 'Accepted',
  partly: 'Accepted in part',
  'not-accepted': 'Not accepted',
};
const cyOutcomes: Names = {
  accepted: 'Derbyniwyd',
  partly: 'Derbyniwyd yn rhannol',
  'not-accepted': 'Ni dderbyniwyd',
};
const enChannels: Names = {
  web: 'On the web',
  paper: 'On paper',
  phone: 'By telephone',
  'e-mail': 'By e-mail',
  meeting: 'In a meeting',
  petition: 'By petition',
};
const cyChannels: Names = {
  web: 'Ar y we',
  paper: 'Ar bapur',
  phone: 'Dros y ffôn',
  'e-mail': 'Drwy e-bost',
  meeting: 'Mewn cyfarfod',
  petition: 'Drwy ddeiseb',
};
const enSpeakers: Names = {
  self: 'Themselves',
  'on-behalf': 'Somebody else',
  organisation: 'A group or organisation',
};
const cySpeakers: Names = {
  self: 'Nhw eu hunain',
  'on-behalf': 'Rhywun arall',
  organisation: 'Grŵp neu sefydliad',
};
const enStates: Names = {
  shown: 'Everybody can read it',
  'listed-only': 'The author asked us not to show the words',
  waiting: 'Waiting until somebody has read it',
  hidden: 'Hidden, with the reason shown',
  withdrawn: 'Withdrawn by its author',
};
const cyStates: Names = {
  shown: 'Gall pawb ei ddarllen',
  'listed-only': 'Gofynnodd yr awdur i ni beidio â dangos y geiriau',
  waiting: 'Yn aros nes bod rhywun wedi’i ddarllen',
  hidden: 'Wedi’i guddio, gyda’r rheswm',
  withdrawn: 'Tynnwyd yn ôl gan yr awdur',
};

/** The public journey; Welsh for its key parts. */
export const answerWords = catalogue(
  {
    title: 'You said, we did',
    titleOf: (plan: string) => `You said, we did: ${plan}`,
    letterSubject: 'There is an answer to what you said',
    letterPlan: (plan: string) => `You told us what you think about “${plan}”.`,
    letterSaid: (n: number) =>
      `There is now an answer to ${count(n, 'thing', 'things')} you said. It says what was decided, and why.`,
    letterReceipt: 'To read it, have your receipt code ready and go to:',
    letterAll: 'All the answers, and the words of the plan that changed, are here:',
    letterWhy:
      'You get this message because you left us your address when you told us what you think. We do not put your code or your words into e-mail.',
    lead: 'What people said about each plan, what was decided, and why.',
    planLead: 'What you said about this plan, what was decided, why, and the words that changed.',
    noPlans:
      'No plan has been published yet. When one is, what people say about it and every answer will be here.',
    nobodyYet: 'Nobody has said anything about this plan yet.',
    sayIt: 'Read the plan and say what you think',
    readPlan: 'Read the plan',
    seeChanges: 'See the answers',
    seeChangesOf: (plan: string) => `to what was said about ${plan}`,
    said: 'What you said',
    saidNote:
      'Each way of speaking is counted on its own. They reach different people and are not one vote.',
    decided: 'What was decided',
    noAnswers: 'Nothing has been answered yet. Answers come out with the next version of the plan.',
    noneOfThese: 'There is no answer with this outcome.',
    everyOutcome: 'All answers',
    outcome: named(enOutcomes),
    channel: named(enChannels),
    speaker: named(enSpeakers),
    state: named(enStates),
    how: 'How it was said',
    who: 'Who people spoke for',
    shown: 'What anyone can read',
    countSaid: 'Said',
    countAnswered: 'Answered',
    countOpen: 'Not yet answered',
    countWithdrawn: 'Withdrawn by their authors',
    openNow: (n: number) =>
      n === 1 ? '1 is not yet answered' : `${number(n)} are not yet answered`,
    openParts: (parts: string) => `${parts}.`,
    openWhy: 'An answer comes out with a version of the plan. Until then these stand as open.',
    allAnswered: 'Everything that was said has an answer.',
    answers: (n: number) => count(n, 'answer', 'answers'),
    version: (n: number, day: string) => `With version ${n}, ${day}`,
    because: 'Because',
    youSaid: 'You said',
    saidBy: (n: number) => count(n, 'contribution', 'contributions'),
    changed: 'The words that changed',
    changedNone: 'No words of the plan changed because of this.',
    sameWords: 'These words were looked at and stayed as they are:',
    passage: 'See this passage in the plan',
    passageOld: 'See the passage that was taken out',
    readSaid: 'Read what was said',
    more: (n: number) => `And ${number(n)} more, beside the passages they are about.`,
    readAll: 'Read all of it where it was said',
    allAnswers: 'Read it among all the answers',
    noWords: (state: string) => enStates[state] ?? state,
    reason: 'Reason:',
    redacted: 'Some words were taken out.',
    filter: 'Show answers that were',
    receipt: 'Said something yourself? Use your receipt to see your own answer.',
  },
  {
    cy: {
      title: 'Dywedoch chi, gwnaethom ni',
      titleOf: (plan: string) => `Dywedoch chi, gwnaethom ni: ${plan}`,
      lead: 'Yr hyn a ddywedodd pobl am bob cynllun, yr hyn a benderfynwyd, a pham.',
      planLead:
        'Yr hyn a ddywedoch am y cynllun hwn, yr hyn a benderfynwyd, pam, a’r geiriau a newidiodd.',
      noPlans: 'Nid oes cynllun wedi’i gyhoeddi eto.',
      nobodyYet: 'Nid oes neb wedi dweud dim am y cynllun hwn eto.',
      sayIt: 'Darllenwch y cynllun a dywedwch eich barn',
      readPlan: 'Darllen y cynllun',
      seeChanges: 'Gweld yr atebion',
      seeChangesOf: (plan: string) => `i’r hyn a ddywedwyd am ${plan}`,
      said: 'Yr hyn a ddywedoch',
      saidNote:
        'Cyfrifir pob ffordd o siarad ar ei phen ei hun. Maent yn cyrraedd pobl wahanol ac nid un bleidlais ydynt.',
      decided: 'Yr hyn a benderfynwyd',
      noAnswers: 'Nid oes dim wedi’i ateb eto. Daw atebion gyda fersiwn nesaf y cynllun.',
      noneOfThese: 'Nid oes ateb o’r fath.',
      everyOutcome: 'Pob ateb',
      outcome: named(cyOutcomes),
      channel: named(cyChannels),
      speaker: named(cySpeakers),
      state: named(cyStates),
      how: 'Sut y’i dywedwyd',
      who: 'Ar ran pwy',
      shown: 'Yr hyn y gall unrhyw un ei ddarllen',
      countSaid: 'Nifer',
      countAnswered: 'Atebwyd',
      countOpen: 'Heb ei ateb eto',
      countWithdrawn: 'Tynnwyd yn ôl gan eu hawduron',
      openNow: (n: number) => `Nid yw ${number(n)} wedi’u hateb eto`,
      openWhy: 'Daw ateb gyda fersiwn o’r cynllun. Tan hynny mae’r rhain yn agored.',
      allAnswered: 'Mae ateb i bopeth a ddywedwyd.',
      answers: (n: number) => `${number(n)} ateb`,
      version: (n: number, day: string) => `Gyda fersiwn ${n}, ${day}`,
      because: 'Oherwydd',
      youSaid: 'Dywedoch chi',
      saidBy: (n: number) => `${number(n)} sylw`,
      changed: 'Y geiriau a newidiodd',
      changedNone: 'Ni newidiodd geiriau’r cynllun oherwydd hyn.',
      sameWords: 'Edrychwyd ar y geiriau hyn ac maent fel yr oeddent:',
      passage: 'Gweld y darn hwn yn y cynllun',
      passageOld: 'Gweld y darn a dynnwyd allan',
      readSaid: 'Darllen yr hyn a ddywedwyd',
      more: (n: number) => `A ${number(n)} arall, wrth ymyl y darnau dan sylw.`,
      readAll: 'Darllen y cyfan',
      allAnswers: 'Ei ddarllen ymhlith yr holl atebion',
      noWords: (state: string) => cyStates[state] ?? state,
      reason: 'Rheswm:',
      redacted: 'Tynnwyd rhai geiriau allan.',
      filter: 'Dangos atebion',
      receipt: 'A ddywedoch chi rywbeth? Defnyddiwch eich derbynneb i weld eich ateb.',
    },
  },
);
