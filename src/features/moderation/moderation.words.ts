import type { TagColour } from '../../ui/nhs/tag/tag.tsx';
import { catalogue } from '../../ui/words/catalogue.ts';
import { count } from '../../ui/words/numbers.ts';

const stateNames: Readonly<Record<string, string>> = {
  waiting: 'Waiting to be read',
  shown: 'Shown',
  hidden: 'Hidden',
  'listed-only': 'Listed only',
  withdrawn: 'Withdrawn',
};

export const stateColours: Readonly<Record<string, TagColour>> = {
  waiting: 'yellow',
  shown: 'green',
  hidden: 'red',
  'listed-only': 'blue',
  withdrawn: 'grey',
};

const channelNames: Readonly<Record<string, string>> = {
  web: 'On the web',
  paper: 'On paper',
  phone: 'By telephone',
  'e-mail': 'By e-mail',
  meeting: 'In a meeting',
  petition: 'By petition',
};

const speakerNames: Readonly<Record<string, string>> = {
  self: 'For themselves',
  'on-behalf': 'On behalf of somebody',
  organisation: 'For an organisation',
};

const choices: Readonly<Record<string, string>> = {
  'in-full': 'In full',
  redacted: 'With personal details taken out first',
  'listed-only': 'Do not show the words',
};

const happenings: Readonly<Record<string, string>> = {
  'contribution.received': 'Received',
  'contribution.edited': 'Changed by its author',
  'contribution.withdrawn': 'Withdrawn by its author',
  'contribution.shown': 'Shown',
  'contribution.hidden': 'Hidden',
  'contribution.redacted': 'Words taken out',
};

const fates: Readonly<Record<string, string>> = {
  same: 'Its words stayed as they were',
  moved: 'Its words stand elsewhere now',
  reworded: 'Its words have changed',
  gone: 'Its words are gone',
};

const kinds: Readonly<Record<string, string>> = {
  'nhs-number': 'NHS number',
  'national-insurance-number': 'National Insurance number',
  email: 'E-mail address',
  telephone: 'Telephone number',
  postcode: 'Postcode',
  'date-of-birth': 'Date of birth',
  name: 'Name',
};

/** Staff pages are in English. */
export const moderationWords = catalogue({
  inbox: 'What people said',
  inboxOn: (what: string) => `What people said: ${what}`,
  back: 'Back to your work',
  backToInbox: 'Back to what people said',
  wholePlace: 'The place as a whole',
  everything: 'All',
  states: 'By what is shown',
  state: (state: string) => stateNames[state] ?? state,
  channel: (channel: string) => channelNames[channel] ?? channel,
  speaker: (speaker: string) => speakerNames[speaker] ?? speaker,
  choice: (choice: string) => choices[choice] ?? choice,
  happening: (kind: string) => happenings[kind] ?? kind,
  fate: (state: string) => fates[state] ?? state,
  kind: (kind: string) => kinds[kind] ?? kind,
  certainty: (certainty: string) => (certainty === 'possible' ? 'worth a look' : certainty),
  narrow: 'Narrow the list',
  howSaid: 'How it was said',
  speaksFor: 'Who it speaks for',
  answer: 'Answer',
  hasAnswer: 'Has an answer',
  noAnswer: 'No answer yet',
  passage: 'What it is about',
  anyPassage: 'Anything in the plan',
  wholePlan: 'The plan as a whole',
  words: 'Words in it',
  show: 'Show these',
  clear: 'Show everything',
  found: (n: number) => count(n, 'contribution', 'contributions'),
  foundPage: (n: number, from: number, to: number) =>
    `${count(n, 'contribution', 'contributions')}, newest first: ${from} to ${to}`,
  waiting: (n: number) =>
    n === 1 ? '1 contribution waits to be read' : `${n} contributions wait to be read`,
  waitingWhy: 'Nobody outside can read their words until one of you has.',
  none: 'Nobody has said anything yet. When somebody does, it is here at once.',
  noneFound: 'Nothing fits all of that.',
  choose: 'Choose to answer',
  answerThese: 'Answer the chosen ones',
  answerThis: 'Answer this',
  read: 'Read all of it',
  aboutWhole: 'About the plan as a whole',
  aboutPlace: 'About the place as a whole',
  about: 'About',
  redacted: 'Words taken out',
  placeInbox: 'What people said about the place as a whole',
  placeNoAnswer:
    'An answer is published with a version of a plan. What was said about the place as a whole is read here, and answered when you write to people or put it into a plan.',
  said: 'What was said',
  author: 'The author’s own words',
  authorHint: 'Nobody outside can read what is marked.',
  takenOut: 'taken out: ',
  takenOutEnd: ' end of what is taken out',
  public: 'What anyone can read now',
  publicNothing: 'Nothing of the words. Readers see that there is a contribution.',
  publicReason: 'The reason everybody reads',
  facts: 'About it',
  saidOn: 'Said on',
  received: 'Received',
  by: (what: string, who: string) => `${what}, by ${who}`,
  keyed: 'keyed in by staff',
  wish: 'How it may be shown',
  quote: 'Words that were marked',
  passageRead: 'The passage as the person read it',
  passageNow: 'The passage as it stands now',
  passageSame: 'It stands in the current version unchanged.',
  earlier: 'Earlier wordings',
  history: 'What has happened to it',
  reason: 'Reason:',
  decide: 'Decide what is shown',
  onlyModerators: 'Your role lets you read this. A moderator decides what is shown.',
  showIt: 'Show it as it is',
  showAgain: 'Show it again',
  showAgainParts: 'Show it again, without the words taken out',
  showWhole: 'Show every word of it',
  showHint: 'You have read it, and nothing in it breaks a rule.',
  redact: 'Take words out',
  redactHint:
    'The rest is shown, with a mark where words are missing. The author’s own text is kept out of sight.',
  proposals: 'Words to take out',
  proposalsHint:
    'The computer suggests those marked as a suggestion. It can be wrong, and it can miss things: check the whole text.',
  suggestion: (what: string, certainty: string) =>
    `Suggested by the computer: ${what}, ${certainty}`,
  outNow: 'Taken out now. Untick it to put it back',
  phrases: 'Other words to take out',
  phrasesHint: 'Type them exactly as they stand, one piece on each line. Every place is taken out.',
  why: 'Why?',
  whyWords: 'More, in your own words (you may leave it empty)',
  whyHint:
    'Everybody reads this, also the person who wrote it. Be fair and do not repeat the words.',
  redactButton: 'Take these words out',
  hide: 'Hide it',
  hideHint:
    'It still counts, and everybody sees that there is one and why its words are hidden. Disagreement, anger and bad spelling are no reasons.',
  hideButton: 'Hide it',
  changeReason: 'Change the reason',
  answers: 'Answers',
  noAnswers: 'No answer yet.',
  draft: 'Draft, not visible to anyone outside',
  publishedAnswer: 'Published',
  problem: 'This is how it stands now',
  pageOf: (page: number, last: number) => `${page} of ${last}`,
});

/** How old and new words are told apart. */
export const changedWords = catalogue(
  {
    before: 'Before',
    now: 'Now',
    out: 'taken out:',
    in: 'put in:',
    end: 'end.',
    gone: 'This passage was taken out.',
    fresh: 'This passage is new.',
    notation: 'Words struck through were taken out. Underlined words were put in.',
  },
  {
    cy: {
      before: 'Cynt',
      now: 'Nawr',
      out: 'tynnwyd allan:',
      in: 'rhoddwyd i mewn:',
      end: 'diwedd.',
      gone: 'Tynnwyd y darn hwn allan.',
      fresh: 'Mae’r darn hwn yn newydd.',
      notation:
        'Tynnwyd allan y geiriau â llinell drwyddynt. Rhoddwyd i mewn y geiriau wedi’u tanlinellu.',
    },
  },
);
