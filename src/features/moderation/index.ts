import type { Feature } from '../../platform/feature.ts';
import type { Answering } from './answered.ts';
import { moderationFaults } from './moderation.faults.ts';
import { moderationPolicy } from './moderation.policy.ts';
import { moderationMigrations } from './moderation.tables.ts';
import { moderationRoutes } from './routes.tsx';

export type { Answering, AnswerLine } from './answered.ts';
export { hideContribution, redactContribution, showContribution } from './moderation.commands.ts';
export { moderationFaults } from './moderation.faults.ts';
export { mayModerate, mayReadContributions } from './moderation.policy.ts';
export { publicReason, type Rule, rules } from './moderation.ts';
export { ChangedWords, ChangedWordsKey } from './pages/changed-words.tsx';
export { planForStaff, type Whereabouts } from './staff.queries.ts';

/** Staff's inbox: what people said, and what of it is shown. Answers come after it in the order. */
export function moderation(answering: Answering): Feature {
  return {
    name: 'moderation',
    migrations: moderationMigrations,
    styles: [new URL('./moderation.css', import.meta.url)],
    routes: moderationRoutes(answering),
    faults: [moderationFaults.examples],
    permissions: Object.entries(moderationPolicy).map(([action, rule]) => ({
      action: `moderation.${action}`,
      description: rule.description,
      roles: rule.roles,
    })),
    personalData: [
      {
        what: 'Which member of staff hid, redacted or showed a contribution, and why',
        why: 'So that nothing is hidden without a name and a reason behind it',
        keptFor: 'As long as the contribution',
      },
    ],
  };
}
