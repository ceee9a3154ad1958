import { catalogue } from '../../ui/words/catalogue.ts';
import { count } from '../../ui/words/numbers.ts';

/** The pages on which a plan is made: start, bring in, correct, stages, preview, publish, close. */
export const planWords = catalogue({
  backToWork: 'Back to your work',
  backTo: (title: string) => `Back to ${title}`,

  startTitle: 'Start a plan',
  startLead: 'Nobody outside your place can see it until you publish its first version.',
  startPlace: 'Which place is it for?',
  startChoose: 'Choose a place',
  startName: 'What is it called?',
  startNameHint: 'As people would say it, like “Our health and care plan for the Tarne Valley”',
  start: 'Start',

  published: (version: number, day: string) => `Version ${version} was published on ${day}.`,
  seeAsReaders: 'See it as readers do',
  commentsUntil: (day: string) => `Comments are taken until ${day}.`,
  commentsOpen: 'Comments are open, with no closing day.',
  unpublished: 'Nothing of this plan has been published yet.',
  draftOf: (version: number) => `Version ${version}, the draft`,
  taskImport: 'Bring in the text',
  taskImportAgain: 'Bring in a new text',
  taskImportHint: 'From a Word file, a PDF, Markdown, or pasted',
  toDo: 'To do',
  passages: (n: number) => count(n, 'passage', 'passages'),
  taskEdit: 'Edit the text',
  saved: (when: string, by: string | null) => `Saved ${when}${by ? ` by ${by}` : ''}`,
  taskStages: 'Say what stage each part is at',
  taskStagesHint: 'So that an option does not read as a decision',
  staged: (n: number, headings: number) => `${n} of ${count(headings, 'heading', 'headings')}`,
  taskPreview: 'Look at it as a reader',
  carry: 'Check what happens to comments',
  taskPublish: (version: number) => `Publish version ${version}`,
  said: 'What people say',
  taskInbox: 'Read what people said',
  taskKeyIn: 'Key in what somebody said',
  taskKeyInHint: 'On paper, by telephone, by e-mail or in a meeting',
  taskAnswers: 'Answers',
  taskClosing: 'Set the last day for comments',
  notSet: 'Not set',

  importTitle: 'Bring in the text',
  importLead: 'You see what we found, and can correct it, before anything is saved.',
  importFile: 'Choose a file',
  importFileHint: 'Word (.docx), PDF with text, Markdown, plain text or HTML, up to 20 MB',
  importText: 'Or paste the text',
  importTextHint:
    'Leave an empty line between paragraphs. Begin a heading with # and a list item with -',
  importGo: 'Show the passages',

  checkTitle: 'Check the passages',
  checkLead: (n: number) =>
    `We found ${count(n, 'passage', 'passages')}. People will comment on each of them. Nothing has been saved yet.`,
  checkNotes: 'Please look at',
  checkText: 'The text',
  checkTextHint:
    'Correct it here. # begins a heading, ## one below it, - a list item, | a table row; **bold** and _emphasis_. An empty line ends a paragraph.',
  checkSave: 'Save the draft',
  checkAgain: 'Show the passages again',
  found: 'The passages',
  foundLabel: 'The passages found',
  foundNumber: 'No.',
  foundKind: 'Kind',
  foundWords: 'Words',
  heading: (level: number) => `Heading ${level}`,
  numberedItem: 'Numbered item',
  listItem: 'List item',
  tableHeading: 'Table heading',
  tableRow: 'Table row',
  paragraph: 'Paragraph',

  stages: 'Stages',
  stagesTitle: 'What stage is each part at?',
  stagesLead: 'A stage stands beside its heading and holds until the next heading that has one.',
  stageAsAbove: 'As the part above',
  stagesSave: 'Save the stages',

  previewTitle: (title: string) => `Preview: ${title}`,
  previewLead: 'This is the draft. Only staff of this place can see it.',
  contents: 'Contents',
  comments: 'Comments',

  publish: 'Publish',
  publishFirst: 'Publish the first version',
  publishNext: 'Publish the next version',
  publishLead:
    'A published version stays for ever at its own address and cannot be changed. A mistake is put right by publishing another one.',
  since: 'Since the version that readers see',
  same: (n: number) => count(n, 'passage stays as it is', 'passages stay as they are'),
  moved: (n: number) => count(n, 'passage moves', 'passages move'),
  reworded: (n: number) => count(n, 'passage is reworded', 'passages are reworded'),
  split: (n: number) =>
    count(n, 'passage comes from splitting one', 'passages come from splitting one'),
  merged: (n: number) => count(n, 'passage goes into another', 'passages go into one'),
  added: (n: number) => count(n, 'passage is new', 'passages are new'),
  removed: (n: number) => count(n, 'passage is taken out', 'passages are taken out'),
  settleFirst: 'First',
  summaryOfFirst: 'What is this plan about?',
  summaryOfNext: 'What changed, and why?',
  summaryHint: 'Two or three plain sentences. They stand at the top of the plan.',
  publishClosesHint: 'Leave it empty to keep comments open until you set a day',
  publishNow: 'Publish now',

  closes: 'The last day for comments',
  closingLead:
    'People can comment until midnight at the end of that day. A change is kept on record.',
  closingDay: 'Last day',
  closingDayHint: 'Leave it empty for no closing day',
  save: 'Save',
});

export type PlanWords = ReturnType<typeof planWords>;

/** What each stage is called. */
export const stageLabels = catalogue(
  {
    challenge: 'Challenge',
    vision: 'Vision',
    option: 'Option',
    proposal: 'Proposal',
    consultation: 'Consultation',
    decision: 'Decision',
  },
  {
    cy: {
      challenge: 'Her',
      vision: 'Gweledigaeth',
      option: 'Opsiwn',
      proposal: 'Cynnig',
      consultation: 'Ymgynghoriad',
      decision: 'Penderfyniad',
    },
  },
);

/** What each stage says about the words it stands beside. */
export const stageMeanings = catalogue({
  challenge: 'The problem to be solved. Nothing is proposed yet.',
  vision: 'What things should be like one day.',
  option: 'One of several ways. None has been chosen.',
  proposal: 'What is suggested. It can still change.',
  consultation: 'A formal question to everybody, until a set day.',
  decision: 'Decided, by whom and when is said.',
});
