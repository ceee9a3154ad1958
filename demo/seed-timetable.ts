import { addStep, explainStep, markDone, moveStep } from '../src/features/timetable/index.ts';
import type { Demonstration } from './content.ts';
import { type Made, staffWith } from './made.ts';
import { during, type Happening, must } from './story.ts';

/** The promises: made, moved and kept, each on its own day. */
export function stepsOf(demonstration: Demonstration, made: Made): readonly Happening[] {
  return demonstration.timetable.flatMap((step, number): Happening[] => {
    const [first, ...later] = step.promised;
    if (!first) return [];
    let stepId = '';
    const publisher = () => staffWith(made, 'publisher');
    const happenings: Happening[] = [
      {
        at: during(first.setOn, number),
        happen: async (context) => {
          const added = await addStep(context, publisher(), {
            placeId: made.placeId,
            planId: null,
            title: step.title,
            level: step.level,
            canChange: step.canChange,
            responsible: step.responsible,
            promisedFor: first.date,
          });
          stepId = must(added, step.key).stepId;
        },
      },
    ];
    for (const [index, moved] of later.entries()) {
      happenings.push({
        at: during(moved.setOn, number),
        happen: async (context) => {
          const input = {
            stepId,
            promisedFor: moved.date,
            reason: moved.reason ?? '',
            datesSeen: index + 1,
          };
          must(await moveStep(context, publisher(), input), `${step.key} moved`);
        },
      });
    }
    const { done } = step;
    if (done !== null) {
      happenings.push({
        at: `${done}T20:00:00.000Z`,
        happen: async (context) => {
          must(await markDone(context, publisher(), { stepId, doneOn: done }), `${step.key} done`);
        },
      });
    }
    const { note } = step;
    if (note !== undefined) {
      happenings.push({
        at: during('2026-11-20', number),
        happen: async (context) => {
          must(await explainStep(context, publisher(), { stepId, note }), `${step.key} explained`);
        },
      });
    }
    return happenings;
  });
}
