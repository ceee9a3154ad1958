import { z } from 'zod';
import type { Footprint } from './footprint.ts';
import data from './tables/sources.json' with { type: 'json' };

const sourceSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    publisher: z.string().min(1),
    title: z.string().min(1),
    address: z.url({ protocol: /^https?$/ }).optional(),
    edition: z.string().optional(),
  })
  .readonly();

/** A page or table that a fact rests on. Some are no longer online; the address says where it was. */
export type Source = z.infer<typeof sourceSchema>;

export const sources: readonly Source[] = z.array(sourceSchema).readonly().parse(data);

const byId = new Map(sources.map((source) => [source.id, source]));

/**
 * The sources behind a fact, in the order in which the fact names them.
 * Throws on an id that is not in the table: the data is ours, so that is a fault.
 */
export function sourcesOf(origin: { readonly sources: readonly string[] }): readonly Source[] {
  return origin.sources.map((id) => {
    const source = byId.get(id);
    if (source === undefined) throw new Error(`No source is called "${id}"`);
    return source;
  });
}

/** Every source that a footprint's facts rest on, each once, for the foot of its page. */
export function sourcesOfFootprint(footprint: Footprint): readonly Source[] {
  const origins = [
    footprint.nameOrigin,
    footprint.regionOrigin,
    footprint.name2017,
    footprint.onsCode2016,
    footprint.onsCode2017,
    footprint.leader,
    footprint.laterLeader,
    footprint.population,
    footprint.ccgs,
    footprint.councils,
    footprint.acuteTrusts,
    footprint.fundingGap,
    footprint.publication,
    footprint.progressRating,
  ];
  const all = origins.flatMap((origin) => (origin === null ? [] : sourcesOf(origin)));
  return [...new Set(all)];
}
