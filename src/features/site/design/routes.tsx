import type { FastifyInstance } from 'fastify';
import type { Feature } from '../../../platform/feature.ts';
import { sendPage } from '../../../platform/http/page.ts';
import { gallery } from '../../../ui/nhs/gallery.ts';
import { AlonePage, standingAlone } from './alone-page.tsx';
import { ComponentPage } from './component-page.tsx';
import { DesignPage } from './design-page.tsx';
import { ErrorsPage } from './errors-page.tsx';
import { ownParts } from './own-parts.tsx';
import { PermissionsPage } from './permissions-page.tsx';

const shared = { config: { public: true } };

/** Left out of the style sheet (see platform/http/css.ts), because no page uses them. */
const unstyled = new Set(['do-dont-list', 'hero', 'images', 'password-input']);

/** The gallery, every message and every permission, each drawn from the code itself. */
export function designRoutes(app: FastifyInstance, features: readonly Feature[]): void {
  app.get('/design', shared, (request, reply) =>
    sendPage(reply, <DesignPage frame={request.frame} />),
  );
  app.get('/design/errors', shared, (request, reply) =>
    sendPage(reply, <ErrorsPage frame={request.frame} features={features} />),
  );
  app.get('/design/permissions', shared, (request, reply) =>
    sendPage(reply, <PermissionsPage frame={request.frame} features={features} />),
  );
  for (const entry of [...gallery, ...ownParts]) {
    app.get(`/design/${entry.component}`, shared, (request, reply) => {
      const page = (
        <ComponentPage
          frame={request.frame}
          entry={entry}
          unstyled={unstyled.has(entry.component)}
        />
      );
      return sendPage(reply, page);
    });
    if (!standingAlone.has(entry.component)) continue;
    for (const [at, example] of entry.examples.entries()) {
      app.get(`/design/${entry.component}/${at + 1}`, shared, (request, reply) =>
        sendPage(reply, <AlonePage frame={request.frame} entry={entry} example={example} />),
      );
    }
  }
}
