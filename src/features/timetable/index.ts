import type { Feature } from '../../platform/feature.ts';
import { timetableRoutes } from './routes.tsx';
import { timetableFaults } from './timetable.faults.ts';
import { timetablePolicy } from './timetable.policy.ts';
import { timetableMigrations } from './timetable.tables.ts';

export { explainStep, markDone, markNotDone, moveStep } from './change-step.commands.ts';
export type { NewStep } from './check-step.ts';
export { PromiseFigures } from './parts/promise-figures.tsx';
export { PromiseList } from './parts/promise-list.tsx';
export { addStep } from './timetable.commands.ts';
export { mayPromise } from './timetable.policy.ts';
export { stepById, stepsOf } from './timetable.queries.ts';
export {
  arranged,
  figuresOf,
  type Level,
  levels,
  type PromisedDate,
  type Step,
  type StepState,
  stateOf,
} from './timetable.ts';

/** What a place has promised, for which day, and what became of it. */
export const timetable: Feature = {
  name: 'timetable',
  migrations: timetableMigrations,
  publishedTables: ['step', 'step_date'],
  styles: [new URL('./timetable.css', import.meta.url)],
  routes: timetableRoutes,
  faults: [timetableFaults.examples],
  permissions: Object.entries(timetablePolicy).map(([action, rule]) => ({
    action: `timetable.${action}`,
    description: rule.description,
    roles: rule.roles,
  })),
  personalData: [
    {
      what: 'The name of whoever is responsible for a promised step, as the place gives it',
      why: 'So that everybody can see whom to ask',
      keptFor: 'As long as the promise is here, which is part of the public record',
    },
  ],
};
