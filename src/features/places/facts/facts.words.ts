import { catalogue } from '../../../ui/words/catalogue.ts';

/** What a person reads about regions, the status of a fact, parts of councils and shares. */
export const factsWords = catalogue(
  {
    north: 'North',
    'midlands-and-east': 'Midlands and East',
    london: 'London',
    south: 'South',

    confirmed: 'Confirmed',
    confirmedMeaning: 'A public page says so.',
    primary: 'Stated by the NHS',
    primaryMeaning: 'The plan or an NHS body says so.',
    secondary: 'Reported',
    secondaryMeaning: 'The press or campaigners say so, not the plan itself.',
    partly: 'Partly confirmed',
    partlyMeaning: 'A public page says so, but one detail is not certain.',
    derived: 'Worked out',
    derivedMeaning: 'Worked out from published figures or tables.',
    inferred: 'Inferred',
    inferredMeaning: 'It follows from other facts; no page says so.',
    recollection: 'Not confirmed',
    recollectionMeaning: 'From memory. No source has been found.',

    everyone: 'everyone',
    nearlyEveryone: 'more than 99% of people',
    hardlyAnyone: 'fewer than 1% of people',
    people: (percent: number) => `about ${percent}% of people`,

    wholeCouncil: 'all of it',
    partOfCouncil: 'part of it',
    allBut: (areas: string) => `all but ${areas}`,
  },
  {
    cy: {
      north: 'Gogledd',
      'midlands-and-east': 'Canolbarth a Dwyrain',
      london: 'Llundain',
      south: 'De',

      confirmed: 'Wedi’i gadarnhau',
      confirmedMeaning: 'Mae tudalen gyhoeddus yn dweud hynny.',
      primary: 'Yn ôl y GIG',
      primaryMeaning: 'Mae’r cynllun neu gorff GIG yn dweud hynny.',
      secondary: 'Adroddwyd',
      secondaryMeaning: 'Mae’r wasg neu ymgyrchwyr yn dweud hynny, nid y cynllun ei hun.',
      partly: 'Wedi’i gadarnhau’n rhannol',
      partlyMeaning: 'Mae tudalen gyhoeddus yn dweud hynny, ond nid yw un manylyn yn sicr.',
      derived: 'Wedi’i gyfrifo',
      derivedMeaning: 'Wedi’i gyfrifo o ffigurau neu dablau cyhoeddedig.',
      inferred: 'Wedi’i gasglu',
      inferredMeaning: 'Mae’n dilyn o ffeithiau eraill; nid oes tudalen yn dweud hynny.',
      recollection: 'Heb ei gadarnhau',
      recollectionMeaning: 'O’r cof. Ni ddaethpwyd o hyd i ffynhonnell.',

      everyone: 'pawb',
      nearlyEveryone: 'mwy na 99% o bobl',
      hardlyAnyone: 'llai nag 1% o bobl',
      people: (percent: number) => `tua ${percent}% o bobl`,

      wholeCouncil: 'y cyfan',
      partOfCouncil: 'rhan ohono',
      allBut: (areas: string) => `pob rhan ond ${areas}`,
    },
  },
);
