import type { Feature } from '../../platform/feature.ts';
import { contributionFaults } from './contributions.faults.ts';
import { contributionPolicy } from './contributions.policy.ts';
import { contributionMigrations } from './contributions.tables.ts';
import { contributionRoutes } from './routes.tsx';

export { carryContributions, carrySteps, confirmCarry } from './carry.commands.ts';
export { carry, type Step } from './carry.ts';
export {
  type CarriedState,
  type Channel,
  type ContributionInput,
  channels,
  type Display,
  type PublicationChoice,
  publications,
  type Quote,
  REDACTED,
  redact,
  type Span,
  type Speaker,
  speakers,
  type Target,
} from './contribution.ts';
export { contributionFaults } from './contributions.faults.ts';
export {
  contributionByCode,
  contributionsOnPlace,
  countLine,
  countsIn,
  goneIn,
  type Journey,
  journeyOf,
  type PublicContribution,
  publicContribution,
  readCounts,
  type StandingContribution,
  standingAt,
} from './contributions.queries.ts';
export type { ContributionTable } from './contributions.tables.ts';
export { contributionWords, speakerName } from './contributions.words.ts';
export { type DisplayDecision, displaySeen, setDisplay } from './display.commands.ts';
export { spansOf } from './display.ts';
export { editContribution, withdraw } from './edit.commands.ts';
export { PublicationField, publicationName, SpeakerField } from './pages/fields.tsx';
export { Carried } from './pages/hidden-fields.tsx';
export { WordChanges } from './pages/word-changes.tsx';
export { GONE, publishContribution, WHOLE_PLAN } from './publishing.ts';
export { quoteOf } from './quote.ts';
export { codeFor, readCode } from './receipt.ts';
export { type Received, type Submission, submit } from './submit.commands.ts';
export { closedSince, type FoundTarget, findTarget } from './target.ts';

/** What people say, on whatever channel, and what becomes of it from version to version. */
export const contributions: Feature = {
  name: 'contributions',
  migrations: contributionMigrations,
  publishedTables: ['published_contribution', 'carried', 'passage_count'],
  styles: [new URL('./contributions.css', import.meta.url)],
  faults: [contributionFaults.examples],
  routes: contributionRoutes,
  permissions: Object.entries(contributionPolicy).map(([action, rule]) => ({
    action: `contribution.${action}`,
    description: rule.description,
    roles: rule.roles,
  })),
  personalData: [
    {
      what: 'What people write, and the name of an organisation they speak for',
      why: 'To make the plan with them; shown only as each person chose',
      keptFor:
        'With the plan, as part of the public record. Its author may withdraw it with the receipt',
    },
    {
      what: 'An e-mail address, if the person leaves one',
      why: 'To tell them what became of what they said; kept encrypted, with the key outside the database',
      keptFor: 'With what they said, or until they withdraw it',
    },
  ],
};
