import type { JSX } from 'preact';

/** A component in use, for the gallery at /design. Ids are unique in the whole gallery. */
export type Example = {
  readonly name: string;
  readonly render: () => JSX.Element;
};
