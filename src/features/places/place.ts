import type { Evidence } from './evidence.ts';
import type { KnownFacts } from './known-facts.ts';
import type { PlaceTable } from './places.tables.ts';

/** `kind` of the 44 places of March 2016. */
export const FOOTPRINT = 'footprint-2016';

export type PlaceSummary = {
  /** Also the end of its address, `/places/ID`. */
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly placeSet: string;
  readonly region: string | null;
  /** Its number in the place set. */
  readonly number: number | null;
  readonly summary: string;
  /** 1 for a demonstration place, else 0. */
  readonly fictional: number;
};

export type OrganisationSummary = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly code: string | null;
  readonly about: string | null;
  readonly fictional: number;
};

/** Who holds a post, or that nobody is named yet. */
export type Holding = {
  readonly id: string;
  readonly post: string;
  /** Null: not yet named. */
  readonly personName: string | null;
  readonly jobTitle: string | null;
  readonly organisation: { readonly id: string | null; readonly name: string } | null;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly fromDay: string | null;
  readonly toDay: string | null;
  readonly asOf: string | null;
  readonly evidence: Evidence;
};

/** How an organisation belongs to a place. */
export type Membership = {
  /** `lead`, `formal-member` or `serves`. */
  readonly kind: string;
  /** The part of the organisation's area that is in the place; null where all of it is. */
  readonly part: string | null;
  /** The share of a council's people who live in the place, 0–1; null where that is not known. */
  readonly share: number | null;
  readonly evidence: Evidence;
};

export type Partner = Membership & { readonly organisation: OrganisationSummary };

/** One place with all that the register knows of it. */
export type PlaceDetails = {
  readonly place: PlaceSummary;
  readonly facts: KnownFacts;
  /** Who holds each post now; the lead first. */
  readonly people: readonly Holding[];
  /** Who held posts before, the latest first. */
  readonly formerPeople: readonly Holding[];
  readonly partners: readonly Partner[];
};

/** Whether a text from an address can be an id at all: PostgreSQL refuses a null byte as a fault. */
export function canBeId(text: string): boolean {
  return text !== '' && !text.includes('\u0000');
}

export function placeOf(row: PlaceTable): PlaceSummary {
  const { place_set: placeSet, ...rest } = row;
  return { ...rest, placeSet };
}

/** Organisations by what they are, in the order in which a page shows them. */
export const partnerGroups = ['ccg', 'council', 'acute-trust', 'other'] as const;
export type PartnerGroup = (typeof partnerGroups)[number];

/** The group of a kind; kinds that an organisation gave itself are all `other`. */
export function groupOf(kind: string): PartnerGroup {
  return partnerGroups.find((group) => group === kind) ?? 'other';
}
