import { z } from 'zod';
import { type FactStatus, factStatuses } from './facts/status.ts';

/**
 * How well something about a place is known: the statuses of the register, and two for what is
 * entered here. `stated`: staff of the place say so. `invented`: made up for a demonstration.
 */
export const placeStatuses = [...factStatuses, 'stated', 'invented'] as const;
export type PlaceStatus = FactStatus | 'stated' | 'invented';

const sourceShape = z
  .object({
    publisher: z.string(),
    title: z.string(),
    /** Where it is or was; null for what is not on a public page. */
    address: z.string().nullable(),
    edition: z.string().nullable(),
  })
  .readonly();

export type EvidenceSource = z.infer<typeof sourceShape>;

/** What stands beside every fact, membership and role holding. */
export const evidenceShape = z.object({
  status: z.enum(placeStatuses),
  sources: z.array(sourceShape).readonly(),
  note: z.string().nullable(),
  unconfirmed: z.string().nullable(),
});

export type Evidence = Readonly<z.infer<typeof evidenceShape>>;

type Stored = {
  readonly status: string;
  readonly sources: string;
  readonly note: string | null;
  readonly unconfirmed: string | null;
};

/** Evidence as it is stored, read and checked. Throws on rows that are not ours: a fault. */
export function evidenceOf(row: Stored): Evidence {
  const { status, sources, note, unconfirmed } = row;
  return evidenceShape.parse({ status, sources: JSON.parse(sources), note, unconfirmed });
}

/** The columns that hold evidence. */
export function evidenceColumns(evidence: Evidence): Stored {
  const { status, sources, note, unconfirmed } = evidence;
  return { status, sources: JSON.stringify(sources), note, unconfirmed };
}

const quiet: ReadonlySet<PlaceStatus> = new Set(['confirmed', 'primary', 'stated', 'invented']);

/** Whether it may stand without a mark; every other status is shown as a tag with its meaning. */
export function needsNoMark(evidence: Pick<Evidence, 'status'>): boolean {
  return quiet.has(evidence.status);
}

/** Evidence for what staff of a place enter themselves. */
export function statedBy(publisher: string, onDay: string, note: string | null = null): Evidence {
  const title = `Entered by its staff on ${onDay}`;
  const sources = [{ publisher, title, address: null, edition: null }];
  return { status: 'stated', sources, note, unconfirmed: null };
}

/** Evidence for what belongs to a demonstration place. */
export function inventedFor(publisher: string, note: string | null = null): Evidence {
  const title = 'Made up for the demonstration';
  const sources = [{ publisher, title, address: null, edition: null }];
  return { status: 'invented', sources, note, unconfirmed: null };
}
