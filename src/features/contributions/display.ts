import { findPersonalData } from '../../methods/personal-data/index.ts';
import { type Display, redact, type Span } from './contribution.ts';
import type { ContributionTable, PublishedContributionTable } from './contributions.tables.ts';

/**
 * Whether new words may be shown at once. Those of somebody who asked for redaction, or in which
 * somebody can be recognised, wait until a person has read them. Nothing is refused.
 */
export function firstDisplay(publication: string, text: string): Display {
  if (publication === 'redacted') return 'waiting';
  if (publication === 'listed-only') return 'shown';
  return findPersonalData(text).some((found) => found.certainty !== 'possible')
    ? 'waiting'
    : 'shown';
}

export function spansOf(redactions: string): readonly Span[] {
  const read: unknown = JSON.parse(redactions);
  if (!Array.isArray(read)) return [];
  return read.flatMap((span: unknown): Span[] =>
    Array.isArray(span) && typeof span[0] === 'number' && typeof span[1] === 'number'
      ? [[span[0], span[1]]]
      : [],
  );
}

function stateOf(row: ContributionTable): string {
  if (row.status === 'withdrawn') return 'withdrawn';
  if (row.display === 'hidden') return 'hidden';
  if (row.publication === 'listed-only') return 'listed-only';
  return row.display;
}

/** What anyone may see of a contribution: the only place where this is decided. */
export function publishedRow(row: ContributionTable): PublishedContributionTable {
  const state = stateOf(row);
  const spans = spansOf(row.redactions);
  // Marked words and a name are words too: what is not shown, or not yet, shows none of them.
  const open = state === 'shown' || state === 'listed-only';
  return {
    id: row.id,
    place_id: row.place_id,
    plan_id: row.plan_id,
    version_id: row.version_id,
    passage_id: row.passage_id,
    quote: open ? row.quote : null,
    text: state === 'shown' ? redact(row.text, spans) : null,
    state,
    reason:
      state === 'hidden' || (state === 'shown' && spans.length > 0) ? row.display_reason : null,
    redacted: state === 'shown' && spans.length > 0 ? 1 : 0,
    edited: row.revision > 1 ? 1 : 0,
    channel: row.channel,
    speaks_for: row.speaks_for,
    organisation_name: open ? row.organisation_name : null,
    said_on: row.said_on,
  };
}
