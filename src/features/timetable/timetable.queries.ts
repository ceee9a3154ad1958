import type { Public } from '../../platform/database/database.ts';
import type { StepDateTable, StepTable } from './timetable.tables.ts';
import { asLevel, type PromisedDate, type Step } from './timetable.ts';

function stepOf(row: StepTable, dates: readonly PromisedDate[]): Step {
  const [first, current] = [dates[0], dates.at(-1)];
  const level = asLevel(row.level);
  if (!first || !current || !level) throw new Error(`Step ${row.id} has no date or no level.`);
  return {
    id: row.id,
    placeId: row.place_id,
    planId: row.plan_id,
    title: row.title,
    level,
    canChange: row.can_change,
    responsible: row.responsible,
    doneOn: row.done_on,
    note: row.note,
    notedOn: row.noted_on,
    first,
    current,
    dates,
  };
}

function dateOf(row: StepDateTable): PromisedDate {
  return { promisedFor: row.promised_for, setOn: row.set_on, reason: row.reason };
}

async function withDates(db: Public, rows: readonly StepTable[]): Promise<readonly Step[]> {
  if (rows.length === 0) return [];
  const dates = await db
    .selectFrom('step_date')
    .selectAll()
    .where(
      'step_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('step_id')
    .orderBy('position')
    .execute();
  const byStep = Map.groupBy(dates, (row) => row.step_id);
  return rows.map((row) => stepOf(row, (byStep.get(row.id) ?? []).map(dateOf)));
}

/** The steps of a place, in no order of meaning: `arranged()` puts them in one. */
export async function stepsOf(
  db: Public,
  placeId: string,
  planId?: string,
): Promise<readonly Step[]> {
  const all = db.selectFrom('step').selectAll().where('place_id', '=', placeId).orderBy('id');
  const rows = await (planId === undefined ? all : all.where('plan_id', '=', planId)).execute();
  return withDates(db, rows);
}

/** One step, or undefined where there is none of that id. */
export async function stepById(db: Public, id: string): Promise<Step | undefined> {
  const row = await db.selectFrom('step').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const [step] = await withDates(db, [row]);
  return step;
}
