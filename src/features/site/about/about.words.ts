import { catalogue } from '../../../ui/words/catalogue.ts';

export const aboutWords = catalogue(
  {
    home: 'Home',
    title: 'How it works',
    lead: 'A place makes its health and care plan together with the people it is for. Nobody needs an account, and nothing that is said gets lost.',
    loop: 'From a draft to a better one',
    step1: 'Publish',
    step1Text:
      'The place publishes a draft early, while it can still change. Every passage has its own address.',
    step2: 'Listen',
    step2Text:
      'People say what they think about any passage: on the web, on paper, by telephone, by e-mail or in a meeting. It all lands in one place and counts the same.',
    step3: 'Give a receipt',
    step3Text:
      'Whoever speaks gets a code. What has a receipt cannot be dropped in silence: if its words are hidden, the reason is public.',
    step4: 'Understand',
    step4Text: 'Staff read everything. A machine may suggest, but a person decides.',
    step5: 'Answer',
    step5Text: 'Accepted, accepted in part or not accepted, and always because of something.',
    step6: 'Publish again',
    step6Text:
      'The next version shows what changed and why. Every earlier comment is still there and says whether its passage stayed, moved, was reworded or went.',
    step7: 'Keep promises',
    step7Text:
      'What was promised stands with its day. When a day moves, the old one stays to be seen.',
    again: 'Then it begins again, with the next draft.',
    rules: 'What you can rely on',
    rule1: 'Taking part needs no account, no puzzle and no JavaScript.',
    rule2: 'Figures show each way of speaking apart: a petition is not a letter.',
    rule3:
      'What is missing is shown as missing: a lead not yet named, a figure that nobody has published.',
    rule4: 'What is not published cannot be reached.',
    rule5:
      'You choose whether your words are shown in full, with personal details taken out, or not at all. You can withdraw them.',
    start: 'Find my place',
    who: 'Who runs this',
    whoText:
      'Equal Footing is open source software under the MIT licence. Each body that runs it is responsible for its own installation and for what its places publish.',
    register: 'The register of places',
    registerText:
      'The first register holds the 44 areas that England’s National Health Service was divided into for planning in March 2016. Each fact says where it comes from and how sure it is. Those areas no longer plan in that form: they are here as a record and as the first test of this service.',
  },
  {
    cy: {
      home: 'Hafan',
      title: 'Sut mae’n gweithio',
      lead: 'Mae lle yn gwneud ei gynllun iechyd a gofal gyda’r bobl y mae ar eu cyfer. Nid oes angen cyfrif ar neb, ac nid oes dim a ddywedir yn mynd ar goll.',
      loop: 'O ddrafft i un gwell',
      step1: 'Cyhoeddi',
      step2: 'Gwrando',
      step3: 'Rhoi derbynneb',
      step4: 'Deall',
      step5: 'Ateb',
      step6: 'Cyhoeddi eto',
      step7: 'Cadw addewidion',
      rules: 'Beth allwch chi ddibynnu arno',
      start: 'Dod o hyd i fy lle',
      who: 'Pwy sy’n rhedeg hyn',
    },
  },
);
