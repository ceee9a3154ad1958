import { slugOf } from './facts/fold.ts';
import type { FactKind, FactValue } from './known-facts.ts';

export type NewPerson = {
  readonly name: string;
  readonly jobTitle?: string;
  readonly email?: string;
  readonly telephone?: string;
};

export type NewPost = {
  readonly post: string;
  /** The name of an organisation; one of the place's own is linked. */
  readonly organisation?: string;
  /** Null: not yet named. */
  readonly holder: NewPerson | null;
  /** Calendar day since which this is so. */
  readonly since: string | null;
  readonly note?: string;
};

export type NewMember = {
  readonly name: string;
  /** In the organisation's own words, like `hospice`; `ccg`, `council` and `acute-trust` are known. */
  readonly kind: string;
  readonly membership: 'lead' | 'formal-member' | 'serves';
  readonly about?: string;
  readonly code?: string;
};

export type NewPlace = {
  readonly name: string;
  /** The end of its address; made from the name when left out. */
  readonly id?: string;
  readonly kind: string;
  readonly placeSet: string;
  readonly region?: string;
  readonly summary: string;
  readonly fictional: boolean;
  readonly facts?: { readonly [Kind in FactKind]?: FactValue<Kind> };
  readonly organisations: readonly NewMember[];
  /** The lead first. */
  readonly posts: readonly NewPost[];
};

/** The end of a new place's address; empty when its name has no letters. */
export function idOfNew(place: Pick<NewPlace, 'id' | 'name'>): string {
  return slugOf(place.id ?? place.name);
}
