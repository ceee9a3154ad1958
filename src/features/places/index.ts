import type { Feature } from '../../platform/feature.ts';
import { placeFaults } from './places.faults.ts';
import { placePolicy } from './places.policy.ts';
import { placeMigrations } from './places.tables.ts';
import { loadRegister } from './register/load-register.ts';
import { placeRoutes } from './routes.tsx';

export { slugOf } from './facts/fold.ts';
export { type Finding, type FoundPlace, findPlaces } from './find-places.ts';
export type { NewHolder } from './new-holder.ts';
export type { NewMember, NewPlace, NewPost } from './new-place.ts';
export { SearchForm } from './pages/search-form.tsx';
export { PlaceFacts } from './parts/place-facts.tsx';
export { PlacePartners } from './parts/place-partners.tsx';
export { PlacePeople } from './parts/place-people.tsx';
export { nameHolder } from './people.commands.ts';
export type { Holding, Partner, PlaceDetails, PlaceSummary } from './place.ts';
export { addPlace } from './places.commands.ts';
export { placeFaults } from './places.faults.ts';
export { mayNameHolder } from './places.policy.ts';
export { placeById, placeDetails, placeList } from './places.queries.ts';

/** The register: places, who leads them, what they are made of, and where each fact comes from. */
export const places: Feature = {
  name: 'places',
  migrations: placeMigrations,
  publishedTables: ['place', 'place_fact', 'organisation', 'membership', 'role_holding'],
  seed: async (context) => {
    await loadRegister(context);
  },
  styles: [
    new URL('./tile-map/tile-map.css', import.meta.url),
    new URL('./places.css', import.meta.url),
    new URL('./parts/parts.css', import.meta.url),
  ],
  routes: placeRoutes,
  faults: [placeFaults.examples],
  permissions: Object.entries(placePolicy).map(([action, rule]) => ({
    action: `place.${action}`,
    description: rule.description,
    roles: ['administrator', ...rule.roles],
  })),
  personalData: [
    {
      what: 'Name, job, work e-mail address and work telephone number of people who hold a post in a place',
      why: 'So that everybody can see who leads a plan and whom to ask',
      keptFor:
        'As long as the place is here: who held a post, and when, is part of its public record',
    },
  ],
};
