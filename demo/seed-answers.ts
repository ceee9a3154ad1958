import { writeAnswer } from '../src/features/answers/index.ts';
import type { Demonstration } from './content.ts';
import { keyOf, type Made, staffWith } from './made.ts';
import { during, type Happening, must } from './story.ts';

/** The answers, written as drafts on their day: they are published with the second version. */
export function answersOf(demonstration: Demonstration, made: Made): readonly Happening[] {
  return demonstration.answers.map(
    (answer, number): Happening => ({
      at: during(answer.day, number),
      happen: async (context) => {
        const { private: all } = context.database;
        const inDraft =
          answer.changed.length === 0
            ? []
            : await all
                .selectFrom('draft_passage')
                .select('passage_id')
                .where('plan_id', '=', made.planId)
                .where('position', 'in', [...answer.changed])
                .execute();
        const gone =
          answer.removed.length === 0
            ? []
            : await all
                .selectFrom('published_passage as p')
                .innerJoin('published_plan as plan', 'plan.current_version_id', 'p.version_id')
                .select('p.passage_id')
                .where('plan.id', '=', made.planId)
                .where('p.position', 'in', [...answer.removed])
                .execute();
        const contributionIds = answer.contributions.flatMap(
          (key) => made.contributions.get(key) ?? [],
        );
        const written = await writeAnswer(context, staffWith(made, 'editor'), {
          planId: made.planId,
          key: keyOf(`answer ${answer.key}`),
          contributionIds,
          outcome: answer.outcome,
          because: answer.because,
          passageIds: [...inDraft, ...gone].map((row) => row.passage_id),
        });
        must(written, answer.key);
      },
    }),
  );
}
