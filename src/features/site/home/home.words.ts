import { catalogue } from '../../../ui/words/catalogue.ts';
import { count, number } from '../../../ui/words/numbers.ts';

export const homeWords = catalogue(
  {
    title: 'Make your place’s health plan together',
    headline: 'Your place is planning your health and care. Have your say in it.',
    lead: 'Read what may change, say what you think in two minutes, and see what it changed. No account needed.',
    which: 'Which place is mine?',
    whichHint: 'A town, a council or the name of your place',
    find: 'Find my place',
    allPlaces: (n: number) => `Or look through all ${number(n)} places`,
    now: 'What can I say now?',
    nowLead: 'These plans take comments today. The one that closes soonest comes first.',
    nothingOpen: 'No plan takes comments today.',
    nothingOpenHelp: 'You can still read the plans, and tell a place something on its own page.',
    nobodyYet: 'No place has published a plan here yet.',
    nobodyYetHelp: (n: number) =>
      `The register of ${number(n)} places is here already: who leads each, which councils and health bodies are in it, and where every fact comes from. Find yours, and tell it what you think on its page.`,
    closes: (day: string) => `Comments close on ${day}`,
    noClosing: 'Open, with no closing day set',
    daysLeft: (n: number) => (n === 0 ? 'last day today' : `${count(n, 'day', 'days')} left`),
    version: (n: number, day: string) => `Version ${number(n)}, published on ${day}`,
    comments: (n: number) => count(n, 'comment so far', 'comments so far'),
    noComments: 'Nobody has commented yet: be the first',
    readAndSay: 'Read it and say what you think',
    allPlans: 'All published plans',
    changed: 'What changed because people spoke?',
    changedNone:
      'No answers have been published yet. When a place answers, what was said, the reason and the changed words will stand here.',
    said: 'What people said',
    saidLead:
      'Each way of speaking counts the same. They are shown apart, because a petition and a letter are not the same thing.',
    answered: (n: number) =>
      count(n, 'of these has a published answer', 'of these have a published answer'),
    passages: (n: number) =>
      count(
        n,
        'passage was changed, added or taken out',
        'passages were changed, added or taken out',
      ),
    accepted: 'Accepted',
    partly: 'Accepted in part',
    because: 'Because',
    answerTo: (n: number) => `An answer to ${count(n, 'person or group', 'people or groups')}`,
    onPlan: 'Plan',
    allChanges: 'See everything that changed',
    how: 'How it works',
    how1: 'Read',
    how1Text:
      'Every draft is published early. Each passage has its own address and its own comments.',
    how2: 'Say',
    how2Text:
      'On any passage, in your own words, by web, paper, telephone or in a meeting. You get a receipt.',
    how3: 'See',
    how3Text:
      'Your receipt shows what became of it: accepted, in part or not, and because of what.',
    howMore: 'More about how it works',
    demonstration: 'Demonstration',
    closed: 'Closed',
  },
  {
    cy: {
      title: 'Gwneud cynllun iechyd eich lle gyda’ch gilydd',
      headline: 'Mae eich lle yn cynllunio eich iechyd a’ch gofal. Dywedwch eich dweud.',
      lead: 'Darllenwch beth all newid, dywedwch eich barn mewn dwy funud, a gwelwch beth newidiodd. Nid oes angen cyfrif.',
      which: 'Pa le yw fy un i?',
      whichHint: 'Tref, cyngor neu enw eich lle',
      find: 'Dod o hyd i fy lle',
      allPlaces: (n: number) => `Neu edrychwch drwy bob un o’r ${number(n)} lle`,
      now: 'Beth alla i ei ddweud nawr?',
      nowLead:
        'Mae’r cynlluniau hyn yn derbyn sylwadau heddiw. Yr un sy’n cau gyntaf sydd ar y brig.',
      nothingOpen: 'Nid oes cynllun yn derbyn sylwadau heddiw.',
      nobodyYet: 'Nid oes unrhyw le wedi cyhoeddi cynllun yma eto.',
      closes: (day: string) => `Sylwadau’n cau ar ${day}`,
      daysLeft: (n: number) => (n === 0 ? 'diwrnod olaf heddiw' : `${number(n)} diwrnod ar ôl`),
      version: (n: number, day: string) => `Fersiwn ${number(n)}, cyhoeddwyd ar ${day}`,
      comments: (n: number) => `${number(n)} sylw hyd yn hyn`,
      readAndSay: 'Darllenwch ef a dywedwch eich barn',
      allPlans: 'Pob cynllun cyhoeddedig',
      changed: 'Beth newidiodd am fod pobl wedi siarad?',
      said: 'Beth ddywedodd pobl',
      accepted: 'Derbyniwyd',
      partly: 'Derbyniwyd yn rhannol',
      because: 'Oherwydd',
      onPlan: 'Cynllun',
      allChanges: 'Gweld popeth a newidiodd',
      how: 'Sut mae’n gweithio',
      how1: 'Darllen',
      how2: 'Dweud',
      how3: 'Gweld',
      howMore: 'Mwy am sut mae’n gweithio',
      demonstration: 'Arddangosiad',
      closed: 'Ar gau',
    },
  },
);

export type HomeWords = ReturnType<typeof homeWords>;
