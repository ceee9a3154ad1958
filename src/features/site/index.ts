import type { Feature } from '../../platform/feature.ts';
import { designRoutes } from './design/routes.tsx';
import { handleFaults } from './faults/error-handler.tsx';
import { siteFaults } from './faults/site.faults.ts';
import { readingRoutes } from './reading/routes.tsx';
import { receiptRoutes } from './receipts/routes.tsx';
import { aboutRoutes, frontRoutes } from './routes.tsx';

const sheets = [
  './home/hero.css',
  './home/home.css',
  './place/place.css',
  './reading/reading.css',
  './about/about.css',
  './design/design.css',
  './staff/work.css',
];

/** Pages that bring features together. It comes last, and is given the features before it. */
export function site(options: { readonly features: readonly Feature[] }): Feature {
  const self: Feature = {
    name: 'site',
    styles: sheets.map((sheet) => new URL(sheet, import.meta.url)),
    faults: [siteFaults.examples],
    routes: (app, context) => {
      const all = [...options.features, self];
      handleFaults(app);
      frontRoutes(app, context);
      readingRoutes(app, context);
      receiptRoutes(app, context);
      designRoutes(app, all);
      aboutRoutes(app, all);
    },
  };
  return self;
}
