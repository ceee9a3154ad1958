import type { Private } from '../../platform/database/database.ts';
import { done, type Fault, type Outcome, refused } from '../../ui/words/fault.ts';
import { number } from '../../ui/words/numbers.ts';
import {
  type AnswerInput,
  type AnswerOutcome,
  asOutcome,
  LONGEST_REASON,
  MOST_CONTRIBUTIONS,
  MOST_PASSAGES,
} from './answer.ts';
import { answerFaults } from './answers.faults.ts';

export type CheckedAnswer = {
  readonly outcome: AnswerOutcome;
  readonly because: string;
  readonly contributionIds: readonly string[];
  readonly passageIds: readonly string[];
};

/** Of these, the contributions of the plan that have not been withdrawn. */
async function answerable(db: Private, planId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('contribution')
    .select('id')
    .where('plan_id', '=', planId)
    .where('status', '=', 'received')
    .where('id', 'in', [...ids])
    .execute();
  return rows.map((row) => row.id);
}

/** Of these, the passages that the draft or the current version has. */
async function linkable(db: Private, planId: string, ids: readonly string[]) {
  if (ids.length === 0) return new Set<string>();
  const draft = await db
    .selectFrom('draft_passage')
    .select('passage_id')
    .where('plan_id', '=', planId)
    .where('passage_id', 'in', [...ids])
    .execute();
  const current = await db
    .selectFrom('published_passage as p')
    .innerJoin('published_plan as plan', 'plan.current_version_id', 'p.version_id')
    .select('p.passage_id')
    .where('plan.id', '=', planId)
    .where('p.passage_id', 'in', [...ids])
    .execute();
  return new Set([...draft, ...current].map((row) => row.passage_id));
}

/** Everything to be put right before an answer can be kept, in the order of the form. */
export async function checkAnswer(
  db: Private,
  planId: string,
  input: AnswerInput,
): Promise<Outcome<CheckedAnswer>> {
  const contributionIds = [...new Set(input.contributionIds)];
  const passageIds = [...new Set(input.passageIds)].slice(0, MOST_PASSAGES);
  const because = input.because.trim();
  const outcome = asOutcome(input.outcome);
  const faults: Fault[] = [];
  if (contributionIds.length === 0) faults.push(answerFaults.noContributions());
  else if (contributionIds.length > MOST_CONTRIBUTIONS) {
    faults.push(answerFaults.tooManyContributions());
  } else if ((await answerable(db, planId, contributionIds)).length < contributionIds.length) {
    faults.push(answerFaults.contributionGone());
  }
  if (outcome === undefined) faults.push(answerFaults.outcomeMissing());
  if (because === '') faults.push(answerFaults.becauseMissing());
  if (because.length > LONGEST_REASON) {
    faults.push(answerFaults.becauseLong(number(because.length)));
  }
  const known = await linkable(db, planId, passageIds);
  if (passageIds.some((id) => !known.has(id))) faults.push(answerFaults.passageGone());
  if (outcome === undefined || faults.length > 0) return refused(400, ...faults);
  return done({ outcome, because, contributionIds, passageIds });
}
