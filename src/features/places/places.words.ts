import { catalogue } from '../../ui/words/catalogue.ts';
import { number } from '../../ui/words/numbers.ts';
import { startOfSentence } from './start-of-sentence.ts';

const places = (n: number) => (n === 1 ? '1 place' : `${number(n)} places`);
const lleoedd = (n: number) => (n === 1 ? '1 lle' : `${number(n)} lle`);

/** Finding a place, and an organisation's page. */
export const placesWords = catalogue(
  {
    home: 'Home',
    title: 'Find your place',
    resultsTitle: (query: string) => `${query} – find your place`,
    intro:
      'A place is an area that makes one health and care plan. Find yours to see what is planned, who leads it and what you can say now.',
    searchLabel: 'Which place am I in?',
    searchHint:
      'Enter your council, like Leeds or Camden. You can also enter a place, a clinical commissioning group (CCG) or the name of a person who leads a plan.',
    region: 'Region',
    everyRegion: 'All of England',
    lead: 'Lead',
    anyLead: 'Named or not',
    leadNamed: 'Named',
    leadNotNamed: 'Not yet named',
    search: 'Search',
    narrow: 'Narrow it down by region or lead',
    startAgain: 'Show all places',
    demonstration: 'Demonstration',
    fictional: 'Fictional',
    demonstrationText: 'Look around and try everything here. Nothing you do affects a real place.',
    visit: (name: string) => `Visit ${name}`,
    other: 'Other places',
    map: 'The 44 places of March 2016',
    mapIntro:
      'In March 2016 England was divided into 44 areas, called footprints, to plan health and care together. Each has one square, so that small places are as easy to choose as large ones.',

    answerOne: (council: string) => `${council} is in`,
    answerSplit: (council: string, n: number) => `${council} is divided between ${places(n)}`,
    answerSeveral: (query: string, n: number) =>
      `${number(n)} councils fit “${query}”. Which one is yours?`,
    shareHere: (share: string) => `${startOfSentence(share)} in this council’s area live here.`,
    partHere: (part: string) => `Its own list names this part: ${part}.`,
    notListed: 'Its own list does not name this council.',
    since: (day: string) =>
      `This council began on ${day}. The answer is for its area as it was in 2016.`,
    shareSource: 'Where these shares come from',
    postcodes: 'Not sure which part you live in? Your council can tell you.',

    found: (n: number) => `${places(n)} found`,
    alsoFound: (n: number) => `${places(n)} found by the same words`,
    nothing: (query: string) => `We found nothing for “${query}”`,
    nothingFiltered: 'No place fits these choices',
    nothingHelp:
      'Check the spelling, or enter the name of the council that collects your bins. Places in Wales, Scotland and Northern Ireland are not in this register.',
    didYouMean: 'Did you mean',
    wider: 'Look in all of England, whatever the lead',
    seeAll: 'See all places',
    leadIs: (name: string) => `Lead: ${name}`,
    leadNone: 'Lead: not yet named',
    by_name: 'Name of the place',
    'by_name-2017': 'Its name in 2017',
    by_council: 'Council',
    by_district: 'Council',
    by_lead: 'Lead',
    by_ccg: 'CCG',
    'by_acute-trust': 'Hospital trust',
    'by_later-lead': 'Lead named later',
    by_settlement: 'Town or village',
    by_organisation: 'Organisation',

    ccg: 'Clinical commissioning group (CCG)',
    council: 'Council',
    'acute-trust': 'Hospital trust',
    code: 'Code',
    inPlaces: (n: number) => `Part of ${places(n)}`,
    inNone: 'We know of no place that this organisation belongs to.',
    posts: 'People from here who hold a post in a place',
  },
  {
    cy: {
      home: 'Hafan',
      title: 'Dod o hyd i’ch lle',
      resultsTitle: (query: string) => `${query} – dod o hyd i’ch lle`,
      intro:
        'Ardal sy’n gwneud un cynllun iechyd a gofal yw lle. Dewch o hyd i’ch un chi i weld beth sydd ar y gweill, pwy sy’n ei arwain a beth y gallwch ei ddweud nawr.',
      searchLabel: 'Ym mha le ydw i?',
      searchHint:
        'Rhowch enw eich cyngor, fel Leeds neu Camden. Gallwch hefyd roi enw lle, grŵp comisiynu clinigol (CCG) neu berson sy’n arwain cynllun.',
      region: 'Rhanbarth',
      everyRegion: 'Lloegr gyfan',
      lead: 'Arweinydd',
      anyLead: 'Wedi’i enwi neu beidio',
      leadNamed: 'Wedi’i enwi',
      leadNotNamed: 'Heb ei enwi eto',
      search: 'Chwilio',
      narrow: 'Cyfyngu yn ôl rhanbarth neu arweinydd',
      startAgain: 'Dangos pob lle',
      demonstration: 'Arddangosiad',
      fictional: 'Dychmygol',
      demonstrationText:
        'Edrychwch o gwmpas a rhoi cynnig ar bopeth yma. Nid yw dim a wnewch yn effeithio ar le go iawn.',
      visit: (name: string) => `Ymweld â ${name}`,
      other: 'Lleoedd eraill',
      map: '44 lle mis Mawrth 2016',
      mapIntro:
        'Ym mis Mawrth 2016 rhannwyd Lloegr yn 44 ardal i gynllunio iechyd a gofal gyda’i gilydd. Mae gan bob un sgwâr, fel bod lleoedd bach mor hawdd eu dewis â rhai mawr.',
      answerOne: (council: string) => `Mae ${council} yn`,
      answerSplit: (council: string, n: number) =>
        `Mae ${council} wedi’i rannu rhwng ${lleoedd(n)}`,
      answerSeveral: (query: string, n: number) =>
        `Mae ${number(n)} cyngor yn cyfateb i “${query}”. Pa un yw eich un chi?`,
      shareHere: (share: string) => `Mae ${share} yn ardal y cyngor hwn yn byw yma.`,
      partHere: (part: string) => `Mae ei restr ei hun yn enwi’r rhan hon: ${part}.`,
      notListed: 'Nid yw ei restr ei hun yn enwi’r cyngor hwn.',
      since: (day: string) =>
        `Dechreuodd y cyngor hwn ar ${day}. Mae’r ateb ar gyfer ei ardal fel yr oedd yn 2016.`,
      shareSource: 'O ble mae’r cyfrannau hyn yn dod',
      postcodes: 'Ddim yn siŵr ym mha ran rydych chi’n byw? Gall eich cyngor ddweud wrthych.',
      found: (n: number) => `Wedi dod o hyd i ${lleoedd(n)}`,
      alsoFound: (n: number) => `Wedi dod o hyd i ${lleoedd(n)} gyda’r un geiriau`,
      nothing: (query: string) => `Ni ddaethom o hyd i ddim ar gyfer “${query}”`,
      nothingFiltered: 'Nid oes lle yn cyfateb i’r dewisiadau hyn',
      nothingHelp:
        'Gwiriwch y sillafu, neu rhowch enw’r cyngor sy’n casglu eich biniau. Nid yw lleoedd yng Nghymru, yr Alban na Gogledd Iwerddon yn y gofrestr hon.',
      didYouMean: 'Oeddech chi’n meddwl',
      wider: 'Chwilio ledled Lloegr, beth bynnag fo’r arweinydd',
      seeAll: 'Gweld pob lle',
      leadIs: (name: string) => `Arweinydd: ${name}`,
      leadNone: 'Arweinydd: heb ei enwi eto',
      by_name: 'Enw’r lle',
      'by_name-2017': 'Ei enw yn 2017',
      by_council: 'Cyngor',
      by_district: 'Cyngor',
      by_lead: 'Arweinydd',
      'by_acute-trust': 'Ymddiriedolaeth ysbytai',
      'by_later-lead': 'Arweinydd a enwyd yn ddiweddarach',
      by_settlement: 'Tref neu bentref',
      by_organisation: 'Sefydliad',

      ccg: 'Grŵp comisiynu clinigol (CCG)',
      council: 'Cyngor',
      'acute-trust': 'Ymddiriedolaeth ysbytai',
      code: 'Cod',
      inPlaces: (n: number) => `Rhan o ${lleoedd(n)}`,
      inNone: 'Ni wyddom am unrhyw le y mae’r sefydliad hwn yn perthyn iddo.',
      posts: 'Pobl oddi yma sydd â swydd mewn lle',
    },
  },
);
