import type { Feature } from '../../platform/feature.ts';
import { answerFaults } from './answers.faults.ts';
import { answerJobs } from './answers.jobs.ts';
import { answerPolicy } from './answers.policy.ts';
import { answerMigrations } from './answers.tables.ts';
import { answerRoutes } from './routes.tsx';

export { type AnswerOutcome, outcomes } from './answer.ts';
export { deleteAnswer, editAnswer, type NewAnswer, writeAnswer } from './answers.commands.ts';
export { answerFaults } from './answers.faults.ts';
export { mayAnswer } from './answers.policy.ts';
export {
  type AnsweredPassage,
  answersFor,
  answersOfPlan,
  type PublicAnswer,
} from './answers.queries.ts';
export { answerWords } from './answers.words.ts';
export { AnswerView, type AnswerViewProps } from './pages/answer-view.tsx';
export { publishAnswers } from './publish-answers.ts';
export { answering } from './staff.queries.ts';
export { type ChangesSummary, changesSummary } from './summary.queries.ts';

/** What was decided about what people said, and why: drafts by staff, published with a version. */
export const answers: Feature = {
  name: 'answers',
  migrations: answerMigrations,
  publishedTables: [
    'published_answer',
    'published_answer_contribution',
    'published_answer_passage',
  ],
  styles: [new URL('./answers.css', import.meta.url)],
  routes: answerRoutes,
  jobs: answerJobs,
  faults: [answerFaults.examples],
  permissions: Object.entries(answerPolicy).map(([action, rule]) => ({
    action: `answer.${action}`,
    description: rule.description,
    roles: rule.roles,
  })),
  personalData: [
    {
      what: 'Which contributions a letter about an answer was sent for, without the address',
      why: 'So that nobody gets the same letter twice',
      keptFor: 'As long as the contribution',
    },
  ],
};
