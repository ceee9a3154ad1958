import type { Writing } from '../../platform/database/database.ts';
import { sha256 } from '../../platform/secrets/secrets.ts';
import type { Display, Span } from './contribution.ts';
import type { ContributionTable } from './contributions.tables.ts';
import { publishContribution } from './publishing.ts';

/** How a contribution is to be shown, as a member of staff decided. */
export type DisplayDecision = {
  readonly display: Display;
  /** The public reason; null when nothing is hidden or taken out. */
  readonly reason: string | null;
  /** What is taken out of the author's own text, in order. */
  readonly redactions: readonly Span[];
};

/**
 * Stands for the words and the display that somebody looked at before deciding. It changes with
 * the author's edits, a withdrawal, and any decision on how it is shown.
 */
export function displaySeen(row: ContributionTable): string {
  const { revision, status, display, display_reason, redactions } = row;
  return sha256(JSON.stringify([revision, status, display, display_reason, redactions])).slice(
    0,
    24,
  );
}

/**
 * Changes how a contribution is shown, and what anyone may read with it. The author's own text
 * stays as it is.
 *
 * @returns false, with nothing changed, when somebody else changed it since `row` was read.
 */
export async function setDisplay(
  db: Writing,
  row: ContributionTable,
  decision: DisplayDecision,
): Promise<boolean> {
  const next = {
    display: decision.display,
    display_reason: decision.reason,
    redactions: JSON.stringify(decision.redactions),
  };
  const updated = await db
    .updateTable('contribution')
    .set(next)
    .where('id', '=', row.id)
    .where('status', '=', 'received')
    .where('revision', '=', row.revision)
    .where('display', '=', row.display)
    .where('redactions', '=', row.redactions)
    .executeTakeFirst();
  if (updated.numUpdatedRows !== 1n) return false;
  await publishContribution(db, { ...row, ...next });
  return true;
}
