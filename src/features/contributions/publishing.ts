import { cachedQuery } from '../../platform/database/cached-query.ts';
import type { Writing } from '../../platform/database/database.ts';
import type { ContributionTable } from './contributions.tables.ts';
import { publishedRow } from './display.ts';

/** Stands for the plan as a whole in `passage_count`. */
export const WHOLE_PLAN = '*';
/** Stands for words that are no longer in the version. */
export const GONE = '-';

/** Where a contribution is counted in a version. */
export function countedAt(standing: {
  readonly state: string;
  readonly passage_id: string | null;
}): string {
  return standing.state === 'gone' ? GONE : (standing.passage_id ?? WHOLE_PLAN);
}

/** Brings what anyone may see in step with a contribution that was just written. */
export async function publishContribution(db: Writing, row: ContributionTable): Promise<void> {
  const published = publishedRow(row);
  const write = () =>
    db
      .insertInto('published_contribution')
      .values(published)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(published));
  const values = Object.values(published);
  await cachedQuery(db, 'publish a contribution', write, [...values, ...values]);
}

/** Adds to the number of contributions counted there; `by` is −1 when one is withdrawn. */
export async function countAt(
  db: Writing,
  versionId: string,
  at: string,
  by: 1 | -1,
): Promise<void> {
  const row = { version_id: versionId, passage_id: at, contributions: by };
  const add = () =>
    db
      .insertInto('passage_count')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['version_id', 'passage_id'])
          .doUpdateSet((eb) => ({ contributions: eb('passage_count.contributions', '+', by) })),
      );
  await cachedQuery(db, 'count a contribution', add, [...Object.values(row), by]);
}
