import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answeredPages } from './answered-pages.ts';
import { axeFaults } from './audit.ts';
import { visitDemonstration } from './demonstration.ts';
import { lookAt, visitAll } from './look.ts';
import { examplesOf, notPages, signedOutPages, welshPages } from './pages.ts';
import { desk, signIn } from './visit.ts';

/** Pages of one component each, drawn by one template; their examples stand on pages of their own. */
const isComponent = (route: string) => /^\/design\/(?!errors$|permissions$)/.test(route);

test('axe finds nothing on any page, and no page is too wide for a telephone', {
  concurrency: 2,
}, async (t) => {
  const opened = await visitDemonstration(t);
  if (!opened) return;
  const { visit, routes } = opened;
  const examples = await examplesOf(visit.site.context);
  const pages = routes.filter(
    (route) => !notPages.has(route) && !route.startsWith('/assets/') && !isComponent(route),
  );

  await t.test('every page has an example, and every example a page', () => {
    const known = [...examples.keys(), ...signedOutPages.keys()].sort();
    assert.deepEqual(
      pages.filter((route) => route !== '*' && route !== '/*'),
      known,
    );
  });

  const isStaff = (route: string) => route.startsWith('/staff');
  const addresses = (which: (route: string) => boolean) =>
    [...examples].flatMap(([route, paths]) => (which(route) ? paths : []));

  // Two windows at a time: most of the work is the browser's own.
  await Promise.all([
    t.test('pages for everybody', async () => {
      const page = await visit.visitor(desk);
      const welsh = welshPages(examples);
      const paths = [
        ...addresses((route) => !isStaff(route)),
        ...[...signedOutPages.values()].flat(),
      ];
      assert.deepEqual(await visitAll(page, [...paths, ...welsh]), []);
    }),
    t.test('pages for staff, pages that answer a form, and the design gallery', async () => {
      const page = await visit.visitor(desk);
      const faults: string[] = [];
      for (const [name, go] of answeredPages(examples)) {
        await go(page);
        faults.push(...(await lookAt(page, name)));
      }
      await signIn(page, visit.site);
      faults.push(...(await visitAll(page, addresses(isStaff))));
      for (const route of routes.filter(isComponent)) {
        await page.goto(route);
        for (const fault of await axeFaults(page)) faults.push(`${route}: ${fault}`);
      }
      assert.deepEqual(faults, []);
    }),
  ]);

  assert.deepEqual(visit.wrongs, []);
});
