import { z } from 'zod';
import type { Language } from '../../../ui/words/catalogue.ts';
import { factsWords } from './facts.words.ts';
import { regions } from './regions.ts';
import { factSchema, originSchema } from './status.ts';

const text = z.string().trim().min(1);
const odsCode = z.string().regex(/^[0-9A-Z]{3}$/);
const onsCode = z.string().regex(/^E54\d{6}$/);
/** Millions of people, or of pounds. */
const millions = z.number().positive();

const sectors = ['ccg', 'provider', 'council', 'other'] as const;
export type Sector = (typeof sectors)[number];

const post = { name: text, role: text, organisation: text };
const leader = z.strictObject({ ...post, sector: z.enum(sectors) }).readonly();
const laterLeader = z.strictObject({ ...post, when: text }).readonly();

const coded = z.strictObject({ ods: odsCode, name: text }).readonly();

/** The part of a council's area that is in the footprint; absent where all of it is. */
const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('areas'), areas: z.array(text).min(1).readonly() }).readonly(),
  z.strictObject({ kind: z.literal('all-but'), areas: z.array(text).min(1).readonly() }).readonly(),
  z.strictObject({ kind: z.literal('described'), words: text }).readonly(),
  z.strictObject({ kind: z.literal('unspecified') }).readonly(),
]);
const council = z.strictObject({ name: text, part: part.optional() }).readonly();

const fundingGap = z
  .strictObject({
    /** The gap forecast for 2020/21 if nothing changed, in £ million. */
    millions,
    covers: z.enum(['nhs', 'health-and-care', 'not-stated']),
    /** Present where the source adds the years up instead of naming one year. */
    cumulative: z.literal(true).optional(),
    wording: text,
  })
  .readonly();

const publication = z
  .strictObject({
    date: z.iso.date(),
    by: z.enum(['partners', 'council']),
    council: text.optional(),
    afterLeak: z.boolean(),
  })
  .readonly();

export const footprintSchema = z
  .strictObject({
    number: z.int().min(1).max(44),
    slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    /** The name of March 2016. */
    name: text,
    nameOrigin: originSchema,
    region: z.enum(regions),
    regionOrigin: originSchema,
    name2017: factSchema(text),
    onsCode2016: factSchema(onsCode),
    onsCode2017: factSchema(onsCode),
    /** Who led it on 30 March 2016; a value of null says "not yet named". */
    leader: factSchema(leader.nullable()),
    laterLeader: factSchema(laterLeader).nullable(),
    /** `censusCheckMillions` is a rough check: its census small areas times their mean size. */
    population: factSchema(z.strictObject({ millions, censusCheckMillions: millions }).readonly()),
    ccgs: factSchema(z.array(coded).min(1).readonly()),
    councils: factSchema(z.array(council).min(1).readonly()),
    acuteTrusts: factSchema(z.array(coded).min(1).readonly()),
    /** Gaps rest on different bases: never add or rank them. */
    fundingGap: factSchema(fundingGap),
    /** When and how the full plan was published; null where no date has been found. */
    publication: factSchema(publication).nullable(),
    /** The rating of July 2017; null where the published lists do not name the footprint. */
    progressRating: factSchema(z.enum(['outstanding', 'needs-most-improvement'])).nullable(),
  })
  .readonly();

/** One of the 44 areas of England that made a plan together from March 2016. */
export type Footprint = z.infer<typeof footprintSchema>;
export type Leader = z.infer<typeof leader>;
export type CouncilPart = z.infer<typeof part>;
export type CouncilInFootprint = z.infer<typeof council>;

/**
 * A part of a council's area in words that can follow its name. The table's own words are English.
 * @example describePart({ kind: 'all-but', areas: ['Waveney'] }) // 'all but Waveney'
 */
export function describePart(value: CouncilPart | undefined, language: Language = 'en'): string {
  const words = factsWords(language);
  if (value === undefined) return words.wholeCouncil;
  if (value.kind === 'unspecified') return words.partOfCouncil;
  if (value.kind === 'described') return value.words;
  const areas = new Intl.ListFormat(`${language}-GB`).format(value.areas);
  return value.kind === 'areas' ? areas : words.allBut(areas);
}
