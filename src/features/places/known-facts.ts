import { z } from 'zod';
import { evidenceOf, evidenceShape } from './evidence.ts';
import type { PlaceFactTable } from './places.tables.ts';

const text = z.string().min(1);

/** What each kind of fact looks like: the shape of `place_fact.value`. */
export const factValues = {
  name: text,
  region: text,
  /** `about`: the source rounded it. `censusCheck`: a rough check from the census's small areas. */
  population: z
    .object({
      people: z.int().positive(),
      about: z.boolean(),
      censusCheck: z.int().positive().nullable(),
    })
    .readonly(),
  settlements: z.array(text).readonly(),
  /** Forecast for 2020/21 if nothing changed. Bases differ: never add or rank gaps. */
  gap: z
    .object({
      pounds: z.int().positive(),
      covers: z.enum(['nhs', 'health-and-care', 'not-stated']),
      /** The source adds the years up instead of naming one year. */
      cumulative: z.boolean(),
      /** How the source puts what it covers. */
      wording: text,
    })
    .readonly(),
  published: z
    .object({
      date: z.iso.date(),
      by: z.enum(['partners', 'council']),
      council: text.nullable(),
      afterLeak: z.boolean(),
    })
    .readonly(),
  'rating-2017': z.enum(['outstanding', 'needs-most-improvement']),
  'name-2017': text,
  'code-2016': text,
  'code-2017': text,
} as const;

export type FactKind = keyof typeof factValues;
export type FactValue<Kind extends FactKind> = z.infer<(typeof factValues)[Kind]>;

function known<Value extends z.ZodType>(value: Value) {
  return evidenceShape.extend({ value }).readonly().optional();
}

const knownFacts = z
  .object({
    name: known(factValues.name),
    region: known(factValues.region),
    population: known(factValues.population),
    settlements: known(factValues.settlements),
    gap: known(factValues.gap),
    published: known(factValues.published),
    'rating-2017': known(factValues['rating-2017']),
    'name-2017': known(factValues['name-2017']),
    'code-2016': known(factValues['code-2016']),
    'code-2017': known(factValues['code-2017']),
  })
  .readonly();

/** The facts of one place by kind, each with its status and sources; what is absent is not known. */
export type KnownFacts = z.infer<typeof knownFacts>;

/** Facts as they are stored, read and checked. Throws on a fact without a status. */
export function factsOf(rows: readonly PlaceFactTable[]): KnownFacts {
  const entries = rows.map((row) => {
    const fact = { value: JSON.parse(row.value), ...evidenceOf(row) };
    return [row.kind, fact] as const;
  });
  return knownFacts.parse(Object.fromEntries(entries));
}
