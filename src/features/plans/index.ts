import type { Feature } from '../../platform/feature.ts';
import { planFaults } from './plan.faults.ts';
import { planPolicy } from './plan.policy.ts';
import { planMigrations } from './plans.tables.ts';
import type { PublicationStep } from './publication.ts';
import { planRoutes } from './routes.tsx';

export { createPlan, saveDraft } from './drafts.commands.ts';
export {
  type Draft,
  type DraftWithPassages,
  draftById,
  draftsFor,
  passagesIn,
} from './drafts.queries.ts';
export { Contents } from './pages/contents.tsx';
export { PlanText, StageTag } from './pages/plan-text.tsx';
export { planFaults } from './plan.faults.ts';
export { mayPublish, mayReadDraft, mayWrite } from './plan.policy.ts';
export {
  asStage,
  isOpen,
  type Passage,
  type Plan,
  type PublishedPassage,
  type PublishedPlan,
  type Stage,
  stages,
  type Version,
} from './plan.ts';
export {
  type Change,
  changesOf,
  type PassageInVersion,
  passageHistory,
  passagesOf,
  publishedPlanById,
  publishedPlanBySlug,
  publishedPlans,
  publishedPlansOf,
  versionsOf,
} from './plans.queries.ts';
export type { Publication, PublicationStep, Redrafting } from './publication.ts';
export {
  beforePublishing,
  publishVersion,
  redraftingOf,
  setClosingDay,
} from './publish.commands.ts';

/** A plan, its draft, its versions and their passages. */
export function plans(options: { readonly atPublication: readonly PublicationStep[] }): Feature {
  return {
    name: 'plans',
    migrations: planMigrations,
    publishedTables: [
      'published_plan',
      'published_version',
      'published_passage',
      'published_change',
    ],
    styles: [new URL('./plans.css', import.meta.url)],
    routes: (app, context) => planRoutes(app, context, options.atPublication),
    faults: [planFaults.examples],
    permissions: Object.entries(planPolicy).map(([action, rule]) => ({
      action: `plan.${action}`,
      description: rule.description,
      roles: rule.roles,
    })),
  };
}
