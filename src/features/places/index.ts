import type { Feature } from '../../platform/feature.ts';
import { placeMigrations } from './places.tables.ts';

/** The register: places, who leads them, what they are made of, and where each fact comes from. */
export const places: Feature = {
  name: 'places',
  migrations: placeMigrations,
  publishedTables: ['place', 'place_fact', 'organisation', 'membership', 'role_holding'],
};
