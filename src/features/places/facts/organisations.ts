import { upperTierCouncils } from './councils.ts';
import { slugOf } from './fold.ts';
import type { CouncilPart } from './footprint.ts';
import { footprints } from './footprints.ts';
import type { Origin } from './status.ts';

export const organisationKinds = ['ccg', 'council', 'acute-trust'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** That an organisation was part of a footprint, with the status and source of that fact. */
export type Membership = {
  readonly footprint: number;
  readonly origin: Origin;
  readonly part?: CouncilPart;
};

export type Organisation = {
  /** Made from kind and name only, so an address stays good when the table grows. */
  readonly slug: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** ODS code of a CCG or trust; code of the Office for National Statistics for a council. */
  readonly code: string;
  readonly memberships: readonly Membership[];
};

type Mention = Omit<Organisation, 'slug' | 'memberships'> & { readonly membership: Membership };

const councilCodes = new Map(upperTierCouncils.map((council) => [council.name, council.code]));

function councilCode(name: string): string {
  const code = councilCodes.get(name);
  if (code === undefined) throw new Error(`No council of 2016 is called "${name}"`);
  return code;
}

function originOf({ status, sources, note, unconfirmed }: Origin): Origin {
  return {
    status,
    sources,
    ...(note === undefined ? {} : { note }),
    ...(unconfirmed === undefined ? {} : { unconfirmed }),
  };
}

function mentions(): readonly Mention[] {
  return footprints.flatMap(({ number: footprint, ccgs, councils, acuteTrusts }): Mention[] => [
    ...ccgs.value.map(({ ods, name }) => ({
      kind: 'ccg' as const,
      code: ods,
      name,
      membership: { footprint, origin: originOf(ccgs) },
    })),
    ...councils.value.map(({ name, part }) => ({
      kind: 'council' as const,
      code: councilCode(name),
      name,
      membership: {
        footprint,
        origin: originOf(councils),
        ...(part === undefined ? {} : { part }),
      },
    })),
    ...acuteTrusts.value.map(({ ods, name }) => ({
      kind: 'acute-trust' as const,
      code: ods,
      name,
      membership: { footprint, origin: originOf(acuteTrusts) },
    })),
  ]);
}

function buildOrganisations(): readonly Organisation[] {
  const found = new Map<string, Organisation>();
  for (const { kind, code, name, membership } of mentions()) {
    const slug = kind === 'council' ? `${slugOf(name)}-council` : slugOf(name);
    const memberships = [...(found.get(slug)?.memberships ?? []), membership];
    found.set(slug, { slug, name, kind, code, memberships });
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

const all = buildOrganisations();
const bySlug = new Map(all.map((organisation) => [organisation.slug, organisation]));

/** Every CCG, upper-tier council and acute trust of the 44 footprints, once each, by name. */
export function organisations(): readonly Organisation[] {
  return all;
}

/** The organisation at an address, or undefined where nobody has that address. */
export function organisationBySlug(slug: string): Organisation | undefined {
  return bySlug.get(slug);
}
