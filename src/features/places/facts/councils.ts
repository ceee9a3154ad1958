import { z } from 'zod';
import districtTable from './tables/districts.json' with { type: 'json' };
import laterTable from './tables/later-councils.json' with { type: 'json' };

const code = z.string().regex(/^E\d{8}$/);
const name = z.string().min(1);

const districtSchema = z.strictObject({
  code,
  name,
  kind: z.enum(['county-district', 'unitary', 'metropolitan-borough', 'london-borough']),
  county: name.optional(),
  /** Pairs of a footprint's number and how many of the district's people live in it. */
  people: z.array(z.tuple([z.int(), z.int().positive()])).min(1),
});

const tableSchema = z.strictObject({
  source: z.strictObject({ publisher: name, title: name, licence: name, vintage: name }),
  counties: z.array(z.strictObject({ code, name })),
  districts: z.array(districtSchema),
});

const laterSchema = z.array(
  z.strictObject({ name, since: z.iso.date(), districts: z.array(code).min(1) }),
);

/** How many of a council's people live in one footprint, and which share of them that is (0–1). */
export type PeopleInPlace = {
  readonly footprint: number;
  readonly people: number;
  readonly share: number;
};

export type CouncilKind = z.infer<typeof districtSchema>['kind'] | 'county' | 'later';

/** A council of 2016, or one that has followed since and whose name people know today. */
export type Council = {
  readonly name: string;
  readonly kind: CouncilKind;
  /** The code of the Office for National Statistics; later councils carry none here. */
  readonly code?: string;
  readonly county?: string;
  readonly since?: string;
  /** Largest share first. */
  readonly places: readonly PeopleInPlace[];
};

const table = tableSchema.parse(districtTable);

/** Where the shares come from: print it wherever a share is shown. */
export const shareSource = table.source;

type District = z.infer<typeof districtSchema>;

function placesOf(districts: readonly District[]): readonly PeopleInPlace[] {
  const people = new Map<number, number>();
  for (const district of districts) {
    for (const [footprint, count] of district.people) {
      people.set(footprint, (people.get(footprint) ?? 0) + count);
    }
  }
  const total = [...people.values()].reduce((sum, count) => sum + count, 0);
  return [...people]
    .map(([footprint, count]) => ({ footprint, people: count, share: count / total }))
    .sort((a, b) => b.people - a.people);
}

const ofDistricts = table.districts.map((district): Council => {
  const { county } = district;
  return {
    name: district.name,
    kind: district.kind,
    code: district.code,
    ...(county === undefined ? {} : { county }),
    places: placesOf([district]),
  };
});

const ofCounties = table.counties.map(
  (county): Council => ({
    name: county.name,
    kind: 'county',
    code: county.code,
    places: placesOf(table.districts.filter((district) => district.county === county.name)),
  }),
);

const ofLater = laterSchema.parse(laterTable).map(
  (later): Council => ({
    name: later.name,
    kind: 'later',
    since: later.since,
    places: placesOf(table.districts.filter((district) => later.districts.includes(district.code))),
  }),
);

/** The 353 councils of 2016, counties first, then those that followed under a new name. */
export const councils: readonly Council[] = [...ofCounties, ...ofDistricts, ...ofLater];

/** The 152 councils of 2016 that ran social care and public health: what footprints listed. */
export const upperTierCouncils: readonly Council[] = councils.filter(
  (council) => council.kind !== 'county-district' && council.kind !== 'later',
);
