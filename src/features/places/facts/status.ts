import { z } from 'zod';

/**
 * How well a fact of 2016 is known. The set is closed: a page has one wording for each, and a new
 * kind of evidence has to be added here first.
 */
export const factStatuses = [
  'confirmed',
  'primary',
  'secondary',
  'partly',
  'derived',
  'inferred',
  'recollection',
] as const;

export type FactStatus = (typeof factStatuses)[number];

/** Facts that may stand on a page without a mark; the words for the others are in facts.words.ts. */
const solid: ReadonlySet<FactStatus> = new Set(['confirmed', 'primary']);

const text = z.string().trim().min(1);

/** Where a fact comes from: its status, the ids of its sources, and what a reader should know. */
const originShape = {
  status: z.enum(factStatuses),
  sources: z.array(text).readonly(),
  note: text.optional(),
  /** Something else that was said, for which there is no source. Show it only with that mark. */
  unconfirmed: text.optional(),
};

/** A recollection has no source, and everything else has one: what the whole table rests on. */
const sourceFitsStatus = z
  .object({ status: originShape.status, sources: originShape.sources })
  .refine(({ status, sources }) => (status === 'recollection') === (sources.length === 0));

const sourceRule = 'a recollection names no source; any other status names at least one';

export const originSchema = z
  .strictObject(originShape)
  .readonly()
  .refine((origin) => sourceFitsStatus.safeParse(origin).success, sourceRule);

/** A schema for one fact: its value beside its origin. */
export function factSchema<Value extends z.ZodType>(value: Value) {
  return z
    .strictObject({ value, ...originShape })
    .readonly()
    .refine((fact) => sourceFitsStatus.safeParse(fact).success, sourceRule);
}

export type Origin = z.infer<typeof originSchema>;
export type Fact<Value> = Origin & { readonly value: Value };

/**
 * Whether a fact has a source, so that a page may show it. Where it has none the page leaves it
 * out, or shows it with `factsWords(language)[status]` beside it.
 * @example hasSource({ status: 'recollection', sources: [] }) // false
 */
export function hasSource(origin: Pick<Origin, 'sources'>): boolean {
  return origin.sources.length > 0;
}

/** Whether a fact may stand on a page without a mark beside it. */
export function isSolid(origin: Pick<Origin, 'status'>): boolean {
  return solid.has(origin.status);
}
