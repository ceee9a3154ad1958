import { catalogue } from '../../../ui/words/catalogue.ts';

export const plansPageWords = catalogue(
  {
    title: 'Published plans',
    home: 'Home',
    open: 'Taking comments now',
    closed: 'No longer taking comments',
    none: 'No place has published a plan here yet.',
    noneHelp: 'Find your place to see who leads it and to tell it what you think.',
    find: 'Find my place',
  },
  {
    cy: {
      title: 'Cynlluniau cyhoeddedig',
      home: 'Hafan',
      open: 'Yn derbyn sylwadau nawr',
      closed: 'Ddim yn derbyn sylwadau mwyach',
      none: 'Nid oes unrhyw le wedi cyhoeddi cynllun yma eto.',
      noneHelp: 'Dewch o hyd i’ch lle i weld pwy sy’n ei arwain ac i ddweud eich barn.',
      find: 'Dod o hyd i fy lle',
    },
  },
);
