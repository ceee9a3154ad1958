import { catalogue } from '../../../ui/words/catalogue.ts';
import { count } from '../../../ui/words/numbers.ts';

export const placeWords = catalogue(
  {
    home: 'Home',
    places: 'Find your place',
    openNow: 'What you can say now',
    openNone: 'No plan of this place takes comments today.',
    tellAnyway: (place: string) => `You can still tell ${place} something.`,
    say: 'Say what you think',
    tell: 'Tell this place something',
    plans: 'The plan',
    plansNone: 'This place has not published a plan here.',
    plansNone2016:
      'The plan that this place wrote in 2016 is not on this service. What is known of its publication stands below, under facts.',
    plansOther: 'Plans that no longer take comments',
    promises: 'Promises',
    promisesNone: 'This place has not published any promised dates here.',
    promisesAll: (n: number) => `See ${count(n, 'promise', 'all promises')} and how they were kept`,
    people: 'People to contact',
    partners: 'Partners',
    facts: 'Facts and where they come from',
    told: 'What people told this place',
    toldLead: 'About the place as a whole, not about words of its plan.',
    toldNone: 'Nobody has told this place anything here yet. You can be the first.',
    toldMore: (n: number) => `Show ${count(n, 'earlier one', 'earlier ones')}`,
    onThisPage: 'On this page',
    changes: 'What changed because people spoke',
  },
  {
    cy: {
      home: 'Hafan',
      places: 'Dod o hyd i’ch lle',
      openNow: 'Beth allwch chi ei ddweud nawr',
      openNone: 'Nid oes cynllun gan y lle hwn yn derbyn sylwadau heddiw.',
      tellAnyway: (place: string) => `Gallwch ddweud rhywbeth wrth ${place} o hyd.`,
      say: 'Dywedwch eich barn',
      tell: 'Dweud rhywbeth wrth y lle hwn',
      plans: 'Y cynllun',
      plansNone: 'Nid yw’r lle hwn wedi cyhoeddi cynllun yma.',
      promises: 'Addewidion',
      promisesNone: 'Nid yw’r lle hwn wedi cyhoeddi unrhyw ddyddiadau yma.',
      people: 'Pobl i gysylltu â nhw',
      partners: 'Partneriaid',
      facts: 'Ffeithiau ac o ble y dônt',
      told: 'Beth ddywedodd pobl wrth y lle hwn',
      toldNone: 'Nid oes neb wedi dweud dim wrth y lle hwn yma eto. Gallwch chi fod y cyntaf.',
      onThisPage: 'Ar y dudalen hon',
      changes: 'Beth newidiodd am fod pobl wedi siarad',
    },
  },
);

export type PlaceWords = ReturnType<typeof placeWords>;
