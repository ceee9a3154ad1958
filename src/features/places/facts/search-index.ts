import { formsOfCouncil } from './council-names.ts';
import { councils } from './councils.ts';
import { fold } from './fold.ts';
import type { Footprint } from './footprint.ts';
import { footprintNumbered, footprints } from './footprints.ts';
import type { FactStatus } from './status.ts';

/** What a query can meet, the most telling first. */
export const searchFields = [
  'name',
  'name-2017',
  'council',
  'district',
  'lead',
  'ccg',
  'acute-trust',
  'later-lead',
] as const;
export type SearchField = (typeof searchFields)[number];

/** One name that leads to a footprint. */
export type SearchEntry = {
  readonly footprint: Footprint;
  readonly field: SearchField;
  /** The name as a page writes it. */
  readonly text: string;
  readonly status: FactStatus;
  /** The folded forms that a query is compared with. */
  readonly forms: readonly string[];
  /** The share of a council's people who live in the footprint, 0–1; 1 for every other name. */
  readonly share: number;
};

/** People leave out "The", "NHS" and somebody's title when they search. */
const leftOut = /^(?:the|nhs|dr|sir|dame|professor|prof) /u;

function plainForms(text: string): readonly string[] {
  const full = fold(text);
  const short = full.replace(leftOut, '');
  const bare = short.replace(/ ccg$/u, '');
  return [...new Set([full, short, bare])];
}

const byName = new Map(councils.map((council) => [council.name, council]));

function shareOf(council: string, number: number): number {
  return byName.get(council)?.places.find(({ footprint }) => footprint === number)?.share ?? 0;
}

function entriesOf(footprint: Footprint): readonly SearchEntry[] {
  const entry = (field: SearchField, text: string, status: FactStatus): SearchEntry => ({
    footprint,
    field,
    text,
    status,
    forms: field === 'council' ? formsOfCouncil(text) : plainForms(text),
    share: field === 'council' ? shareOf(text, footprint.number) : 1,
  });
  const { leader, laterLeader, ccgs, councils: members, acuteTrusts, name2017 } = footprint;
  return [
    entry('name', footprint.name, footprint.nameOrigin.status),
    entry('name-2017', name2017.value, name2017.status),
    ...members.value.map(({ name }) => entry('council', name, members.status)),
    ...(leader.value === null ? [] : [entry('lead', leader.value.name, leader.status)]),
    ...ccgs.value.map(({ name }) => entry('ccg', name, ccgs.status)),
    ...acuteTrusts.value.map(({ name }) => entry('acute-trust', name, acuteTrusts.status)),
    ...(laterLeader === null
      ? []
      : [entry('later-lead', laterLeader.value.name, laterLeader.status)]),
  ];
}

/** Districts and later councils, which the footprints' own lists do not name. */
const unlisted = councils
  .filter((council) => council.kind === 'county-district' || council.kind === 'later')
  .flatMap(({ name, places }) =>
    places.map(
      ({ footprint, share }): SearchEntry => ({
        footprint: footprintNumbered(footprint),
        field: 'district',
        text: name,
        status: 'derived',
        forms: formsOfCouncil(name),
        share,
      }),
    ),
  );

export const searchIndex: readonly SearchEntry[] = [...footprints.flatMap(entriesOf), ...unlisted];
