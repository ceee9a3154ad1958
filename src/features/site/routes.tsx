import type { FastifyInstance } from 'fastify';
import { today } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { Feature } from '../../platform/feature.ts';
import { sendPage } from '../../platform/http/page.ts';
import { markFile } from '../../ui/layout/mark.tsx';
import { actorOf, holdsAnywhere, staffOnly } from '../accounts/index.ts';
import { contributionsOnPlace } from '../contributions/index.ts';
import { placeDetails, placeList } from '../places/index.ts';
import { stepsOf } from '../timetable/index.ts';
import { AboutPage } from './about/about-page.tsx';
import { AccessibilityPage } from './about/accessibility-page.tsx';
import { PrivacyPage } from './about/privacy-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { listedPlans } from './home/open-plans.ts';
import { whatChanged } from './home/what-changed.ts';
import { PlacePage } from './place/place-page.tsx';
import { PlansPage } from './plans/plans-page.tsx';
import { workOf } from './staff/work.queries.ts';
import { WorkPage } from './staff/work-page.tsx';

const shared = { config: { public: true } };

/** The front door: pages that bring together what the features hold. */
export function frontRoutes(app: FastifyInstance, context: Context): void {
  const { public: open } = context.database;

  app.get('/', shared, async (request, reply) => {
    const day = today(context.clock);
    const [places, plans, changed] = await Promise.all([
      placeList(open),
      listedPlans(open, day),
      whatChanged(open),
    ]);
    const shown = { places: places.length, plans, changed, today: day };
    return sendPage(reply, <HomePage frame={request.frame} {...shown} />);
  });

  app.get('/plans', shared, async (request, reply) => {
    const day = today(context.clock);
    const plans = await listedPlans(open, day);
    return sendPage(reply, <PlansPage frame={request.frame} plans={plans} today={day} />);
  });

  app.get<{ Params: { readonly id: string } }>('/places/:id', shared, async (request, reply) => {
    const details = await placeDetails(open, request.params.id);
    if (!details) return reply.callNotFound();
    const day = today(context.clock);
    const { id } = details.place;
    const [plans, steps, told] = await Promise.all([
      listedPlans(open, day),
      stepsOf(open, id),
      contributionsOnPlace(open, id),
    ]);
    const own = plans.filter((listed) => listed.place.id === id);
    const shown = { details, plans: own, steps, told, today: day };
    return sendPage(reply, <PlacePage frame={request.frame} {...shown} />);
  });

  app.get('/staff', { preHandler: staffOnly }, async (request, reply) => {
    const actor = actorOf(request);
    const work = await workOf(context, actor);
    const may = {
      mayStart: holdsAnywhere(actor, ['editor', 'publisher']),
      mayManage: holdsAnywhere(actor, []),
    };
    return sendPage(reply, <WorkPage frame={request.frame} work={work} {...may} />);
  });
}

/** Pages about the service itself, and the small files that browsers and search engines ask for. */
export function aboutRoutes(app: FastifyInstance, features: readonly Feature[]): void {
  app.get('/about', shared, (request, reply) =>
    sendPage(reply, <AboutPage frame={request.frame} />),
  );
  app.get('/accessibility', shared, (request, reply) =>
    sendPage(reply, <AccessibilityPage frame={request.frame} />),
  );
  app.get('/privacy', shared, (request, reply) =>
    sendPage(reply, <PrivacyPage frame={request.frame} features={features} />),
  );
  app.get('/assets/mark.svg', (_, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(markFile),
  );
  app.get('/robots.txt', (_, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=86400')
      .send('User-agent: *\nDisallow: /staff\nDisallow: /receipts\n'),
  );
}
