import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { sendPage } from '../../platform/http/page.ts';
import { regions } from './facts/regions.ts';
import { findPlaces, type PlaceFilters } from './find-places.ts';
import { OrganisationPage } from './pages/organisation-page.tsx';
import { PlacesPage } from './pages/places-page.tsx';
import { peopleRoutes } from './people.routes.tsx';
import { organisationDetails, placeDetails } from './places.queries.ts';

/** Longer than any name. What cannot be read is left out: an address is never an error here. */
const LONGEST_QUERY = 200;
const query = z.object({
  q: z
    .string()
    .transform((text) => text.slice(0, LONGEST_QUERY).toWellFormed().normalize('NFC'))
    .catch(''),
  region: z.enum(regions).optional().catch(undefined),
  lead: z.enum(['named', 'not-yet-named']).optional().catch(undefined),
});

function filtersOf(sent: unknown): PlaceFilters {
  const { q, region, lead } = query.parse(sent);
  return { query: q, region, lead };
}

const id = z.object({ id: z.string() });

/** The register's pages, and the same as JSON. All read through the public door. */
export function placeRoutes(app: FastifyInstance, context: Context): void {
  const kept = { config: { public: true } };
  const door = context.database.public;

  app.get('/places', kept, async (request, reply) => {
    const filters = filtersOf(request.query);
    // Searches are not kept: made-up words would push every other page out of memory.
    if (filters.query !== '') void reply.header('cache-control', 'no-store');
    const finding = await findPlaces(door, filters);
    const page = <PlacesPage frame={request.frame} finding={finding} filters={filters} />;
    return sendPage(reply, page);
  });

  app.get('/organisations/:id', kept, async (request, reply) => {
    const details = await organisationDetails(door, id.parse(request.params).id);
    if (!details) return reply.callNotFound();
    return sendPage(reply, <OrganisationPage frame={request.frame} details={details} />);
  });

  app.get('/api/places', kept, async (request, reply) => {
    const filters = filtersOf(request.query);
    if (filters.query !== '') void reply.header('cache-control', 'no-store');
    const { places, suggestions } = await findPlaces(door, filters);
    const found = places.map(({ place, lead, match }) => ({ ...place, lead, match }));
    return reply.type('application/json; charset=utf-8').send({ places: found, suggestions });
  });

  app.get('/api/places/:id', kept, async (request, reply) => {
    const details = await placeDetails(door, id.parse(request.params).id);
    if (!details) return reply.callNotFound();
    const { place, ...rest } = details;
    return reply.type('application/json; charset=utf-8').send({ ...place, ...rest });
  });

  peopleRoutes(app, context);
}
